import { evaluate } from "../../src/core/evaluate/evaluate";
import { prepare } from "../../src/core/evaluate/prepare";
import { recognitionOf } from "../../src/core/examples/indicator-example";
import type { Recognition } from "../../src/core/model/reading";
import type { Given } from "../../src/core/model/rule";
import type { Verdict } from "../../src/core/model/verdict";
import { districtPack } from "./district-pack";

const pack = districtPack();
const checker = prepare(pack);

/** Figures by indicator id. */
export type Figures = Readonly<Record<string, Given>>;

function readingsOf(figures: Figures, period: string): Recognition["readings"] {
  const [anyone] = pack.catalogue.indicators;
  if (!anyone) throw new Error("the catalogue is empty");
  return recognitionOf(pack.catalogue, anyone, figures, period, "").readings;
}

/** A workbook that reports these figures for the first half of 2022, and perhaps those of the year before. */
export function reported(figures: Figures, yearBefore: Figures = {}): Recognition {
  const before = readingsOf(yearBefore, "2021-H1").map((reading) => {
    const at = { ...reading.measure.at, column: 2 };
    return { ...reading, measure: { ...reading.measure, at } };
  });
  return {
    readings: [...readingsOf(figures, "2022-H1"), ...before],
    targets: [],
    tables: [],
    unrecognised: [],
    period: "2022-H1",
    filledOn: "2022-06-30",
    bindings: [],
    leftOut: [],
  };
}

/** What the pack has to say of a workbook: `rule indicator` for what failed, with `?` behind for what rounding leaves open. */
export async function told(recognition: Recognition, asOf?: string): Promise<readonly string[]> {
  const { verdicts } = await evaluate(checker, recognition, asOf ? { asOf } : {});
  const isSaid = ({ outcome, reason }: Verdict): boolean => outcome !== "unknown" || reason === "rounding";
  return verdicts
    .filter(isSaid)
    .map(({ rule, subject, outcome }) => {
      const mark = outcome === "unknown" ? "?" : outcome === "broken" ? " broken" : "";
      return `${rule} ${subject.indicator}${mark}`;
    })
    .sort();
}
