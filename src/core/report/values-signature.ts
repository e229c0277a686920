import type { Measure } from "../model/measure";
import type { Side, Verdict } from "../model/verdict";
import { figure } from "../text/number";
import { checksum } from "./checksum";

/** Beyond this a list of values says no more to a person; a sum over a hundred schools is kept as a checksum. */
const LONGEST = 120;

const shown = (measure: Measure): string =>
  measure.state === "ok"
    ? `${figure(measure.value, measure.unit, measure.decimals)}${measure.unit}${measure.bound === "exact" ? "" : `~${measure.bound}`}`
    : `${measure.state}:${measure.text}`;

const literal = (side: Side | undefined): readonly string[] =>
  side && "literal" in side ? [String(side.literal)] : [];

/** The shown values a verdict rests on, joined; another text means that what was explained has moved. */
export function valuesSignature({ measures, right, severity }: Verdict): string {
  // What explained a warning does not do for an error.
  const gravity = severity === "error" ? ["!"] : [];
  const text = [...measures.map(shown), ...literal(right), ...gravity].join(" | ");
  return text.length <= LONGEST
    ? text
    : `${measures.length}:${checksum(text)
        .map((half) => half.toString(16))
        .join("")}`;
}
