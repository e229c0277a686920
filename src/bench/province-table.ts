import { a1 } from "../core/model/address";
import type { Recognition } from "../core/model/reading";
import type { Table, TableColumn } from "../core/model/table";
import { chance } from "./chance";
import { QUANTITIES, schoolValues } from "./district-sheets";

/** A province's table: 20,000 schools × 60 columns, as recognition lays it out. */
export function provinceTable(schools: number, seed: number): Table {
  const random = chance(seed);
  const values = QUANTITIES.map(() => new Float64Array(schools));
  for (let row = 0; row < schools; row++) {
    schoolValues(random).forEach((value, column) => {
      const cells = values[column];
      if (cells) cells[row] = value;
    });
  }
  const rows = Array.from({ length: schools }, (_, row) => row);
  return {
    sheet: "学校",
    title: "学校基本情况统计表",
    stage: "primary",
    period: "2024",
    entities: rows.map((row) => `第${row + 1}学校`),
    entityCells: rows.map((row) => ({ sheet: "学校", row: row + 2, column: 1 })),
    sheetRows: rows.map((row) => row + 2),
    columns: values.map((column, index) => tableColumn(column, index)),
    sums: [],
  };
}

function tableColumn(values: Float64Array, index: number): TableColumn {
  const { id, name, unit, additive } = QUANTITIES[index] ?? {
    id: "",
    name: { "zh-CN": "" },
    unit: "",
    additive: false,
  };
  const column = index + 2;
  return {
    column,
    path: [name["zh-CN"]],
    quantity: id,
    unit,
    additive,
    values,
    states: new Uint8Array(values.length),
    textual: new Uint8Array(values.length),
    decimals: 0,
    measureAt: (row) => ({
      state: "ok",
      value: values[row] ?? NaN,
      unit,
      decimals: 0,
      bound: "exact",
      storedAsText: false,
      text: `${values[row]} (${a1(row + 2, column)})`,
      at: { sheet: "学校", row: row + 2, column },
    }),
  };
}

/** A workbook of which nothing but that table was recognised. */
export const provinceRecognition = (table: Table): Recognition => ({
  readings: [],
  targets: [],
  tables: [table],
  unrecognised: [],
  period: "2024",
  filledOn: "2024-06-30",
  bindings: [],
  leftOut: [],
});
