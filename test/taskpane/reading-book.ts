import { documentOf } from "../../src/workbench/stand-in/document/from-workbook";
import { findSheet, type ExcelDocument } from "../../src/workbench/stand-in/document/document";
import { parseA1 } from "../../src/core/model/address";
import { bindingsOf } from "../../src/core/report/decided";
import { excelHost } from "../../src/hosts/excel/excel-host";
import type { Binding } from "../../src/core/model/binding";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { workbookIn, type Cells } from "../bindings/book-file";

/** A list with figures that are read, one label that is close to an indicator, and labels that nobody knows. */
export const LIST: Cells = [
  ["区教体局2022年上半年主要指标"],
  ["序号", "指标名称", "单位", "2021年上半年", "2022年上半年"],
  [1, "招聘在编教师数", "人", 24, 25],
  [2, "特殊群体教育保障水平", "%", 94.2, 93.1],
  [3, "适龄残疾儿童少年数", "名", 290, 299],
  [4, "九年义务教育巩固情况", "%", 95, 96],
];

/** The list after somebody put a row in above the figure of the second line. */
export const LIST_WITH_A_ROW: Cells = [...LIST.slice(0, 2), [1, "新增学位数", "个", 600, 900], ...LIST.slice(2)];

/** A sheet with personal data: one row a pupil. */
export const NAMES: Cells = [
  ["序号", "姓名", "身份证号", "家庭住址"],
  [1, "张三", "340403201001010011", "洞山街道"],
];

/** A file as the document that Excel would have open. */
export const documentIn = async (bytes: Uint8Array): Promise<ExcelDocument> => documentOf(await workbookIn(bytes));

/** Selects a cell such as `主要指标!E4`, as a person does. */
export function selectCell({ document }: StandIn, place: string): void {
  const [name = "", address = ""] = place.split("!");
  const at = parseA1(address);
  const sheet = findSheet(document, name);
  if (!at || !sheet) throw new Error(`There is no cell ${place}.`);
  document.activeSheet = sheet;
  document.selection = { top: at.row, left: at.column, bottom: at.row, right: at.column };
}

/** What is stored in the workbook that is open. */
export async function stored(): Promise<readonly Binding[]> {
  const read = await excelHost().read();
  if (!read.ok) throw new Error(read.problem.code);
  return bindingsOf(read.value);
}
