import { parseFigure } from "../measure/figure";
import { closedText } from "../measure/plain-text";
import { UNIT_PATTERN, unitMeaning } from "../measure/unit";
import { withoutSerial } from "../names/label-text";
import { unitFits } from "../sentences/unit-fits";
import type { Vocabulary } from "./layout";
import type { RowLabel } from "./row-label";
import { BY_THEN, DOING, VERBS } from "./task-label";

const FIGURE = "\\d[\\d,]*(?:\\.\\d+)?(?:余|多)?(?:[百千]?万|亿|千|百)?(?:余|多)?";
/** What is to be done, how many, and of what: 完成|50所|幼儿园办园行为督导评估. */
const WITHIN = new RegExp(
  `^([\\u4e00-\\u9fa5]{2,14}?)((?:不低于|不少于|不超过|达到?|超过)?${FIGURE}(${UNIT_PATTERN})(?:以上|以内|左右)?)的?([^\\d,，;；。:]{2,})$`,
);

/** To make something is no more than that it is there. */
const MAKING = /^(?:打造|创建|培育|创成)/;

/**
 * A task whose target stands inside its name: without 50所, 完成50所幼儿园办园行为督导评估 is a name. The measure word has
 * to be one that counts what is named.
 */
export function figureWithin(text: string, { indicatorNamed, indicators }: Vocabulary): RowLabel | null {
  const plain = withoutSerial(closedText(text))
    .replace(/[。;；]$/, "")
    .replace(BY_THEN, "");
  const [, verb = "", stated = "", unit = "", noun = ""] = WITHIN.exec(plain) ?? [];
  const figure = parseFigure(stated);
  if (noun === "" || figure.state !== "ok") return null;
  const whole = verb + noun;
  for (const name of new Set([
    whole,
    whole.replace(VERBS, ""),
    whole.replace(/^新[建增]/, ""),
    whole.replace(DOING, ""),
    whole.replace(MAKING, ""),
  ])) {
    const match = name.length > 2 ? indicatorNamed(name) : null;
    const indicator = indicators.get(match?.id ?? "");
    // 个 counts people too, but 8个留守儿童之家 are no children.
    const isOfPeople = unitMeaning(indicator?.unit ?? "")?.kind === "people";
    if (!match || !indicator || (isOfPeople && unit === "个")) continue;
    if (unitFits({ unit, text: stated, figure }, indicator))
      return { ...match, sureness: match.sureness * 0.9, words: null, stated: { text: stated, figure }, entity: "" };
  }
  return null;
}
