/** @jest-environment ./test/excel/excel-environment.cjs */
import { fireEvent, screen } from "@testing-library/react";
import type { StandIn } from "../../src/workbench/stand-in/stand-in";
import { boundFile, editedInto, fileOf } from "../bindings/book-file";
import { detail, look, openIndicators, pick, settle, texts } from "./open-indicators";
import { check, choose, click, idle, openPane, press, rows } from "./open-pane";
import { documentIn, LIST, LIST_WITH_A_ROW, NAMES, selectCell, stored } from "./reading-book";

const RATE = "disabled_enrolment_rate";
const BOOK = fileOf({ 主要指标: LIST });

describe("an indicator that was not found", () => {
  test("is bound to the cell that is selected in Excel, and read at once", async () => {
    const standIn = await openIndicators(BOOK);
    await look(/^未找到/);
    await pick("残疾儿童入籍率");
    await click(detail().getByRole("button", { name: "指定单元格…" }));
    selectCell(standIn, "主要指标!E4");
    await settle("指定为所选单元格");
    for (const shown of ["特殊群体教育保障水平", "显示为“93.1”", "%"]) {
      expect(detail().getAllByText(shown, { exact: false }).length).toBeGreaterThan(0);
    }
    expect(detail().getAllByText("2022年上半年").length).toBeGreaterThan(0);
    await settle("确认指定");
    expect(await stored()).toMatchObject([{ kind: "cell", indicator: RATE, period: "2022-H1", unit: "" }]);
    await look(/^已识别/);
    expect(texts().join()).toContain("93.1%");
    expect([...standIn.missing]).toEqual([]);
  });

  test("the period is asked for where the book names none, and nothing can be confirmed without it", async () => {
    const standIn = await openIndicators(fileOf({ 主要指标: LIST, 其他: [["本区特教保障水平", 93.1]] }));
    await look(/^未找到/);
    await pick("残疾儿童入籍率");
    await click(detail().getByRole("button", { name: "指定单元格…" }));
    selectCell(standIn, "其他!B1");
    await settle("指定为所选单元格");
    await settle("确认指定");
    expect(await stored()).toEqual([]);
    choose("期间*", "2021年上半年");
    choose("计量单位", "%");
    await settle("确认指定");
    expect(await stored()).toMatchObject([{ kind: "cell", indicator: RATE, period: "2021-H1", entity: "" }]);
  });

  test("a cell that nothing names is refused with the reason, and another can be taken", async () => {
    const standIn = await openIndicators(BOOK);
    await look(/^未找到/);
    await pick("残疾儿童入籍率");
    await click(detail().getByRole("button", { name: "指定单元格…" }));
    selectCell(standIn, "主要指标!J20");
    await settle("指定为所选单元格");
    expect(detail().getByText(/没有可据以识别的名称/)).toBeTruthy();
    expect(detail().queryByRole("button", { name: "确认指定" })).toBeNull();
    selectCell(standIn, "主要指标!E4");
    await settle("改用所选单元格");
    expect(detail().getByRole("button", { name: "确认指定" })).toBeTruthy();
  });
});

describe("what a person said in the form", () => {
  const AID = fileOf({
    主要指标: [...LIST, [5, "资助学前困难学生金额", "万元", 9.6, 10]],
    其他: [
      ["特教保障水平", 93.1],
      ["特教投入情况", 4],
    ],
  });
  const value = (name: string): string => detail().getByRole<HTMLInputElement>("combobox", { name }).value;
  const point = async (standIn: StandIn, place: string, button: string): Promise<void> => {
    selectCell(standIn, place);
    await settle(button);
  };

  test("an indicator chosen for a label goes along, before the one that was offered", async () => {
    await openIndicators(AID);
    await look(/^未识别/);
    await pick("资助学前困难学生金额");
    expect(detail().getByText("可能是“学前困难学生资助金额”")).toBeTruthy();
    const box = detail().getByRole("combobox", { name: "“资助学前困难学生金额”即" });
    fireEvent.click(box);
    fireEvent.change(box, { target: { value: "中小学困难学生资助金额" } });
    await click(screen.getByRole("option", { name: "中小学困难学生资助金额", hidden: true }));
    await click(detail().getByRole("button", { name: "指定单元格…" }));
    expect(value("指标")).toBe("中小学困难学生资助金额");
  });

  test("the period and the unit stay when another cell is taken, the indicator and the unit when the other changes", async () => {
    const standIn = await openIndicators(AID);
    await look(/^未找到/);
    await pick("学前困难学生资助金额");
    await click(detail().getByRole("button", { name: "指定单元格…" }));
    await point(standIn, "其他!B1", "指定为所选单元格");
    choose("期间*", "2021年上半年");
    choose("计量单位", "元");
    await point(standIn, "其他!J20", "改用所选单元格");
    await point(standIn, "其他!B2", "改用所选单元格");
    expect(value("指标")).toBe("学前困难学生资助金额");
    const box = detail().getByRole("combobox", { name: "指标" });
    fireEvent.click(box);
    fireEvent.change(box, { target: { value: "中小学困难学生资助金额" } });
    await click(screen.getByRole("option", { name: "中小学困难学生资助金额", hidden: true }));
    await settle("确认指定");
    expect(await stored()).toMatchObject([{ kind: "cell", period: "2021-H1", unit: "元", place: { at: { row: 1 } } }]);
    await look(/^指定 ?1/);
    choose("搜索指标、名称、单元格", "");
    await click(rows()[0]);
    await click(detail().getByRole("button", { name: "重新指定…" }));
    await point(standIn, "其他!B1", "指定为所选单元格");
    await settle("确认指定");
    expect(await stored()).toMatchObject([{ kind: "cell", period: "2021-H1", unit: "元", place: { at: { row: 0 } } }]);
  });
});

describe("decisions of an edited workbook", () => {
  test("what has moved is told on every view, with where from and to, until it is confirmed", async () => {
    const bound = await boundFile(BOOK, "主要指标!E4", RATE);
    await openPane(await documentIn(await editedInto(bound, { 主要指标: LIST_WITH_A_ROW })));
    await check();
    expect(screen.getByText("有1项指定的单元格已移动，现按新位置读取。")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("已移动");
    await press("查看");
    expect(texts()).toEqual(["“特殊群体教育保障水平”即残疾儿童入籍率已移动单元格 · 主要指标!E4 → 主要指标!E5"]);
    await click(rows()[0]);
    await settle("确认新位置");
    expect(screen.queryByText(/已移动，/)).toBeNull();
    expect(await stored()).toMatchObject([{ kind: "cell", period: "2022-H1", place: { at: { row: 4, column: 4 } } }]);
  });

  test("what cannot be found is asked about, and can be assigned again", async () => {
    const bound = await boundFile(BOOK, "主要指标!E4", RATE);
    const renamed = LIST.map((cells) =>
      cells.map((cell) => (cell === "特殊群体教育保障水平" ? "特教保障情况一览" : cell)),
    );
    const standIn = await openIndicators(await editedInto(bound, { 主要指标: renamed }));
    expect(screen.getByText("有1项指定需要确认，暂未采用。")).toBeTruthy();
    await press("查看");
    await click(rows()[0]);
    await click(detail().getByRole("button", { name: "重新指定…" }));
    selectCell(standIn, "主要指标!E4");
    await settle("指定为所选单元格");
    await settle("确认指定");
    expect(await stored()).toMatchObject([{ kind: "cell", indicator: RATE, place: { label: "特教保障情况一览" } }]);
    expect(screen.queryByText(/需要确认/)).toBeNull();
  });
});

test("sheets with personal data are told of, and read only while the person wants it", async () => {
  await openIndicators(fileOf({ 主要指标: LIST, 资助名册: NAMES }));
  expect(screen.getByText("1张表含个人信息，未读取")).toBeTruthy();
  expect(screen.getByRole("button", { name: "转到资助名册!C1" })).toBeTruthy();
  await click(screen.getByRole("switch", { name: "一并读取" }));
  await idle();
  expect(await screen.findByText("含个人信息的表已读取，仅限本次")).toBeTruthy();
  await click(screen.getByRole("switch", { name: "一并读取" }));
  await idle();
  expect(await screen.findByText("1张表含个人信息，未读取")).toBeTruthy();
  expect(await stored()).toEqual([]);
});
