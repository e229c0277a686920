import type { Catalogue } from "../../model/indicator";
import type { FactDefinition, ParamKind, Params } from "../facts/fact";
import { OF_ROLES } from "../facts/params";
import { DERIVED_ROLES } from "../facts/reported";
import { ruleProblem, type RuleProblem } from "./rule-problem";
import { unknownName, type NameKind } from "./unknown-name";

interface Place {
  readonly file: string;
  readonly where: string;
  readonly catalogue: Catalogue;
}

/** The set of parameters that was meant: the one that shares most names with those given. */
function meantSet({ params: sets }: FactDefinition, given: Params): Readonly<Record<string, ParamKind>> {
  const shared = (set: Readonly<Record<string, ParamKind>>): number =>
    Object.keys(given).filter((name) => name in set).length;
  return sets.reduce((best, set) => (shared(set) > shared(best) ? set : best), sets[0] ?? {});
}

/** Holds the parameters of a fact against what it declares. */
export function checkParams(place: Place, fact: FactDefinition, given: Params): readonly RuleProblem[] {
  const set = meantSet(fact, given);
  const { file, where } = place;
  const unknown = Object.keys(given).filter((name) => !(name in set));
  const missing = Object.entries(set).filter(([name, kind]) => !kind.endsWith("?") && !(name in given));
  return [
    ...unknown.map((name) => unknownName(file, `${where}.params`, "param", name, Object.keys(set))),
    ...missing.map(([name]) =>
      ruleProblem(file, `${where}.params`, "missing-param", {
        "zh-CN": `${where} 处的“${fact.name}”缺少参数“${name}”。`,
        en: `"${fact.name}" in ${where} lacks the param "${name}".`,
      }),
    ),
    ...Object.entries(set).flatMap(([name, kind]) => (name in given ? checkParam(place, name, kind, given[name]) : [])),
  ];
}

function checkParam(
  { file, where, catalogue }: Place,
  name: string,
  kind: ParamKind,
  value: unknown,
): readonly RuleProblem[] {
  const at = `${where}.params.${name}`;
  const indicators = catalogue.indicators.map(({ id }) => id);
  const quantities = catalogue.quantities.map(({ id }) => id);
  const names = (of: NameKind, known: readonly string[], entries: readonly unknown[]): readonly RuleProblem[] =>
    entries.flatMap((entry) => {
      if (typeof entry !== "string" || entry === "") return [wrongParam(file, at, "a name", "名称")];
      return known.includes(entry) ? [] : [unknownName(file, at, of, entry, known)];
    });
  const list = (entries: unknown): readonly unknown[] =>
    Array.isArray(entries) && entries.length > 0 ? entries : [""];
  switch (kind) {
    case "of?":
      return names("indicator", [...OF_ROLES, ...indicators], [value]);
    case "indicator":
      return names("indicator", indicators, [value]);
    case "indicators":
      return names("indicator", indicators, list(value));
    case "quantity":
      return names("quantity", quantities, [value]);
    case "quantities":
      return names("quantity", quantities, list(value));
    case "role":
      return names("role", DERIVED_ROLES, [value]);
    case "number?":
      return typeof value === "number" ? [] : [wrongParam(file, at, "a number", "数字")];
    default:
      return kind satisfies never;
  }
}

const wrongParam = (file: string, at: string, english: string, chinese: string): RuleProblem =>
  ruleProblem(file, at, "wrong-param", { "zh-CN": `${at} 应为${chinese}。`, en: `${at} must be ${english}.` });
