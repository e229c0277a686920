import type { OwnSheet, WritePlan } from "../../../core/model/plan";
import type { Result } from "../../../core/model/problem";
import type { Applied } from "../../host";
import { sameText } from "../../markers";
import { CONTENT_TYPES } from "../package/content-types";
import { openParts, type Parts } from "../package/opc";
import { refuse } from "../package/problem";
import { relationshipsOf, shortType } from "../package/relationships";
import type { Deflate, Inflate } from "../package/zip";
import { markableSheets, writeMarks } from "./marked-sheets";
import { digitWidth } from "./digit-width";
import { formatsOf } from "./own-cells";
import { ownSheetsOf } from "./own-sheets";
import { writeOwnSheets } from "./own-sheets-write";
import { readySheet } from "../../plan/ready-sheet";
import { writeState } from "./state-part";
import { formatKey, type CellFormat } from "./cell-formats";
import type { StyleWish } from "./style-sheet";
import { loadStyles, saveStyles } from "./styles-part";
import { readyTables } from "../../plan/tables";
import { loadRelationships, loadWorkbook, readWorkbook, type WorkbookPart } from "./workbook-part";

/** A workbook after a plan was applied, and what that did. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly applied: Applied;
}

/**
 * Applies a plan to the bytes of an .xlsx or .xlsm file. Parts that need no change keep their very bytes, and where
 * nothing changes at all the file given is the file returned. Either all of the plan is done or none of it. On a large
 * sheet nearly all time goes into compression, so a host should pass what it has that is faster than JavaScript.
 */
export function applyPlan(file: Uint8Array, plan: WritePlan, inflate?: Inflate, deflate?: Deflate): Result<Written> {
  const opened = openParts(file, inflate);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const applied = changeParts(parts, plan);
  if (!applied.ok) return applied;
  const bytes = parts.save(deflate);
  // Any change breaks a signature, and Excel then calls the file tampered with.
  if (bytes !== file && relationshipsOf(parts, "").some((each) => shortType(each) === "origin")) return refuseSigned();
  return { ok: true, value: { bytes, applied: applied.value } };
}

function changeParts(parts: Parts, plan: WritePlan): Result<Applied> {
  const types = parts.load(CONTENT_TYPES);
  if (!types.ok) return types;
  const relationships = loadRelationships(parts);
  if (!relationships.ok) return relationships;
  const workbook = loadWorkbook(parts);
  if (!workbook.ok) return workbook;
  const { part, namespaces } = workbook.value;
  const styles = loadStyles(parts, part);
  if (!styles.ok) return styles;
  const marks = plan.marks === "keep" ? null : markableSheets(parts, workbook.value, plan.marks);
  if (marks && !marks.ok) return marks;

  const wish: StyleWish = {
    marks: marks ? marks.value.sheets.some(({ cells }) => cells !== null) : styles.value.had.marks,
    formats: plan.sheets === "keep" ? styles.value.had.formats : neededFormats(workbook.value, plan.sheets),
  };
  const styled = saveStyles(parts, part, namespaces, styles.value, wish);
  if (!styled.ok) return styled;
  const indexes = styled.value;
  if (marks) writeMarks(parts, marks.value.sheets, (severity) => indexes?.markIndex(severity) ?? 0);

  const now = readWorkbook(parts, part);
  if (!now.ok) return now;
  const sheets =
    plan.sheets === "keep"
      ? null
      : writeOwnSheets(
          parts,
          now.value,
          plan.sheets,
          (format) => indexes?.formatIndex(format) ?? 0,
          digitWidth(styles.value.text),
        );
  if (sheets && !sheets.ok) return sheets;
  const state = plan.state === "keep" ? null : writeState(parts, part, namespaces, plan.state);
  if (state && !state.ok) return state;
  return {
    ok: true,
    value: { unmarkedSheets: marks ? marks.value.unmarked : [], sheetNames: sheets ? sheets.value : {} },
  };
}

/** Every format the sheets need, in one order whatever the order of cells. */
function neededFormats(workbook: WorkbookPart, sheets: readonly OwnSheet[]): CellFormat[] {
  const own = [...ownSheetsOf(workbook).values()];
  const there = [...workbook.sheets.filter((sheet) => !own.includes(sheet)), ...sheets].map(({ name }) => name);
  // Which name a link leads to is settled later; the look of a cell hangs only on whether it leads anywhere.
  const named = (name: string): string | null => (there.some((each) => sameText(each, name)) ? name : null);
  const ready = sheets.map((sheet) =>
    readySheet(
      sheet,
      readyTables(sheet, () => false),
      named,
    ),
  );
  const formats = new Map(ready.flatMap(formatsOf).map((format) => [formatKey(format), format]));
  return [...formats].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, format]) => format);
}

const refuseSigned = (): Result<never> =>
  refuse(
    "signed",
    "该工作簿带有数字签名，写入标记或结果会使签名失效，因此没有改动。请另存一份未签名的副本，再对副本进行校验。",
    "This workbook carries a digital signature, which any change would break, so nothing was written. Save an unsigned copy and check that.",
  );
