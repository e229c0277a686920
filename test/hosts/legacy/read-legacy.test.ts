import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import { shownText } from "../../../src/core/model/number-format";
import type { Workbook } from "../../../src/core/model/workbook";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { legacyCell } from "../../../src/hosts/legacy/legacy-cell";
import { codeOf, valueOf } from "../xlsx/results";

/** A workbook in the old format, written by the library with these cells. */
async function written(
  cells: Record<string, CellObject>,
  sheet: Partial<WorkSheet> = {},
  bookType: BookType = "biff8",
): Promise<Workbook> {
  const book = utils.book_new({ "!ref": "A1:H9", ...cells, ...sheet }, "表1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["藏"]]), "表2");
  utils.book_set_sheet_visibility(book, "表2", 2);
  return valueOf(await readLegacy(new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer), "旧.xls"));
}

test("cells come with kind and format", async () => {
  const { sheets } = await written({
    A1: { t: "s", v: "在校生\r\n（人）" },
    B1: { t: "n", v: 0.946, z: "0.0%" },
    C1: { t: "n", v: 44742, z: 'yyyy"年"m"月"d"日"' },
    D1: { t: "n", v: 44742, z: "m/d/yy" },
    E1: { t: "b", v: true },
    F1: { t: "e", v: 7 },
    G1: { t: "n", v: 3 },
    H1: { t: "s", v: "123" },
  });
  const [row] = sheets[0]?.rows ?? [];
  expect(row).toMatchObject([
    { kind: "text", value: "在校生\n（人）" },
    { kind: "number", value: 0.946, format: "0.0%" },
    { kind: "date", serial: 44742 },
    { kind: "date", serial: 44742, format: "yyyy/m/d" },
    { kind: "boolean", value: true },
    { kind: "error", value: "#DIV/0!" },
    { kind: "number", value: 3, format: "General" },
    { kind: "text", value: "123" },
  ]);
  expect(row?.slice(1, 4).map((cell) => cell && shownText(cell))).toEqual(["94.6%", "2022年6月30日", "2022/6/30"]);
});

test("merges and visibility are told, blank cells are absent", async () => {
  const { name, sheets, state } = await written(
    { A1: { t: "s", v: "总" } },
    { "!merges": [utils.decode_range("A1:B2")] },
  );
  expect([name, state]).toEqual(["旧.xls", null]);
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["表1", "visible"],
    ["表2", "veryHidden"],
  ]);
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(sheets[0]?.rows).toHaveLength(1);
});

test.each<BookType>(["biff8", "biff5"])("%s is read", async (bookType) => {
  const { sheets } = await written({ A1: { t: "n", v: 5.12, z: "0.00" } }, {}, bookType);
  expect(sheets[0]?.rows[0]?.[0]).toEqual({ kind: "number", value: 5.12, format: "0.00" });
});

test.each<[CellObject, unknown]>([
  [
    { t: "n", v: 44742, w: "6/30/22" },
    { kind: "date", serial: 44742, format: "yyyy/m/d" },
  ],
  [
    { t: "n", v: 44742, w: "44742" },
    { kind: "number", value: 44742, format: "General" },
  ],
  [
    { t: "e", v: 42 },
    { kind: "error", value: "#N/A" },
  ],
  [{ t: "s", v: "" }, undefined],
  [{ t: "z" }, undefined],
  [
    { t: "z", f: "A1" },
    { kind: "text", value: "", formula: "A1" },
  ],
])("what the library gives as %j is understood", (cell, expected) => {
  expect(legacyCell(cell, false)).toEqual(expected);
});

test("dates of the 1904 system are told in the 1900 system", () => {
  expect(legacyCell({ t: "n", v: 43280, z: "yyyy/m/d" }, true)).toMatchObject({ kind: "date", serial: 44742 });
});

test("what the library cannot read is refused", async () => {
  expect(codeOf(await readLegacy(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "x.xls"))).toBe("corrupt-legacy");
});
