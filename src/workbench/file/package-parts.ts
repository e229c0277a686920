import type { Result } from "../../core/model/problem";
import { openParts, type Parts } from "../../hosts/xlsx/package/opc";
import { relationshipsOf, shortType } from "../../hosts/xlsx/package/relationships";
import { checkedRelationships, partText } from "../../hosts/xlsx/read/load-part";
import { readWorkbookPart } from "../../hosts/xlsx/read/workbook-part";

/** The texts of an `.xlsx` that say how it looks. */
export interface PackageTexts {
  readonly parts: Parts;
  readonly is1904: boolean;
  /** The text of each worksheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly styles: string;
  readonly theme: string;
}

/** Opens a file that has been read already, to look at what a `Workbook` does not carry. */
export function packageTexts(file: Uint8Array): Result<PackageTexts> {
  const opened = openParts(file);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const links = checkedRelationships(parts, "");
  if (!links.ok) return links;
  const main = links.value.find((link) => shortType(link) === "officeDocument")?.target ?? "";
  const xml = partText(parts, main);
  if (!xml.ok) return xml;
  const workbook = readWorkbookPart(xml.value ?? "", main);
  if (!workbook.ok) return workbook;
  const relationships = checkedRelationships(parts, main);
  if (!relationships.ok) return relationships;
  const textOf = (part: string): string => {
    const text = partText(parts, part);
    // A part that cannot be read is refused by whoever needs it; looks can be done without.
    return text.ok ? (text.value ?? "") : "";
  };
  const sheets = new Map<string, string>();
  for (const { name, relationship } of workbook.value.sheets) {
    const link = relationships.value.find(({ id }) => id === relationship);
    if (link && shortType(link) === "worksheet") sheets.set(name, textOf(link.target));
  }
  const ofType = (type: string): string =>
    textOf(relationshipsOf(parts, main).find((link) => shortType(link) === type)?.target ?? "");
  return {
    ok: true,
    value: { parts, is1904: workbook.value.is1904, sheets, styles: ofType("styles"), theme: ofType("theme") },
  };
}
