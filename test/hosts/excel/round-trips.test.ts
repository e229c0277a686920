/** @jest-environment ./test/excel/excel-environment.cjs */
import type { OwnSheet, PlannedCell, SheetMarks, WritePlan } from "../../../src/core/model/plan";
import type { Workbook } from "../../../src/core/model/workbook";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { CELLS_PER_REQUEST } from "../../../src/hosts/excel/options";
import { documentOf } from "../../../src/workbench/stand-in/document/from-workbook";
import { requestsOf } from "../../excel/round-trips";
import { startExcel } from "../../excel/start-excel";
import { workbookOf } from "../../workbook-of";
import { ownSheet } from "../plans";

jest.setTimeout(120_000);

/** Requests are gathered to about two of these, well below the five that Excel on the web takes. */
const MEGABYTE = 1024 * 1024;
const ROWS = 60;
const COLUMNS = 8;

const bookOf = (sheets: number): Workbook =>
  workbookOf(
    Object.fromEntries(
      Array.from({ length: sheets }, (_, sheet) => [
        `表${sheet + 1}`,
        Array.from({ length: ROWS }, (__, row) =>
          Array.from({ length: COLUMNS }, (___, c) => (c === 0 ? `指标${row}` : row * c)),
        ),
      ]),
    ),
  );

/** A plan as a check makes it: a mark, a row of results with a link and a remark for every finding. */
function planFor(sheets: number, findings: number): WritePlan {
  const marks = new Map<
    string,
    { error: SheetMarks["cells"]["error"][number][]; warning: SheetMarks["cells"]["error"][number][] }
  >();
  const rows: (PlannedCell | string | number)[][] = [];
  for (let index = 0; index < findings; index++) {
    const sheet = `表${(index % sheets) + 1}`;
    const place = Math.floor(index / sheets);
    const cell = { sheet, row: place % ROWS, column: 1 + (Math.floor(place / ROWS) % (COLUMNS - 1)) };
    const list = marks.get(sheet) ?? { error: [], warning: [] };
    list[index % 3 === 0 ? "error" : "warning"].push(cell);
    marks.set(sheet, list);
    rows.push([
      { value: index % 3 === 0 ? "逻辑校验" : "经验校验", style: index % 3 === 0 ? "error" : "warning" },
      "义务教育",
      `残疾儿童少年义务教育入学率${index}`,
      "2022年上半年",
      "义务教育科",
      "残疾儿童少年义务教育入学率填报为94.6%，按283÷293应为96.6%，相差2.0个百分点，请核对分子、分母的统计口径。",
      { value: index / 7, style: "number", decimals: index % 3 },
      { value: index / 9, style: "number", decimals: 1 },
      { value: index / 11, style: "number", decimals: 2 },
      { value: `${sheet}!B2`, style: "link", link: cell },
      "《残疾儿童少年义务教育统计办法》",
      "核对后改正，或在处理说明中写明原因。",
      { value: "待处理", style: "input", choices: ["待处理", "已改正", "已核实"] },
      { value: null, style: "input" },
    ]);
  }
  const header = "级别 板块 指标 期间 单位名称 问题 填报值 对照值 差额 位置 依据 如何处理 处理状态 处理说明".split(" ");
  const results: OwnSheet = ownSheet("results", "校验结果", [header, ...rows]);
  const summary = ownSheet("summary", "指标汇总", [
    ["指标", "完成情况"],
    ...Array.from({ length: 60 }, (_, i) => [`指标${i}`, i]),
  ]);
  return {
    marks: [...marks].map(([sheet, { error, warning }]) => ({ sheet, cells: { error, warning, info: [] } })),
    sheets: [results, summary],
    state: JSON.stringify({ explanations: Array.from({ length: findings }, (_, id) => `F-${id}`) }),
  };
}

interface Row {
  readonly sheets: number;
  readonly findings: number;
  readonly read: number;
  readonly readChunks: number;
  readonly write: number;
  readonly writeChunks: number;
  readonly again: number;
  readonly clear: number;
}

const table: Row[] = [];

afterAll(() => {
  const columns = ["sheets", "findings", "read", "readChunks", "write", "writeChunks", "again", "clear"] as const;
  const line = (cells: readonly unknown[]): string => cells.map((cell) => String(cell).padStart(12)).join("");
  process.stdout.write(
    [line(columns), ...table.map((row) => line(columns.map((name) => row[name])))].join("\n") + "\n",
  );
});

describe.each([1, 30, 200])("with %d sheets", (sheets) => {
  test.each([0, 500, 5_000])("and %d findings the round trips stay within bounds", async (findings) => {
    const { standIn } = await startExcel(documentOf(bookOf(sheets)), { keepsMessages: true });
    const host = excelHost();
    const count = async (work: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
      const before = requestsOf(standIn);
      expect(await work()).toMatchObject({ ok: true });
      return requestsOf(standIn) - before;
    };
    const plan = planFor(sheets, findings);
    const read = await count(() => host.read());
    const bytesBefore = standIn.log.length;
    const write = await count(() => host.apply(plan));
    const sent = standIn.log.slice(bytesBefore).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    const again = await count(() => host.apply(plan));
    const clear = await count(() => host.apply({ marks: [], sheets: [], state: null }));
    const readChunks = Math.ceil((sheets * ROWS * COLUMNS) / CELLS_PER_REQUEST);
    const writeChunks = Math.ceil(sent / MEGABYTE);
    const compareChunks = Math.ceil(((findings + 1) * 14 + 122) / CELLS_PER_REQUEST);
    table.push({ sheets, findings, read, readChunks, write, writeChunks, again, clear });

    // Three to read, four to write, of which one each is a chunk; the rest are more chunks.
    expect(read).toBe(2 + readChunks);
    expect(write).toBeLessThanOrEqual(3 + writeChunks);
    expect(again).toBeLessThanOrEqual(2 + Math.max(1, compareChunks));
    expect(clear).toBeLessThanOrEqual(4);
    expect(
      Math.max(...standIn.log.map(({ requestBytes, answerBytes }) => Math.max(requestBytes, answerBytes))),
    ).toBeLessThan(5 * 1024 * 1024);
    expect([...standIn.missing]).toEqual([]);
  });
});
