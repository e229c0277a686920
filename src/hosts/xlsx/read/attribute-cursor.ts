/** Walks over the attributes of a tag without making objects; `name` and `value` are places in the text. */
export interface AttributeCursor {
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** A cursor that stands before the first attribute of the tag whose name ends at `from`. */
export const attributesFrom = (from: number): AttributeCursor => ({
  nameStart: from,
  nameEnd: from,
  valueStart: from,
  valueEnd: from - 1,
});

/** Moves to the next attribute before `end`; false when there is none. */
export function nextAttribute(xml: string, cursor: AttributeCursor, end: number): boolean {
  let at = cursor.valueEnd + 1;
  while (at < end && xml.charCodeAt(at) <= SPACE) at++;
  cursor.nameStart = at;
  for (; at < end; at++) {
    const char = xml.charCodeAt(at);
    if (char === EQUALS || char <= SPACE) break;
  }
  cursor.nameEnd = at;
  while (at < end && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at++;
  if (at >= end) return false;
  cursor.valueStart = at + 1;
  cursor.valueEnd = xml.indexOf(xml.charCodeAt(at) === QUOTE ? '"' : "'", at + 1);
  return cursor.valueEnd > at && cursor.valueEnd < end;
}

const SPACE = 32;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
