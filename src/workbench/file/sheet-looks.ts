import { parseA1, parseArea } from "../../core/model/address";
import { attributesOf, unescapeXml, type Attributes } from "../../hosts/xlsx/package/scan";
import { severityOfFormula } from "../../hosts/markers";
import { MARK_LOOKS } from "../../hosts/plan/looks";
import { ensureCell, type CellLook } from "../stand-in/document/cell";
import { newId, type ExcelDocument } from "../stand-in/document/document";
import type { DocumentSheet } from "../stand-in/document/sheet";

/** More cells that hold nothing but a look are left plain; they would only cost memory. */
const MOST_LOOKS = 300_000;

/** Puts into a sheet of the document how the worksheet part says it looks: sizes, styles, panes, links, formats. */
export function addLooks(
  document: ExcelDocument,
  sheet: DocumentSheet,
  xml: string,
  looks: readonly (Readonly<CellLook> | undefined)[],
): void {
  const dataStart = xml.search(/<(?:\w+:)?sheetData[\s>/]/);
  const dataEnd = xml.lastIndexOf("sheetData>");
  const head = dataStart < 0 ? xml : xml.slice(0, dataStart);
  const tail = dataEnd < 0 ? xml.slice(head.length) : xml.slice(dataEnd);
  addColumns(sheet, head);
  addPanes(sheet, head);
  if (dataStart >= 0 && dataEnd > dataStart) addCells(sheet, xml.slice(dataStart, dataEnd), looks);
  addLinks(sheet, tail);
  addFormats(document, sheet, tail);
}

/** In points. */
const DEFAULT_HEIGHT = 15;

const each = (xml: string, name: string): Attributes[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g"))].map(([tag]) => attributesOf(tag));

/** A width counts digits of the default font, 7 pixels each and 5 for the margin; a pixel is three quarters of a point. */
const pointsOfWidth = (width: number): number => Math.trunc(width * 7 + 0.5) * 0.75;

function addColumns(sheet: DocumentSheet, head: string): void {
  for (const { min, max, width } of each(head, "col")) {
    if (width === undefined) continue;
    // A last span often reaches to the edge of the sheet.
    const last = Math.min(Number(max), Number(min) + 255);
    for (let column = Number(min) - 1; column < last; column++) {
      sheet.columnWidths.set(column, pointsOfWidth(Number(width)));
    }
  }
}

function addPanes(sheet: DocumentSheet, head: string): void {
  const [pane] = each(head, "pane");
  if (pane?.["state"]?.startsWith("frozen")) {
    sheet.frozenRows = Number(pane["ySplit"] ?? 0);
    sheet.frozenColumns = Number(pane["xSplit"] ?? 0);
  }
  if (each(head, "sheetView")[0]?.["showGridLines"] === "0") sheet.showsGridlines = false;
}

function addCells(sheet: DocumentSheet, data: string, looks: readonly (Readonly<CellLook> | undefined)[]): void {
  let left = MOST_LOOKS;
  for (const [tag, name = ""] of data.matchAll(/<(?:\w+:)?(row|c)\s[^>]*>/g)) {
    if (name === "row") {
      const { r, ht, customHeight } = attributesOf(tag);
      // A height nobody has chosen is what another program thought would fit; the default one often does not, and some
      // programs call even that one chosen.
      const isChosen = customHeight === "1" || customHeight === "true" || Number(ht) > DEFAULT_HEIGHT;
      if (ht !== undefined && r !== undefined && isChosen && Number(ht) !== DEFAULT_HEIGHT)
        sheet.rowHeights.set(Number(r) - 1, Number(ht));
      continue;
    }
    const look = looks[Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0)];
    const place = look && parseA1(/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? "");
    if (place && left-- > 0) ensureCell(sheet, place.row, place.column).look = look;
  }
}

function addLinks(sheet: DocumentSheet, tail: string): void {
  for (const { ref = "", location } of each(tail, "hyperlink")) {
    const area = parseArea(ref);
    if (!area || location === undefined) continue;
    ensureCell(sheet, area.top, area.left).hyperlink = { documentReference: location };
  }
}

const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

/** All conditional formats, so that the add-in finds those of the user's as they are; only our own are drawn. */
function addFormats(document: ExcelDocument, sheet: DocumentSheet, tail: string): void {
  const blocks = tail.matchAll(
    /<(?:\w+:)?conditionalFormatting\s([^>]*)>([\s\S]*?)<\/(?:\w+:)?conditionalFormatting>/g,
  );
  for (const [, attributes = "", rules = ""] of blocks) {
    const areas = (attributesOf(`<x ${attributes}>`)["sqref"] ?? "")
      .split(/\s+/)
      .flatMap((text) => parseArea(text) ?? []);
    for (const [, rule = "", content = ""] of rules.matchAll(
      /<(?:\w+:)?cfRule\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?cfRule>)/g,
    )) {
      const { type = "", priority, stopIfTrue } = attributesOf(`<x ${rule}>`);
      const formula = unescapeXml(/<(?:\w+:)?formula>([\s\S]*?)<\//.exec(content)?.[1] ?? "");
      const severity = severityOfFormula(formula);
      sheet.conditionalFormats.push({
        id: newId(document),
        kind: KINDS[type] ?? "PresetCriteria",
        areas,
        formula: `=${formula}`,
        priority: Number(priority ?? 1) - 1,
        stopIfTrue: stopIfTrue === "1",
        font: {},
        fill: { color: severity ? `#${MARK_LOOKS[severity].fill}` : "" },
        borders: {},
      });
    }
  }
}
