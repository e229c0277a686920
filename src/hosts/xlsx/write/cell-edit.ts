import type { Result } from "../../../core/model/problem";
import { sheetNotFound } from "../../apply-problems";
import { openParts, type Parts } from "../package/opc";
import { relationshipsOf, removeRelationships, shortType } from "../package/relationships";
import { attributesOf, setAttribute, splice } from "../package/scan";
import type { Deflate, Inflate } from "../package/zip";
import { editedRows } from "./edited-rows";
import { removeParts } from "./reachable";
import { numberFormats } from "./restyled";
import { loadRelationships, loadWorkbook, readWorkbook, type WorkbookPart } from "./workbook-part";
import { worksheetTree } from "./worksheet-part";

/** What a person typed into a cell. The style of the cell stays, save for a number format that typing brought about. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** The value, or with a formula its last result; null empties the cell. */
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** Without its equals sign. */
  readonly formula?: string;
  /** Number format code, where typing changed it. */
  readonly format?: string;
}

/**
 * Puts what was typed into the cells of an .xlsx or .xlsm file, by sheet name. All else keeps its very bytes, save for
 * the order of calculation: Excel works it out anew, and with it every formula, when it opens the file.
 */
export function editCells(
  file: Uint8Array,
  edits: ReadonlyMap<string, readonly CellEdit[]>,
  inflate?: Inflate,
  deflate?: Deflate,
): Result<Uint8Array> {
  const wanted = [...edits].filter(([, cells]) => cells.length > 0);
  if (wanted.length === 0) return { ok: true, value: file };
  const opened = openParts(file, inflate);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const relationships = loadRelationships(parts);
  if (!relationships.ok) return relationships;
  const workbook = loadWorkbook(parts);
  if (!workbook.ok) return workbook;
  const codes = new Set(wanted.flatMap(([, cells]) => cells.flatMap(({ format }) => format ?? [])));
  const restyle = numberFormats(parts, workbook.value, codes);
  if (!restyle.ok) return restyle;
  for (const [name, cells] of wanted) {
    const edited = editSheet(parts, workbook.value, name, cells, restyle.value.styleWith);
    if (!edited.ok) return edited;
  }
  restyle.value.save();
  const calculated = recalculateOnLoad(parts, workbook.value.part);
  return calculated.ok ? { ok: true, value: parts.save(deflate) } : calculated;
}

function editSheet(
  parts: Parts,
  workbook: WorkbookPart,
  name: string,
  cells: readonly CellEdit[],
  styleWith: (style: number, format: string) => number,
): Result<null> {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet?.isWorksheet || !parts.has(sheet.part)) return { ok: false, problem: sheetNotFound(name) };
  const loaded = parts.load(sheet.part);
  if (!loaded.ok) return loaded;
  const text = parts.text(sheet.part) ?? "";
  const tree = worksheetTree(text, sheet.part);
  if (!tree.ok) return tree;
  const data = tree.value.children.find(({ local }) => local === "sheetData");
  if (!data) throw new Error(`No cells in ${sheet.part}.`);
  const prefix = data.name.slice(0, -data.local.length);
  const content = data.selfClosing ? "" : text.slice(data.openEnd, data.closeStart);
  const open = text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
  const rows = editedRows(content, prefix, cells, styleWith);
  parts.set(sheet.part, splice(text, [{ start: data.start, end: data.end, text: `${open}${rows}</${data.name}>` }]));
  return { ok: true, value: null };
}

/** The chain of calculation may lead to a cell that has no formula any more, which Excel would repair. */
function recalculateOnLoad(parts: Parts, main: string): Result<null> {
  const chains = relationshipsOf(parts, main).filter((each) => shortType(each) === "calcChain");
  const types = parts.load("[Content_Types].xml");
  if (!types.ok) return types;
  removeParts(
    parts,
    chains.map(({ target }) => target),
  );
  removeRelationships(
    parts,
    main,
    chains.map(({ id }) => id),
  );
  const workbook = readWorkbook(parts, main);
  if (!workbook.ok) return workbook;
  const { text, tree } = workbook.value;
  const calculation = tree.children.find(({ local }) => local === "calcPr");
  if (!calculation) return { ok: true, value: null };
  const tag = text.slice(calculation.start, calculation.openEnd);
  if (attributesOf(tag)["fullCalcOnLoad"] === "1") return { ok: true, value: null };
  const full = setAttribute(tag, "fullCalcOnLoad", "1");
  parts.set(main, splice(text, [{ start: calculation.start, end: calculation.openEnd, text: full }]));
  return { ok: true, value: null };
}
