import type { Indicator } from "../../model/indicator";
import { unitMeaning } from "../measure/unit";
import type { ToldFigure } from "./find-figures";

/** Measure words that count the same things; 个 counts nearly everything but occasions. */
const ALIKE: readonly string[] = ["个所处家座栋幢园间", "个件篇份项例起宗封", "个套台处副条", "次场期班节"];
const OCCASIONS = /^(?:[次场期班]|场次|班次|台次)$/;

/** Whether a figure is written in a unit that the indicator can be told in. Never by its value. */
export function unitFits(
  { unit, figure, text }: Pick<ToldFigure, "unit" | "figure" | "text">,
  indicator: Indicator,
): boolean {
  const due = unitMeaning(indicator.unit);
  if (!due) return false;
  if (unit === "") return due.kind === "money" && figure.state === "ok" && figure.isScaled;
  if (/百分点/.test(text)) return false;
  const written = unitMeaning(unit);
  if (!written) return false;
  const isCount = due.kind === "things" || due.kind === "people";
  if (!isCount || !["things", "people"].includes(written.kind)) return written.kind === due.kind;
  if (written.kind === "people" && due.kind === "people") return unit !== "人次" || indicator.kind !== "level";
  if (due.kind === "people") return unit === "个";
  return sameWord(unit, indicator.unit);
}

/** A figure without a measure word, as in 46基层党组织, can only count. */
export const isBareCount = ({ unit, figure }: ToldFigure, { unit: due }: Indicator): boolean =>
  unit === "" &&
  figure.state === "ok" &&
  !figure.isScaled &&
  Number.isInteger(figure.value) &&
  ["things", "people"].includes(unitMeaning(due)?.kind ?? "");

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (OCCASIONS.test(one) && OCCASIONS.test(other)) return true;
  return ALIKE.some((words) => words.includes(one) && words.includes(other));
}
