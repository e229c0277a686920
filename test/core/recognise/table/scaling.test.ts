import type { Row, Workbook } from "../../../../src/core/model/workbook";
import { accountOf } from "../../../../src/core/recognise/account/account";
import { recognise } from "../../../../src/core/recognise/recognise";
import { sheetOf, type Written } from "../../../workbook-of";
import { CATALOGUE } from "../catalogue";

const COLUMNS = 8;
const header = (words: string): readonly Written[] => Array.from({ length: COLUMNS }, (_, at) => `${words}${at}`);
const named = (row: number): readonly Written[] => [
  `第${row}片区`,
  ...Array.from({ length: COLUMNS - 1 }, () => row + 0.5),
];

const SHEETS: Readonly<Record<string, (row: number) => readonly Written[]>> = {
  "one table of unknown words": (row) => (row === 0 ? header("分项") : named(row)),
  "a table every ten rows": (row) => (row % 10 === 0 ? [] : row % 10 === 1 ? header("分项") : named(row)),
  "a known table every ten rows": (row) =>
    row % 10 === 0 ? [] : row % 10 === 1 ? ["学校名称", "班级数", "在校生数"] : [`第${row}小学`, 6, 240],
  "words and figures without a header": (row) => header("词").map((word, at) => ((row * 7 + at * 3) % 4 ? row : word)),
  "words alone": (row) => header(`词${row % 50}-`),
  "labels with a value": (row) => [`第${row}处藏书`, row],
};

/** A workbook that counts how often its cells are looked at. */
function counting(rows: number, row: (at: number) => readonly Written[]): { workbook: Workbook; looks: () => number } {
  let looks = 0;
  const sheet = sheetOf(
    "表",
    Array.from({ length: rows }, (_, at) => row(at)),
  );
  const watched = sheet.rows.map(
    (cells) =>
      cells &&
      new Proxy<Row>(cells, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  return { workbook: { name: "表.xlsx", sheets: [{ ...sheet, rows: watched }], state: null }, looks: () => looks };
}

describe.each(Object.entries(SHEETS))("%s", (_, row) => {
  test.each([
    ["recognise", recognise],
    ["accountOf", accountOf],
  ])("%s looks at the cells of four times the rows about four times as often", (__, read) => {
    const [fewer, more] = [counting(300, row), counting(1200, row)];
    read(fewer.workbook, CATALOGUE);
    read(more.workbook, CATALOGUE);
    expect(fewer.looks()).toBeGreaterThan(300);
    expect(more.looks() / fewer.looks()).toBeLessThan(4.8);
  });
});
