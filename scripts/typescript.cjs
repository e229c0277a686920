const { resolve } = require("node:path");
require("./read-typescript.cjs");

/** Runs a script written in TypeScript: `node scripts/typescript.cjs script.ts …`. */
const script = resolve(process.argv[2]);
process.argv.splice(1, 2, script);
require(script);
