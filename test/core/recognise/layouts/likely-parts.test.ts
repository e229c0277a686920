import { likelyParts } from "../../../../src/core/recognise/layouts/likely-parts";
import { columnOf } from "../../../../src/core/recognise/layouts/column-of";
import type { TableColumn } from "../../../../src/core/model/table";
import { measureOf } from "../../../../src/core/recognise/measure/measure-of";

/** Columns of figures from the rows of a table; the first column is the total. */
const columnsOf = (rows: readonly (readonly (number | null)[])[]): readonly TableColumn[] =>
  (rows[0] ?? []).map((_, column) =>
    columnOf({ column, path: ["列"], quantity: "", unit: "人", additive: true }, rows.length, (row) => {
      const value = rows[row]?.[column] ?? null;
      const cell = value === null ? undefined : ({ kind: "number", value, format: "General" } as const);
      return measureOf(cell, { sheet: "表", row, column }, { stated: "人", catalogue: "人" });
    }),
  );

const ENROLLED = 1;
const AT_HOME = 2;
const DEFERRED = 3;
const UNABLE = 4;
const ALL = [ENROLLED, AT_HOME, DEFERRED, UNABLE];

test.each<[string, readonly (readonly (number | null)[])[], readonly number[] | null]>([
  ["all of them where they add up", [[388, 322, 57, 6, 3]], ALL],
  ["none where one row shows some of them alone", [[331, 322, 57, 6, 3]], null],
  ["all of them where a total is only slightly off", [[390, 322, 57, 6, 3]], ALL],
  ["none where one row is far from all of them and near to some", [[332, 322, 57, 6, 3]], null],
  [
    "some of them that row after row shows, though one is wrong",
    [
      [331, 322, 57, 6, 3],
      [86, 83, 12, 2, 1],
      [74, 70, 9, 1, 0],
    ],
    [ENROLLED, DEFERRED, UNABLE],
  ],
  [
    "all of them where a total leaves out a part in one row, which is nothing in the others",
    [
      [328, 322, 0, 3, 3],
      [86, 83, 0, 2, 1],
      [73, 70, 9, 3, 0],
    ],
    ALL,
  ],
  ["all of them where a blank adds nothing", [[328, 322, null, 3, 3]], ALL],
  ["all of them where nothing can be told", [[null, 322, 57, 6, 3]], ALL],
])("a total is made of %s", (_, rows, expected) => {
  expect(likelyParts(columnsOf(rows), 0, ALL)).toEqual(expected);
});
