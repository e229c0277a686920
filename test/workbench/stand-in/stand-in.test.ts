/** @jest-environment ./test/excel/excel-environment.cjs */
import { emptyDocument, type ExcelDocument } from "../../../src/workbench/stand-in/document/document";
import { addSheet } from "../../../src/workbench/stand-in/document/sheets";
import { typeInto } from "../../../src/workbench/stand-in/document/typing";
import { startExcel, type ExcelSession } from "../../excel/start-excel";

let excel: ExcelSession;

function book(): ExcelDocument {
  const document = emptyDocument("指标.xlsx");
  const data = addSheet(document, "Data");
  addSheet(document, "Other");
  const rows = [
    ["Name", "Qty"],
    ["x", 3],
    ["y", "=1+2"],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => typeInto(data, row + 1, column + 1, value)));
  return document;
}

beforeEach(async () => {
  excel = await startExcel(book());
});

/** The error that a batch ends with. */
async function failure(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch went through.");
}

test("the library is ready, in Excel on the web, with the claimed sets", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(Office.context.displayLanguage).toBe("zh-CN");
});

test("loads collections, nested properties and grids", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/protection/protected");
    const range = sheets.getItem("Data").getUsedRange();
    range.load("address,values,formulas,valueTypes,numberFormat,format/fill/color");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
      ["Data", false],
      ["Other", false],
    ]);
    expect(range.address).toBe("Data!B2:C4");
    expect(range.values).toEqual([
      ["Name", "Qty"],
      ["x", 3],
      ["y", 3],
    ]);
    expect(range.formulas[2]).toEqual(["y", "=1+2"]);
    expect(range.valueTypes[1]).toEqual(["String", "Double"]);
    expect(range.format.fill.color).toBe("#FFFFFF");
    expect(excel.standIn.references.size).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(excel.standIn.references.size).toBe(0);
});

test("null objects stay null down the path", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("none");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    const empty = context.workbook.worksheets.getItem("Other").getUsedRangeOrNullObject(true);
    const merged = empty.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject, empty.isNullObject, merged.isNullObject]).toEqual(
      Array(4).fill(true),
    );
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("none").load("name")],
  ["ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("data")],
  ["InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
  ["InvalidArgument", ({ workbook }) => void (workbook.worksheets.getItem("Data").getRange("A1:B2").values = [[1, 2]])],
  [
    "InvalidArgument",
    ({ workbook }) => void (workbook.worksheets.getItem("Data").getRange("A1").format.fill.color = "no"),
  ],
])("refuses as Excel does: %s", async (code, batch) => {
  expect((await failure(batch)).code).toBe(code);
});

test("a protected sheet refuses, and the library names the statement", async () => {
  const [sheet] = excel.standIn.document.sheets;
  if (sheet) sheet.isProtected = true;
  const error = await failure(
    ({ workbook }) => void (workbook.worksheets.getItem("Data").getRange("A1").values = [[1]]),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
});

test("what came before a refused action stays done", async () => {
  await failure(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Other");
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("A2:B2").values = [[1]];
    sheet.getRange("A3").values = [["never"]];
  });
  expect([...(excel.standIn.document.sheets[1]?.cells.values() ?? [])].map(({ value }) => value)).toEqual(["kept"]);
});

test("a member the stand-in lacks is refused and listed", async () => {
  const error = await failure(({ workbook }) => workbook.worksheets.getItem("Data").charts.load("items/name"));
  expect(error.code).toBe("ApiNotImplementedByStandIn");
  expect([...excel.standIn.missing]).toEqual(["Worksheet.charts"]);
});

test("a set that the host does not claim is refused by the host as well", async () => {
  const standIn = excel.reset(book(), { requirements: { ExcelApi: "1.9" } });
  const error = await failure(({ workbook }) =>
    workbook.worksheets.getItem("Data").getRange().getMergedAreasOrNullObject(),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(standIn.log.length).toBeGreaterThan(0);
});

test("a cell being edited refuses, or makes those wait who asked for it", async () => {
  excel.standIn.editsCell(true);
  expect((await failure(({ workbook }) => workbook.load("name"))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async ({ workbook, sync: _ }) => {
    workbook.load("name");
    await workbook.context.sync();
    return workbook.name;
  });
  excel.standIn.editsCell(false);
  expect(await waiting).toBe("指标.xlsx");
});

test("requests over the limit are refused, and so are answers", async () => {
  excel.standIn.plan({ payloadLimit: 2000 });
  const long = "长".repeat(1000);
  const request = await failure(
    ({ workbook }) => void (workbook.worksheets.getItem("Other").getRange("A1").values = [[long]]),
  );
  expect(request.code).toBe("RequestPayloadSizeLimitExceeded");
  const [, other] = excel.standIn.document.sheets;
  if (other) typeInto(other, 0, 0, long);
  const answer = await failure(({ workbook }) => workbook.worksheets.getItem("Other").getRange("A1").load("values"));
  expect(answer.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("an edit reaches onChanged, until events are off or the handler is removed", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Other").getRange("B2").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Other").getRange("B3").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    return added;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual(["B2"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
});
