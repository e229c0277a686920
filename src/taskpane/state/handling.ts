import type { Finding } from "../../core/model/finding";
import { ALL_TEXTS } from "../../core/text/languages";
import type { Text } from "../../core/text/text";
import type { Handling } from "./filter";

/** The 处理状态 we offer. */
export type Status = keyof Text["results"]["statuses"];

/** In the order they are offered. */
export const STATUSES: readonly Status[] = ["pending", "corrected", "explained", "kept"];

/** A stored 处理状态 as one of ours, whatever language it was chosen in; null for words of the person's own. */
export const statusOf = (stored: string): Status | null =>
  STATUSES.find((status) =>
    stored === "" ? status === "pending" : ALL_TEXTS.some(({ results }) => results.statuses[status] === stored),
  ) ?? null;

/** How far a finding has been dealt with. */
export function handlingOf({ explanation, isStale }: Finding): Handling {
  if (!explanation) return "open";
  if (isStale) return "stale";
  return statusOf(explanation.status) === "pending" ? "open" : "handled";
}

/** The stored 处理状态 in the reader's language. */
export function statusText({ explanation, isStale }: Finding, { results }: Text): string {
  if (isStale) return results.stale;
  const stored = explanation?.status ?? "";
  const status = statusOf(stored);
  return status ? results.statuses[status] : stored;
}
