/** @jest-environment ./test/excel/excel-environment.cjs */
import { CLEARING_PLAN, type WritePlan } from "../../../src/core/model/plan";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import type { Applied } from "../../../src/hosts/host";
import { workbookOf } from "../../workbook-of";
import { marksOn, OWN_SHEETS, ownSheet, planOf } from "../plans";
import { good, plain, sorted } from "./asserting";
import type { Opened } from "./host-under-test";
import { HOSTS } from "./hosts";

const BOOK = workbookOf({
  主要指标: {
    rows: [
      ["指标", "2022年上半年"],
      ["在校生数", 283],
      ["入学率", "94.6%"],
    ],
  },
  学校情况: {
    rows: [
      ["学校", "班数"],
      ["田十八小学", 12],
    ],
  },
  已锁定: { rows: [["指标"], ["在园幼儿数"]], isProtected: true },
});

const MARKS = [
  marksOn("主要指标", { error: "B2 B3", warning: "A2", info: "A1" }),
  marksOn("学校情况", { warning: "B2" }),
];

const FULL: WritePlan = { marks: MARKS, sheets: OWN_SHEETS, state: '{"version":1}' };

describe.each(HOSTS)("The $name host", (underTest) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await underTest.open(BOOK);
  });

  const read = async (): Promise<Workbook> => good(await opened.host.read());
  const apply = async (plan: WritePlan): Promise<Applied> => good(await opened.host.apply(plan));
  const sheet = async (name: string): Promise<Sheet | undefined> => (await read()).sheets.find((s) => s.name === name);

  test("reads what was there, and nothing of it is ours", async () => {
    const book = await read();
    expect(book.sheets.map((each) => [each.name, each.isProtected, each.own])).toEqual([
      ["主要指标", false, undefined],
      ["学校情况", false, undefined],
      ["已锁定", true, undefined],
    ]);
    expect(book.sheets[0]?.rows[1]?.map(plain)).toEqual(["在校生数", 283]);
    expect(book.state).toBeNull();
  });

  test("shows our sheets as ours, at the end, with what was planned in them", async () => {
    expect(await apply(FULL)).toEqual({ unmarkedSheets: [], sheetNames: {} });
    const book = await read();
    expect(book.sheets.map(({ name, own }) => [name, own])).toEqual([
      ["主要指标", undefined],
      ["学校情况", undefined],
      ["已锁定", undefined],
      ["校验结果", "results"],
      ["指标汇总", "summary"],
    ]);
    expect(book.sheets[3]?.rows.map((row) => row?.map(plain))).toEqual(
      [
        ["级别", "问题", "差额", "处理说明"],
        ["逻辑校验", "比率与分子、分母不符", -1.8, null],
      ].map((row) => (row[3] === null ? expect.arrayContaining(row.slice(0, 3)) : row)),
    );
  });

  test("gives back what a person typed on our sheet, until the sheet is written anew", async () => {
    await apply(FULL);
    await opened.type("校验结果", "D2", "已与学校核实");
    expect(plain((await sheet("校验结果"))?.rows[1]?.[3])).toBe("已与学校核实");
    await apply(FULL);
    expect(plain((await sheet("校验结果"))?.rows[1]?.[3])).toBeNull();
  });

  test("marks exactly the cells of the plan, and those of the next plan only", async () => {
    await apply(FULL);
    expect(sorted(await opened.marks())).toEqual(sorted(MARKS));
    const fewer = [marksOn("主要指标", { warning: "B2" })];
    await apply(planOf({ marks: fewer }));
    expect(sorted(await opened.marks())).toEqual(sorted(fewer));
  });

  test("does not mark a protected sheet, and says which", async () => {
    const applied = await apply(planOf({ marks: [...MARKS, marksOn("已锁定", { error: "A2" })] }));
    expect(applied.unmarkedSheets).toEqual(["已锁定"]);
    expect(sorted(await opened.marks())).toEqual(sorted(MARKS));
  });

  test("says nothing of a protected sheet that has nothing to mark", async () => {
    const applied = await apply(planOf({ marks: [...MARKS, marksOn("已锁定", {})] }));
    expect(applied.unmarkedSheets).toEqual([]);
  });

  test("leaves a sheet of the user's alone that has the name we want", async () => {
    opened = await underTest.open(
      workbookOf({ 校验结果: [["我的表"]], "指标汇总 (2)": [["我的"]], 指标汇总: [["也是我的"]] }),
    );
    const applied = await apply({ ...FULL, marks: [] });
    expect(applied.sheetNames).toEqual({ 校验结果: "校验结果 (2)", 指标汇总: "指标汇总 (3)" });
    expect((await read()).sheets.map(({ name, own }) => [name, own])).toEqual([
      ["校验结果", undefined],
      ["指标汇总 (2)", undefined],
      ["指标汇总", undefined],
      ["校验结果 (2)", "results"],
      ["指标汇总 (3)", "summary"],
    ]);
    expect(plain((await sheet("校验结果"))?.rows[0]?.[0])).toBe("我的表");
  });

  test("knows our sheet under the name a person has given it, and keeps that name", async () => {
    await apply(FULL);
    await opened.rename("校验结果", "问题清单");
    expect((await sheet("问题清单"))?.own).toBe("results");
    expect((await apply(FULL)).sheetNames).toEqual({ 校验结果: "问题清单" });
    expect((await read()).sheets.map(({ name }) => name)).toEqual([
      "主要指标",
      "学校情况",
      "已锁定",
      "问题清单",
      "指标汇总",
    ]);
  });

  test("changes nothing when the same plan is applied again", async () => {
    const first = await apply(FULL);
    const before = await opened.everything();
    expect(await apply(FULL)).toEqual(first);
    expect(await opened.everything()).toEqual(before);
  });

  test("takes exactly ours away when it is cleared", async () => {
    const before = await opened.everything();
    await apply(FULL);
    await apply(CLEARING_PLAN);
    expect(await opened.everything()).toEqual(before);
    expect(await opened.marks()).toEqual([]);
  });

  test("clears a workbook that has nothing of ours without touching it", async () => {
    const before = await opened.everything();
    await apply(CLEARING_PLAN);
    expect(await opened.everything()).toEqual(before);
  });

  test("keeps what a plan says to keep", async () => {
    await apply(FULL);
    await apply(planOf({ state: "新的" }));
    expect(sorted(await opened.marks())).toEqual(sorted(MARKS));
    expect((await read()).sheets.map(({ own }) => own)).toEqual([
      undefined,
      undefined,
      undefined,
      "results",
      "summary",
    ]);
    await apply(planOf({ marks: [] }));
    expect(await opened.marks()).toEqual([]);
    expect((await read()).state).toBe("新的");
    await apply(planOf({ sheets: OWN_SHEETS.slice(1) }));
    expect((await read()).sheets.map(({ own }) => own)).toEqual([undefined, undefined, undefined, "summary"]);
  });

  test.each(["=1+1", "+86", "-", "@SUM(A1)", "'quoted", "=cmd|' /C calc'!A0"])("writes %s as text", async (text) => {
    await apply(planOf({ sheets: [ownSheet("results", "校验结果", [["问题"], [text]])] }));
    const cell = (await sheet("校验结果"))?.rows[1]?.[0];
    expect(cell).toEqual({ kind: "text", value: text });
  });

  test.each([
    ["does not exist", "不存在"],
    ["is ours", "校验结果"],
  ])("refuses marks on a sheet that %s, and changes nothing", async (_, name) => {
    await apply(FULL);
    const before = await opened.everything();
    const refused = await opened.host.apply({ ...CLEARING_PLAN, marks: [marksOn(name, { error: "A1" })] });
    expect(refused).toMatchObject({ ok: false, problem: { code: "sheet-not-found" } });
    expect(await opened.everything()).toEqual(before);
  });
});
