require("./read-typescript.cjs");
const { readPack } = require("../src/cli/pack-folder.ts");
const { loadPack } = require("../src/core/evaluate/load-pack.ts");

/**
 * Turns the `pack.json` of a rule pack into a module that holds the whole pack, read and checked as the command line
 * does it; a pack with a fault fails the build. Examples are documentation and tests, so they stay out of the page.
 */
module.exports = async function rulePackLoader() {
  this.addContextDependency(this.context);
  const read = await readPack(this.context);
  if (!read.ok) throw new Error(read.problem.message.en);
  const loaded = loadPack(read.value);
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  const { pack } = loaded;
  const rules = pack.rules.map((rule) => ({ ...rule, examples: [] }));
  return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify({ ...pack, rules }))});`;
};
