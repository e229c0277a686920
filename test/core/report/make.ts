import { parseA1 } from "../../../src/core/model/address";
import type { CellRef } from "../../../src/core/model/cell";
import type { Measure } from "../../../src/core/model/measure";
import type { Reading, Recognition } from "../../../src/core/model/reading";
import type { Account, Evaluation, Standing, Verdict } from "../../../src/core/model/verdict";
import type { Checked } from "../../../src/core/report/checked";
import { findingsOf } from "../../../src/core/report/findings";
import { NO_MEMORY } from "../../../src/core/report/memory";
import type { Memory } from "../../../src/core/report/memory";
import { PACK } from "./pack";

/** `主要指标!E64` as a reference. */
export function at(address: string): CellRef {
  const [sheet = "", cell = ""] = address.includes("!") ? address.split("!") : ["主要指标", address];
  const place = parseA1(cell);
  if (!place) throw new Error(`${address} is no cell`);
  return { sheet, ...place };
}

/** A measure as a cell would give it: `"94.6%"`, `"283人"`, `"368余万元"`, `"***"`, `""`. */
export function measure(text: string, address: string, unit = ""): Measure {
  const base = { text, at: at(address), storedAsText: false, decimals: 0, value: NaN, unit, bound: "exact" } as const;
  if (text === "") return { ...base, state: "blank" };
  if (/^\*+$/.test(text)) return { ...base, state: "masked" };
  const match = /^(近)?([\d.]+)(万)?(余)?(.*?)(以上)?$/.exec(text);
  if (!match) return { ...base, state: "unreadable" };
  const [, near, digits = "", tenThousand, over, own, above] = match;
  const [, fraction = ""] = digits.split(".");
  return {
    ...base,
    state: "ok",
    value: Number(digits) * (tenThousand && own !== "元" ? 10000 : 1),
    unit: own === "元" && tenThousand ? "万元" : own || unit,
    decimals: fraction.length,
    bound: near ? "atMost" : over || above ? "atLeast" : "exact",
  };
}

export function reading(indicator: string, period: string, of: Measure): Reading {
  return {
    indicator,
    period,
    entity: "",
    role: "value",
    measure: of,
    label: { ...of.at, column: 0 },
    labelText: indicator,
    layout: "list",
    matchedBy: "name",
    sureness: 1,
  };
}

export const recognition = (readings: readonly Reading[], more: Partial<Recognition> = {}): Recognition => ({
  readings,
  targets: [],
  tables: [],
  unrecognised: [],
  period: "2022-H1",
  filledOn: "",
  bindings: [],
  leftOut: [],
  ...more,
});

export const account = (more: Partial<Account> = {}): Account => {
  const parts = { passed: 0, failed: 0, unknown: 0, notApplicable: 0, broken: 0, ...more };
  return { ...parts, checked: parts.passed + parts.failed + parts.unknown + parts.notApplicable + parts.broken };
};

export const standing = (of: Partial<Standing> & Pick<Standing, "indicator" | "measure">): Standing => ({
  period: "2022-H1",
  operator: "atLeast",
  target: 0,
  by: "",
  office: "",
  lastYear: null,
  status: "met",
  gap: NaN,
  completion: NaN,
  pace: NaN,
  headsToTarget: null,
  statedAt: null,
  ...of,
});

export const verdict = (of: Partial<Verdict> & Pick<Verdict, "rule">): Verdict => ({
  subject: { indicator: "", period: "2022-H1", entity: "", place: "" },
  outcome: "fail",
  severity: PACK.rules.find(({ id }) => id === of.rule)?.severity ?? "error",
  measures: [],
  args: {},
  ...of,
});

export const subject = (indicator: string, period = "2022-H1", entity = "", place = ""): Verdict["subject"] => ({
  indicator,
  period,
  entity,
  place,
});

export const evaluation = (
  verdicts: readonly Verdict[],
  standings: readonly Standing[] = [],
  counts: Partial<Account> = {},
): Evaluation => ({
  account: account({
    failed: verdicts.filter(({ outcome }) => outcome === "fail").length,
    unknown: verdicts.filter(({ outcome }) => outcome === "unknown").length,
    broken: verdicts.filter(({ outcome }) => outcome === "broken").length,
    passed: 40,
    ...counts,
  }),
  byRule: [],
  verdicts,
  standings,
  asOf: "2022-06-30",
});

/** What a check comes to, with the findings made by the real thing. */
export function checked(of: Recognition, result: Evaluation, memory: Memory = NO_MEMORY): Checked {
  return {
    file: "区教体局2022年上半年.xlsx",
    sheets: [],
    pack: PACK,
    recognition: of,
    evaluation: result,
    findings: findingsOf(result, of, PACK, memory),
  };
}
