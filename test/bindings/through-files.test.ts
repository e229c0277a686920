import { exportBindings, importBindings } from "../../src/core/report/binding-file";
import { bindingsOf, withoutBinding } from "../../src/core/report/decided";
import { textReport } from "../../src/core/report/text-report";
import { checkWith } from "../../src/core/check-workbook";
import { rememberedOf } from "../../src/core/report/remembered";
import {
  boundFile,
  CHECKER,
  checkOf,
  editedInto,
  fileOf,
  readAs,
  statesOf,
  workbookIn,
  written,
  type Cells,
} from "./book-file";

const RATE = "disabled_enrolment_rate";
const LIST: Cells = [
  ["区教体局2022年上半年主要指标"],
  ["序号", "指标名称", "单位", "2021年上半年", "2022年上半年"],
  [1, "招聘在编教师数", "人", 24, 25],
  [2, "特殊群体教育保障水平", "%", 94.2, 93.1],
  [3, "适龄残疾儿童少年数", "名", 290, 299],
];
const bound = boundFile(fileOf({ 主要指标: LIST }), "主要指标!E4", RATE);

test("a bound cell is read, and rules are asked of it", async () => {
  const check = await checkOf(await bound);
  expect(readAs(check, RATE)).toEqual(["主要指标!D4 2021-H1 94.2%", "主要指标!E4 2022-H1 93.1%"]);
  expect(check.evaluation.standings.map(({ indicator }) => indicator)).toContain(RATE);
  expect(readAs(await checkOf(fileOf({ 主要指标: LIST })), RATE)).toEqual([]);
});

test("checking and writing again changes no byte", async () => {
  const bytes = await bound;
  expect(written(bytes, (await checkOf(bytes)).plan())).toEqual(bytes);
});

describe("the same workbook after a person edited it", () => {
  test.each<[string, Readonly<Record<string, Cells>>, string, readonly string[]]>([
    [
      "a row inserted",
      { 主要指标: [...LIST.slice(0, 2), [1, "新增学位数", "个", 600, 900], ...LIST.slice(2)] },
      "moved",
      ["主要指标!D5 2021-H1 94.2%", "主要指标!E5 2022-H1 93.1%"],
    ],
    ["the sheet renamed", { 汇总: LIST }, "moved", ["汇总!D4 2021-H1 94.2%", "汇总!E4 2022-H1 93.1%"]],
    [
      "a column moved",
      { 主要指标: LIST.map(([serial = "", ...cells]) => (cells.length > 0 ? [...cells, serial] : [serial])) },
      "moved",
      ["主要指标!C4 2021-H1 94.2%", "主要指标!D4 2022-H1 93.1%"],
    ],
    [
      "the label renamed",
      { 主要指标: LIST.map((cells) => cells.map((cell) => (cell === "特殊群体教育保障水平" ? "保障水平" : cell))) },
      "lost",
      [],
    ],
    ["a duplicate label added", { 主要指标: [...LIST, [4, "特殊群体教育保障水平", "%", 1, 2]] }, "ambiguous", []],
  ])("%s", async (_, sheets, state, read) => {
    const check = await checkOf(await editedInto(await bound, sheets));
    expect(statesOf(check)).toEqual([state]);
    expect(readAs(check, RATE)).toEqual(read);
    expect(textReport(check, "zh-CN")).toContain(state === "moved" ? "已移动" : "未读取");
  });

  test("a moved binding is written as it was decided, so that the second run changes nothing", async () => {
    const edited = await editedInto(await bound, { 汇总: LIST });
    const once = written(edited, (await checkOf(edited)).plan());
    expect(written(once, (await checkOf(once)).plan())).toEqual(once);
    expect(bindingsOf(await workbookIn(once))).toEqual(bindingsOf(await workbookIn(edited)));
  });
});

describe("decisions carried to the next period's workbook in a file", () => {
  const decisions = async (): Promise<readonly ReturnType<typeof decisionsIn>[number][]> =>
    decisionsIn(exportBindings(bindingsOf(await workbookIn(await bound))));
  const decisionsIn = (text: string) => {
    const read = importBindings(text);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };
  const NEXT = fileOf({
    主要指标: [
      ["区教体局2023年上半年主要指标"],
      ["序号", "指标名称", "单位", "2022年上半年", "2023年上半年"],
      ...LIST.slice(2, 3),
      [2, "特殊群体教育保障水平", "%", 93.1, 95.6],
    ],
  });

  test("the new header's periods count", async () => {
    const check = await checkOf(NEXT, await decisions());
    expect(statesOf(check)).toEqual(["inForce"]);
    expect(readAs(check, RATE)).toEqual(["主要指标!D4 2022-H1 93.1%", "主要指标!E4 2023-H1 95.6%"]);
  });

  test("the written workbook keeps them, and reads alike without the file", async () => {
    const plan = (await checkOf(NEXT, await decisions())).plan();
    const once = written(NEXT, plan);
    const again = await checkOf(once);
    expect(readAs(again, RATE)).toHaveLength(2);
    expect(written(once, again.plan())).toEqual(once);
    expect(written(once, (await checkOf(once, await decisions())).plan())).toEqual(once);
  });

  test("a workbook's own decision wins, and that is said", async () => {
    const own = await boundFile(NEXT, "主要指标!E4", "nine_year_retention_rate");
    const check = await checkOf(own, await decisions());
    expect(statesOf(check)).toEqual(["inForce", "overruled"]);
    expect(readAs(check, RATE)).toEqual([]);
    expect(textReport(check, "zh-CN")).toContain("与其他人工指定不一致");
  });
});

test("a decision taken back leaves the cell as it was before", async () => {
  const workbook = await workbookIn(await bound);
  const memory = rememberedOf(workbook);
  const [decision] = memory.bindings;
  if (!decision) throw new Error("no decision is stored");
  const check = await checkWith(withoutBinding(memory, decision), workbook, CHECKER, { language: "zh-CN" });
  expect(readAs(check, RATE)).toEqual([]);
  expect(check.memory.bindings).toEqual([]);
});
