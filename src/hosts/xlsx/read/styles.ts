import { describeFormat } from "../../../core/model/number-format";
import type { Result } from "../../../core/model/problem";
import { refuseXml } from "../package/problem";
import { attributesOf, tags, type Tag } from "../package/scan";
import { builtinFormat } from "./builtin-formats";

/** What a cell's style says about its number; the rest of the style is not our business. */
export interface NumberStyle {
  readonly format: string;
  readonly isDate: boolean;
  /** A time of day or a duration, which is the same in both date systems. */
  readonly isTimeOnly: boolean;
}

/** The style of a cell without one. */
export const GENERAL_STYLE: NumberStyle = { format: "General", isDate: false, isTimeOnly: false };

/** The number styles by the index that cells refer to. */
export function readStyles(xml: string, part: string): Result<readonly NumberStyle[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let container = "";
  let isStyles = false;
  for (const tag of tags(xml)) {
    if (tag.kind === "broken") return refuseXml(part, tag.why);
    if (tag.depth === 0) isStyles = tag.local === "styleSheet";
    if (tag.depth === 1) container = tag.kind === "open" ? tag.local : "";
    if (tag.kind !== "open" || tag.depth !== 2) continue;
    if (container === "numFmts" && tag.local === "numFmt") {
      const { numFmtId, formatCode = "" } = attributes(xml, tag);
      codes.set(Number(numFmtId), formatCode);
    }
    if (container === "cellXfs" && tag.local === "xf") ids.push(Number(attributes(xml, tag).numFmtId ?? 0));
  }
  if (!isStyles) return refuseXml(part, "root");
  const styles = new Map([...new Set(ids)].map((id) => [id, numberStyle(codes.get(id) ?? builtinFormat(id))]));
  return { ok: true, value: ids.map((id) => styles.get(id) ?? GENERAL_STYLE) };
}

/** The style that a format code amounts to. */
export function numberStyle(format: string): NumberStyle {
  const { isDate, isTimeOnly } = describeFormat(format);
  return { format: format || "General", isDate, isTimeOnly };
}

const attributes = (xml: string, tag: Tag): Readonly<Record<string, string>> =>
  attributesOf(xml.slice(tag.start, tag.end));
