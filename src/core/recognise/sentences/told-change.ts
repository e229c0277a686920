import type { ReadingRole } from "../../model/reading";
import type { Indicator } from "../../model/indicator";
import type { ToldFigure } from "./find-figures";
import { TIME_PATTERN } from "./scope-words";
import { unitFits } from "./unit-fits";

const CHANGE =
  /，?(?:同比|(?:比|较|与)(?:上年|去年|上一年)度?(?:同期)?(?:相比)?)，?(?:均|共|净|又|再)?((?:提高|增长|增加|上升|提升|下降|减少|降低|回落)了?)$/;

/** The two words that tell a direction, for all of them. */
const PLAIN_VERB: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["提高", "增长", "增加", "上升", "提升"].map((verb) => [verb, "增加"])),
  ...Object.fromEntries(["下降", "减少", "降低", "回落"].map((verb) => [verb, "减少"])),
};

/** That a figure is a change since last year: where its words begin, and the verb that tells its direction. */
export interface ChangeWords {
  readonly start: number;
  readonly verb: string;
}

const GOES_ON = /^，?(?:均|共|净|又|再)?((?:提高|增长|增加|上升|提升|下降|减少|降低|回落)了?)$/;

/** 比上年增加9人，增长4.8% and 由5.12%降到4.89%，下降0.23个百分点: what was compared before goes on being compared. */
export function changeAfter(
  last: { readonly role: ReadingRole } | null,
  gap: string,
  isRisen: boolean,
  at: number,
): ChangeWords | null {
  const isCompared = last !== null && (last.role === "change" || last.role === "changePercent" || isRisen);
  const verb = isCompared ? GOES_ON.exec(gap)?.[1] : undefined;
  return verb === undefined ? null : { start: at - gap.length, verb: PLAIN_VERB[verb.replace(/了$/, "")] ?? "" };
}

/** Words before a figure that make it a change since last year (比上年提高, 同比下降), or null. */
export function changeBefore(sentence: string, at: number): ChangeWords | null {
  const near = Math.max(0, at - 24);
  const match = CHANGE.exec(sentence.slice(near, at));
  return match ? { start: near + match.index, verb: PLAIN_VERB[match[1]?.replace(/了$/, "") ?? ""] ?? "" } : null;
}

/** Whether a figure is a change of any other kind: since January, against the plan, against nothing in particular. */
export const isOtherChange = (sentence: string, at: number): boolean =>
  /(?:提高|增长|增加|上升|提升(?!工程|行动|计划|项目)|下降|减少|降低|回落|高于|低于|高出|超出|相差|仅差|还差|占(?!比)|翻)[^，:]{0,8}$/.test(
    sentence.slice(Math.max(0, at - 14), at),
  ) && !REACHES.test(sentence.slice(Math.max(0, at - 20), at));

/** 提高到, 提高到今年6月底的: what it has come to. */
const REACHES = new RegExp(`(?:提高|增长|增加|上升|提升|下降|减少|降低|回落)了?[到至为](?:${TIME_PATTERN}的?)?$`);

/** A change of an indicator as a difference or in percent, or null where the unit cannot say which. */
export function changeRole(figure: ToldFigure, indicator: Indicator): ReadingRole | null {
  if (indicator.unit === "%") return /百分点/.test(figure.text) ? "change" : null;
  if (figure.unit === "%") return "changePercent";
  return unitFits(figure, indicator) ? "change" : null;
}
