import type { Result } from "../../../core/model/problem";
import { refuse } from "./problem";

/** How the text of a part is stored, so that an edited part is stored the same way. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/** The text of a part without its byte-order mark, and how it was stored. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Decodes a part. Packages allow UTF-8 and UTF-16 only; anything else could not be written back as it was. */
export function decodePart(bytes: Uint8Array, name: string): Result<PartText> {
  const encoding = encodingOf(bytes);
  const label = encoding === "utf-8-bom" ? "utf-8" : encoding;
  const body = encoding === "utf-8" ? bytes : bytes.subarray(encoding === "utf-8-bom" ? 3 : 2);
  try {
    return {
      ok: true,
      value: { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(body), encoding },
    };
  } catch {
    // The decoder throws on nothing but bytes that are not in the encoding.
    return refuse(
      "unsupported-encoding",
      `文件内部的“${name}”不是 UTF-8 或 UTF-16 编码，无法写回。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
      `The part "${name}" inside the file is not in UTF-8 or UTF-16, so it cannot be written back. Open the file in Excel or WPS, save it as .xlsx again and retry.`,
    );
  }
}

/** Encodes the text of a part as it was stored before. */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  const isLittleEndian = encoding === "utf-16le";
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), isLittleEndian);
  return bytes;
}

function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8-bom" : "utf-8";
}
