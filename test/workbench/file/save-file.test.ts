import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/hosts/read-file";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { applyPlan } from "../../../src/hosts/xlsx/write/apply-plan";
import { openFile } from "../../../src/workbench/file/open-file";
import { planOfDocument } from "../../../src/workbench/file/plan-of-document";
import { savedFile } from "../../../src/workbench/file/save-file";
import { openSession, type Session } from "../../../src/workbench/workbench-session";
import { marksOn, OWN_SHEETS, planOf } from "../../hosts/plans";
import { good } from "../../hosts/xlsx/write/good";

const SAMPLES = [
  "01-clean-list",
  "02-faulty-list",
  "03-target-table",
  "04-section-pairs",
  "05-school-roster",
  "06-monthly",
];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`samples/${name}.xlsx`));

async function opened(bytes: Uint8Array, name = "指标.xlsx"): Promise<Session> {
  return openSession(good(await openFile(bytes, name)));
}

/** A sample with marks and sheets of ours, as the command line writes them. */
function marked(): Uint8Array {
  const marks = [marksOn("主要指标", { error: "E17 E22", warning: "E10" })];
  return good(applyPlan(bytesOf("02-faulty-list"), planOf({ marks, sheets: OWN_SHEETS, state: "{}" }))).bytes;
}

describe("saving what is open on the workbench", () => {
  test.each(SAMPLES)("%s that nobody has touched is saved byte for byte", async (name) => {
    const bytes = bytesOf(name);
    expect(good(savedFile(await opened(bytes))).bytes).toBe(bytes);
  });

  test("so is a file that carries our marks and sheets already", async () => {
    const bytes = marked();
    expect(good(savedFile(await opened(bytes))).bytes).toBe(bytes);
  });

  test("its marks are known when it is opened", async () => {
    const { document } = await opened(marked());
    expect(planOfDocument(document, true).marks).toEqual([marksOn("主要指标", { error: "E17 E22", warning: "E10" })]);
  });

  test("what was typed is saved with the results that follow from it, and nothing else changes", async () => {
    const session = await opened(bytesOf("02-faulty-list"));
    session.type(63, 4, "94.6");
    session.type(13, 4, "");
    session.type(6, 4, "5%");
    session.type(7, 6, "=E8*2");
    const before = good(readXlsx(bytesOf("02-faulty-list"), "指标.xlsx"));
    const after = good(readXlsx(good(savedFile(session)).bytes, "指标.xlsx"));
    const rows = before.sheets[0]?.rows.map((row) => row && [...row]) ?? [];
    rows[63]?.splice(4, 1, { kind: "number", value: 94.6, format: "General" });
    delete rows[13]?.[4];
    rows[6]?.splice(4, 1, { kind: "number", value: 0.05, format: "0%" });
    const seventh = rows[7];
    if (seventh) seventh[6] = { kind: "number", value: 1000, format: "General", formula: "E8*2" };
    // The differences to last year follow what was typed.
    for (const [row, value] of [
      [6, 0.05 - 436.06],
      [13, -4121.34],
      [63, 94.6 - 93.9],
    ] as const)
      rows[row]?.splice(5, 1, { kind: "number", value, format: "General", formula: `E${row + 1}-D${row + 1}` });
    expect(after.sheets[0]?.rows.map((row) => row && [...row])).toEqual(rows);
  });

  test("what was typed on a sheet of ours is saved, its lists and tables kept", async () => {
    const session = await opened(marked());
    const results = session.document.sheets.find(({ name }) => name === "校验结果");
    if (results) session.show(results);
    session.type(1, 3, "已核实");
    const { bytes } = good(savedFile(session));
    const sheet = good(readXlsx(bytes, "指标.xlsx")).sheets.find(({ own }) => own === "results");
    expect(sheet?.rows[1]?.[3]).toEqual({ kind: "text", value: "已核实" });
    expect(new TextDecoder("latin1").decode(bytes)).toContain("table1.xml");
  });

  test("a protected sheet is not typed into", async () => {
    const session = await opened(bytesOf("02-faulty-list"));
    for (const sheet of session.document.sheets) sheet.isProtected = true;
    expect(session.type(4, 4, "1")).toBeNull();
    expect(good(savedFile(session)).bytes).toEqual(bytesOf("02-faulty-list"));
  });

  test("a file that is none is refused with what to do", async () => {
    const refused = await openFile(new TextEncoder().encode("a,b\n1,2\n"), "a.csv");
    expect(refused).toMatchObject({ ok: false, problem: { code: "text-file" } });
    expect(await readWorkbook(new Uint8Array(), "a")).toMatchObject({ ok: false });
  });
});
