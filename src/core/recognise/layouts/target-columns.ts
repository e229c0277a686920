import type { Period } from "../../model/reading";
import type { HeaderColumn } from "../table/block";

/** A column of targets and when they are due. */
export type TargetColumn = HeaderColumn & { readonly period: Period };

/** 调整后目标 takes the place of the one first set for the period. */
export function latestSet(targets: readonly TargetColumn[]): readonly TargetColumn[] {
  const isReset = ({ path }: HeaderColumn): boolean => /(?:调整|修订|变更|修正)后/.test(path.join(""));
  const reset = new Set(targets.filter(isReset).map(({ period }) => period));
  return targets.filter((target) => isReset(target) || !reset.has(target.period));
}
