import type { Language } from "../model/indicator";
import type { Pack } from "../model/rule";
import type { Side, Verdict } from "../model/verdict";
import { indicatorById } from "./by-id";
import { cellText, fewParts, inMyriads, isTenfold, partsText, rowText, stateText, totalOf } from "./placeholder-parts";
import { distanceText } from "./printed";
import { printedDifference, printedSide, printedSides, sideText, unitOf } from "./side-text";
import { ownName, rowNamed, subjectName, wordIn } from "./subject-name";
import type { Text } from "./text";
import { unitEvidence, unitPlace } from "./unit-evidence";

/** Both sides of a comparison in words. */
export interface SidesText {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
}

/** Left, right and their distance in words; empty where a verdict has none. A word that was compared with is no side. */
export function sidesText(verdict: Verdict, text: Text): SidesText {
  const { left, right } = printedSides(verdict);
  const unit = unitOf(verdict);
  const difference = printedDifference(verdict);
  const isWord = right !== undefined && "literal" in right && typeof right.literal === "string";
  return {
    left: left ? sideText(left, unit, text) : "",
    right: right && !isWord ? sideText(right, unit, text) : "",
    difference: difference && difference.value !== 0 ? distanceText(difference, text) : "",
  };
}

/** Names of the other indicators in the formula of the one that was asked. */
function relatedName(name: string, { subject }: Verdict, { catalogue }: Pack, language: Language): string | null {
  const { formula, partOf } = indicatorById(catalogue, subject.indicator) ?? {};
  const ratio = formula?.kind === "ratio" ? formula : undefined;
  const related = { numeratorName: ratio?.numerator, denominatorName: ratio?.denominator, wholeName: partOf };
  const id = Object.entries(related).find(([placeholder]) => placeholder === name)?.[1];
  return (id && indicatorById(catalogue, id)?.name[language]) || null;
}

/** A side that is itself a difference, with its sign: -0.55个百分点, not -0.55%. */
function changeText(side: Side | undefined, verdict: Verdict, text: Text): string {
  const number = side ? printedSide(side, unitOf(verdict)) : null;
  if (!number) return side ? sideText(side, unitOf(verdict), text) : "";
  return `${number.value < 0 ? "-" : ""}${distanceText(number, text)}`;
}

/** The target a verdict is about, in words with its direction: 控制在4.89%以内; empty when it is about none. */
export function goalText(verdict: Verdict, text: Text): string {
  const operator = /^(atMost|atLeast):/.exec(verdict.subject.place)?.[1];
  const target = verdict.args["target"];
  if (!target || (operator !== "atMost" && operator !== "atLeast")) return "";
  return text.target(operator, sideText(target, literalUnit("target", verdict) || targetUnit(verdict), text), "");
}

/** Where progress is compared rather than the value, the target is still of the value's unit. */
function targetUnit({ args }: Verdict): string {
  const value = args["value"];
  return value && "measure" in value ? value.measure.unit : "";
}

const PERCENTAGES: readonly string[] = ["pace", "completion", "columnFill"];

/** What stands for a placeholder of a rule's message; whatever has no value says so. */
export function placeholderText(name: string, verdict: Verdict, sides: SidesText, pack: Pack, text: Text): string {
  const side = verdict.args[name];
  switch (name) {
    case "left":
    case "right":
    case "difference":
      return sides[name] || text.noData;
    case "leftCell":
    case "rightCell":
      return cellText(name === "leftCell" ? verdict.left : verdict.right, text);
    case "self":
    case "indicator":
      return side ? sideText(side, "", text) : ownName(verdict, pack, text.language);
    case "period":
      return text.period(verdict.subject.period);
    case "longerPeriod":
      return side && "literal" in side ? text.period(String(side.literal)) : text.noData;
    case "entity":
      // What is no indicator and bears no name of its own is known by its place in the table.
      return verdict.subject.entity || (verdict.subject.indicator ? text.wholeDistrict : rowNamed(verdict, text));
    case "place":
      return verdict.subject.place;
    case "unit":
      return unitOf(verdict);
    case "leftChange":
    case "rightChange":
      return changeText(name === "leftChange" ? verdict.left : verdict.right, verdict, text) || text.noData;
    case "unitEvidence":
      return unitEvidence(verdict, text);
    case "unitPlace":
      return unitPlace(verdict, text);
    case "goal":
      return goalText(verdict, text);
    case "state":
      return side && "literal" in side
        ? stateText(String(side.literal), text)
        : side
          ? sideText(side, "", text)
          : text.noData;
    case "totalRow":
      return text.totalRow(subjectName(verdict, pack, text.language), wordIn(side), rowText(totalOf(verdict)));
    case "digitSlip":
      return isTenfold(verdict.args["value"], verdict.args["lastYear"]) ? text.digitSlip : "";
    case "inMyriads":
      return inMyriads(verdict.args["value"], text) || text.noData;
    case "fewParts":
      return fewParts(verdict.args["parts"], text);
    case "row":
    case "otherRow":
      return rowText(verdict.measures[name === "row" ? 0 : 1]) || text.noData;
    case "storage":
      return side && "literal" in side ? text.storage(String(side.literal)) : text.noData;
  }
  if (!side) return relatedName(name, verdict, pack, text.language) ?? text.noData;
  if ("computed" in side && name === "parts") return partsText(side.computed.from, text);
  return sideText(side, literalUnit(name, verdict), text);
}

/** Bare numbers in a message: targets are of the unit compared, paces are percentages, counts are counts. */
function literalUnit(name: string, verdict: Verdict): string {
  if (PERCENTAGES.includes(name)) return "%";
  return name === "target" || name === "catalogueTarget" ? unitOf(verdict) : "";
}
