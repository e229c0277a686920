import { reportAddress } from "../model/address";
import type { Recognition } from "../model/reading";
import type { Text } from "../text/text";

const MOST_NAMED = 5;

/** What looked like data and was not understood, with its first cells, as a sentence or none. */
export function unrecognisedTexts({ unrecognised }: Recognition, text: Text): readonly string[] {
  if (unrecognised.length === 0) return [];
  const named = unrecognised.slice(0, MOST_NAMED).map(({ cell, label }) => ({ cell: reportAddress(cell), label }));
  return [text.report.unrecognised(unrecognised.length, named)];
}
