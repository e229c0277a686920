import type { Schema } from "@cfworker/json-schema";
import ruleSchema from "../../../rules/rule.schema.json";
import type { Catalogue, Indicator, Quantity, Section } from "../model/indicator";
import type { Pack, Rule } from "../model/rule";
import { indicatorsSchema, packSchema, quantitiesSchema, sectionsSchema } from "./pack/catalogue-schemas";
import { checkCatalogue } from "./pack/check-catalogue";
import { checkRule } from "./pack/check-rule";
import { checkShape } from "./pack/check-shape";
import { fingerprintOf } from "./pack/fingerprint";
import { readJson } from "./pack/read-json";
import { ruleProblem, type RuleProblem } from "./pack/rule-problem";

export type { RuleProblem } from "./pack/rule-problem";

/** A pack, or everything that is wrong with its files. */
export type LoadedPack = { readonly pack: Pack } | { readonly problems: readonly RuleProblem[] };

type Files = Readonly<Record<string, string>>;

/** Content of a file as far as its shape lets it be looked into; undefined where it does not. */
type Shaped<T> = { readonly file: string; readonly content: T | undefined; readonly problems: readonly RuleProblem[] };

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** Parts of a rule whose mistakes do not keep its names from being checked, so that all are told at once. */
const APART = /^(title|why|source|severity|topic)\b|^examples\[\d+\]\.(name|expect)\b/;

/** A reader of files of one shape; `T` is the type that the schema describes. */
function reader<T>(schema: unknown): (files: Files, file: string) => Shaped<T> {
  const check = checkShape(isSchema(schema) ? schema : {});
  return (files, file) => {
    const text = files[file];
    if (text === undefined) return { file, content: undefined, problems: [missingFile(file)] };
    const read = readJson(file, text);
    if ("problem" in read) return { file, content: undefined, problems: [read.problem] };
    const problems = check(file, read.value);
    const isShaped = (value: unknown): value is T =>
      problems.every(({ where }) => APART.test(where)) && value !== undefined;
    return { file, content: isShaped(read.value) ? read.value : undefined, problems };
  };
}

const missingFile = (file: string): RuleProblem =>
  ruleProblem(file, "", "missing-file", { "zh-CN": "规则包缺少这个文件。", en: "the pack lacks this file." });

const readPack = reader<Pick<Pack, "id" | "version" | "title">>(packSchema);
const readSections = reader<readonly Section[]>(sectionsSchema);
const readIndicators = reader<readonly Indicator[]>(indicatorsSchema);
const readQuantities = reader<readonly Quantity[]>(quantitiesSchema);
const readRule = reader<Rule>(ruleSchema);

/** The folder that holds `pack.json`, with its slash. */
function rootOf(paths: readonly string[]): string {
  const [shortest = "pack.json"] = paths
    .filter((path) => /(^|\/)pack\.json$/.test(path))
    .sort((a, b) => a.length - b.length);
  return shortest.slice(0, -"pack.json".length);
}

function sharedRuleIds(rules: readonly Shaped<Rule>[]): readonly RuleProblem[] {
  const first = new Map<string, string>();
  return rules.flatMap(({ file, content }) => {
    if (!content) return [];
    const earlier = first.get(content.id);
    if (earlier === undefined) {
      first.set(content.id, file);
      return [];
    }
    const what = {
      "zh-CN": `id“${content.id}”已被 ${earlier} 使用。`,
      en: `the id "${content.id}" is taken by ${earlier}.`,
    };
    return [ruleProblem(file, "id", "duplicate-id", what)];
  });
}

/** Reads a pack from the texts of its files by path; refuses it whole, with every problem named. */
export function loadPack(files: Files): LoadedPack {
  const paths = Object.keys(files)
    .filter((path) => path.endsWith(".json"))
    .sort();
  const root = rootOf(paths);
  const head = readPack(files, `${root}pack.json`);
  const sections = readSections(files, `${root}sections.json`);
  const indicators = readIndicators(files, `${root}indicators.json`);
  const quantities = readQuantities(files, `${root}quantities.json`);
  const own = [head, sections, indicators, quantities];
  const rules = paths.filter((path) => !own.some(({ file }) => file === path)).map((path) => readRule(files, path));
  const catalogue: Catalogue = {
    sections: sections.content ?? [],
    indicators: indicators.content ?? [],
    quantities: quantities.content ?? [],
  };
  const named = { sections: sections.file, indicators: indicators.file, quantities: quantities.file };
  const isWhole = own.every(({ content }) => content !== undefined);
  const problems = [
    ...[...own, ...rules].flatMap(({ problems: ofFile }) => ofFile),
    ...sharedRuleIds(rules),
    // Names cannot be told unknown while the files that hold them are unreadable.
    ...(isWhole ? checkCatalogue(named, catalogue) : []),
    ...(isWhole ? rules.flatMap(({ file, content }) => (content ? checkRule(file, content, catalogue) : [])) : []),
  ];
  if (problems.length > 0 || !head.content) return { problems };
  const { id, version, title } = head.content;
  const loaded = rules.flatMap(({ content }) => content ?? []);
  return { pack: { id, version, title, fingerprint: fingerprintOf(files), catalogue, rules: loaded } };
}
