import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { districtPack } from "./district-pack";
import { rulesList } from "./rules-list";

const README = join(__dirname, "..", "..", "rules", "README.md");
const LIST = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** The readme with the list as it should be. */
const current = (readme: string): string =>
  readme.replace(LIST, (_, start: string, end: string) => `${start}\n${rulesList(districtPack())}\n\n${end}`);

test("the list in rules/README.md is up to date; UPDATE=1 writes it", () => {
  const readme = readFileSync(README, "utf8");
  if (process.env["UPDATE"] === "1") writeFileSync(README, current(readme));
  expect(readFileSync(README, "utf8")).toBe(current(readme));
  expect(readme).toMatch(LIST);
});
