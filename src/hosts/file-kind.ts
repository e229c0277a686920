/** What a file is by its content; names and extensions are not to be trusted. */
export type FileKind = "empty" | "zip" | "encrypted" | "legacy" | "ole" | "html" | "xml" | "text" | "unknown";

/** Looks at as much of the file as it takes to tell what it is. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  // The editions before Excel 5 wrote their records without a container; the second byte is the version.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return "legacy";
  return textKind(bytes);
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** An OLE2 container holds a directory of streams; their names tell an old workbook from an encrypted new one. */
function compoundKind(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") || hasStream(bytes, "WORKBOOK") ? "legacy" : "ole";
}

/** Directory entries are 128 bytes each and start at multiples of that; the length of the name stands at byte 64. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== 2 * name.length + 2 || bytes[at + 66] !== 2) continue;
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

/** So much of a text is enough to know it by. */
const SAMPLE = 4096;

function textKind(bytes: Uint8Array): FileKind {
  const sample = bytes.subarray(0, SAMPLE);
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isUtf16 && sample.some((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte))))
    return "unknown";
  const encoding = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(encoding).decode(sample).trimStart().toLowerCase();
  if (text.startsWith("<?xml") || text.startsWith("<workbook")) return text.includes("<html") ? "html" : "xml";
  if (/^<(!doctype html|html|head|body|table|meta|style|div)\b/.test(text)) return "html";
  // Some letters or digits between separators: what a spreadsheet program would open as a table.
  return /[\t,;\n]/.test(text) ? "text" : "unknown";
}
