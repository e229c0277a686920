import { crc32 } from "../package/crc32";
import { splice, type Edit } from "../package/scan";

/** What a part remembers of our edits: how to take them back, and a word of our own. */
interface Receipt {
  readonly crc: number;
  readonly note: unknown;
  /** Where, how many characters, and what stood there instead. */
  readonly undo: readonly (readonly [start: number, length: number, text: string])[];
}

const RECEIPT = /<!--indicator-check (\{[^]*?\})-->$/;

/**
 * The text with the edits made and a receipt after its root, where XML allows comments and no reader looks. Whoever
 * saves the part anew loses the receipt with our exact text, and that is right: places in it would no longer hold.
 */
export function editWithReceipt(text: string, edits: readonly Edit[], note: unknown): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let shift = 0;
  const undo = sorted.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return [start, edit.text.length, text.slice(edit.start, edit.end)] as const;
  });
  const body = splice(text, sorted);
  const receipt: Receipt = { crc: checksum(body), note, undo };
  // Two hyphens would end a comment.
  return `${body}<!--indicator-check ${JSON.stringify(receipt).replace(/-/g, "\\u002d")}-->`;
}

/** The text as it was before our edits, with our word; null when it has no receipt or was changed since. */
export function undoByReceipt(text: string): { readonly text: string; readonly note: unknown } | null {
  const match = RECEIPT.exec(text);
  if (!match) return null;
  const body = text.slice(0, match.index);
  // Only what we wrote ourselves passes the checksum, so its shape needs no second look.
  const receipt = parsed(match[1] ?? "");
  if (!receipt || receipt.crc !== checksum(body)) return null;
  const edits = receipt.undo.map(([start, length, was]) => ({ start, end: start + length, text: was }));
  return { text: splice(body, edits), note: receipt.note };
}

/** The text without a receipt that no longer holds. */
export const withoutReceipt = (text: string): string => text.replace(RECEIPT, "");

const checksum = (text: string): number => crc32(new TextEncoder().encode(text));

function parsed(json: string): Receipt | null {
  try {
    return JSON.parse(json) as Receipt;
  } catch {
    // Somebody edited the comment by hand: it says nothing then.
    return null;
  }
}
