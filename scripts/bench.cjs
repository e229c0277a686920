const { spawnSync } = require("node:child_process");
const path = require("node:path");

/** `npm run bench [name …]`: the benchmarks of the built programs, then what a person waits for in a browser. */
const named = process.argv.slice(2);
const headless = named.filter((name) => name !== "workbench");

const run = (...script) => {
  const { status } = spawnSync(process.execPath, script, { stdio: "inherit", cwd: path.resolve(__dirname, "..") });
  if (status !== 0) process.exitCode = status ?? 1;
};

if (named.length === 0 || headless.length > 0) run("dist/bench/bench.js", ...headless);
if (named.length === 0 || named.includes("workbench")) run("scripts/typescript.cjs", "scripts/bench-workbench.ts");
