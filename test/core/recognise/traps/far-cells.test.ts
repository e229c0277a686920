import type { Sheet } from "../../../../src/core/model/workbook";
import { recognise } from "../../../../src/core/recognise/recognise";
import { districtPack } from "../../../rules/district-pack";
import { sheetOf } from "../../../workbook-of";

const LAST_COLUMN = 16383;
const FAR_ROW = 60_000;
const DRAWING = `
  指标           | 单位 | 2021年上半年 | 2022年上半年
  答复信访件数   | 件   | 54           | 51
  回复市长热线数 | 个   | 1471         | 1573
`;

/** The drawn sheet with a stray space in its last column and another far below, as formats of whole rows leave them. */
function farAndWide(): Sheet {
  const sheet = sheetOf("数据", DRAWING);
  const stray = { kind: "text", value: " " } as const;
  const rows: Sheet["rows"][number][] = [...sheet.rows];
  const wide: Sheet["rows"][number] = Object.assign([...(rows[1] ?? [])], { [LAST_COLUMN]: stray });
  rows[1] = wide;
  rows[FAR_ROW] = [stray];
  return { ...sheet, rows, isProtected: true };
}

test("stray cells in column XFD and in row 60,001 of a protected sheet hide nothing", () => {
  const workbook = { name: "2022年.xlsx", sheets: [farAndWide()], state: null };
  const { readings, unrecognised } = recognise(workbook, districtPack().catalogue);
  expect(readings.map(({ measure }) => measure.value).sort((a, b) => a - b)).toEqual([51, 54, 1471, 1573]);
  expect(unrecognised).toEqual([]);
});
