/** @jest-environment ./test/excel/excel-environment.cjs */
import { CLEARING_PLAN, type WritePlan } from "../../../src/core/model/plan";
import type { Workbook } from "../../../src/core/model/workbook";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/host";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { newId, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { openedByExcel } from "../../excel/opened-by-excel";
import { plainDocument } from "../../excel/plain-document";
import { savedByExcel } from "../../excel/saved-by-excel";
import { startExcel } from "../../excel/start-excel";
import { workbookOf } from "../../workbook-of";
import { marksIn } from "../contract/excel";
import { marksOn, OWN_SHEETS, planOf } from "../plans";
import { book, unzipped } from "../xlsx/write/packages";

const BOOK = workbookOf(
  {
    主要指标: [
      ["指标", "2022年上半年"],
      ["在校生数", 283],
    ],
    学校情况: [
      ["学校", "班数"],
      ["田十八小学", 12],
    ],
  },
  "指标.xlsx",
);

const FULL: WritePlan = {
  marks: [marksOn("主要指标", { error: "A2 B2", warning: "A1" }), marksOn("学校情况", { warning: "B2" })],
  sheets: OWN_SHEETS,
  state: '{"version":1,"说明":"<已核实>"}',
};

/** A host over bytes, with the bytes to look at. */
function fileHost(bytes: Uint8Array): { readonly host: Host; readonly file: () => Uint8Array } {
  let file = bytes;
  const io = {
    read: () => Promise.resolve(file),
    write: (written: Uint8Array) => {
      file = written;
      return Promise.resolve();
    },
  };
  return { host: xlsxHost(io, BOOK.name), file: () => file };
}

async function open(document: ExcelDocument): Promise<{ readonly host: Host; readonly missing: ReadonlySet<string> }> {
  const { standIn } = await startExcel(document);
  return { host: excelHost(), missing: standIn.missing };
}

async function read(host: Host): Promise<Workbook> {
  const result = await host.read();
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

/** A document with a format of the user's, which nobody may touch. */
function withUsersFormat(): ExcelDocument {
  const document = documentOf(BOOK);
  document.sheets[0]?.conditionalFormats.push({
    id: newId(document),
    kind: "Custom",
    areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    formula: "=B2>100",
    priority: 0,
    stopIfTrue: false,
    font: {},
    fill: { color: "" },
    borders: {},
  });
  return document;
}

const ORIGINAL = (): Uint8Array => savedByExcel(withUsersFormat());

test("what a file host wrote, Excel reads as the file host does", async () => {
  const { host, file } = fileHost(ORIGINAL());
  expect(await host.apply(FULL)).toMatchObject({ ok: true });
  const document = openedByExcel(file(), BOOK.name);
  const excel = await open(document);
  const fromFile = await read(host);
  const fromExcel = await read(excel.host);
  expect(fromExcel.state).toBe(FULL.state);
  expect(fromExcel.sheets.map(({ name, own, rows }) => ({ name, own, rows }))).toEqual(
    fromFile.sheets.map(({ name, own, rows }) => ({ name, own, rows })),
  );
});

test("what a file host marked, Excel clears", async () => {
  const { host, file } = fileHost(ORIGINAL());
  await host.apply(FULL);
  const document = openedByExcel(file(), BOOK.name);
  expect(marksIn(document)).toHaveLength(2);
  const excel = await open(document);
  expect(await excel.host.apply(CLEARING_PLAN)).toMatchObject({ ok: true });
  expect(plainDocument(document)).toEqual(plainDocument(openedByExcel(ORIGINAL(), BOOK.name)));
  expect([...excel.missing]).toEqual([]);
});

test("what Excel marked, the file host clears", async () => {
  const document = withUsersFormat();
  const excel = await open(document);
  expect(await excel.host.apply(FULL)).toMatchObject({ ok: true });
  const { host, file } = fileHost(savedByExcel(document));
  expect((await read(host)).sheets.map(({ own }) => own)).toEqual([undefined, undefined, "results", "summary"]);
  expect((await read(host)).state).toBe(FULL.state);
  expect(await host.apply(CLEARING_PLAN)).toMatchObject({ ok: true });
  expect(texts(file())).toEqual(texts(ORIGINAL()));
});

test("what Excel wrote, the file host writes anew with the same cells, and the other way round", async () => {
  const document = withUsersFormat();
  await (await open(document)).host.apply(FULL);
  const { host, file } = fileHost(savedByExcel(document));
  expect(await host.apply(FULL)).toMatchObject({ ok: true, value: { sheetNames: {} } });
  const cells = (workbook: Workbook): unknown => workbook.sheets.map(({ name, own, rows }) => ({ name, own, rows }));
  expect(cells(await read(host))).toEqual(cells(await read((await open(document)).host)));
  const again = await open(openedByExcel(file(), BOOK.name));
  expect(await again.host.apply(FULL)).toMatchObject({ ok: true, value: { sheetNames: {} } });
  expect(cells(await read(again.host))).toEqual(cells(await read(host)));
});

test("marks of one host are replaced by the other, never doubled", async () => {
  const document = openedByExcel(book({ sheets: { 主要指标: "" } }), BOOK.name);
  document.sheets[0]?.conditionalFormats.push(
    ...marksAsWritten(document, "error"),
    ...marksAsWritten(document, "error"),
  );
  await (await open(document)).host.apply(planOf({ marks: [marksOn("主要指标", { error: "B2" })] }));
  expect(document.sheets[0]?.conditionalFormats).toHaveLength(1);
});

const marksAsWritten = (
  document: ExcelDocument,
  severity: string,
): ExcelDocument["sheets"][number]["conditionalFormats"] => [
  {
    id: newId(document),
    kind: "Custom",
    areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    formula: `=N("indicator-check:${severity}")=0`,
    priority: 0,
    stopIfTrue: false,
    font: {},
    fill: { color: "#F4B9AE" },
    borders: {},
  },
];

/** Parts by name, as texts. Content types and relationships of parts that are gone may stay declared by kind. */
function texts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipped(file))
      .filter(([name]) => name.startsWith("xl/worksheets/") || name === "xl/workbook.xml")
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}
