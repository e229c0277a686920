/** @jest-environment ./test/excel/excel-environment.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { fileOf } from "../bindings/book-file";
import { detail, look, openIndicators, pick, settle, texts } from "./open-indicators";
import { choose, click, messages, pressKey, rows, settled } from "./open-pane";
import { LIST, stored } from "./reading-book";

const BOOK = fileOf({ 主要指标: LIST });

describe("what was read", () => {
  test("is listed by section, with its latest figure; earlier periods lie under it", async () => {
    const standIn = await openIndicators(BOOK);
    const heads = texts();
    expect(heads.length).toBeGreaterThan(0);
    expect(rows().every((row) => row.getAttribute("aria-expanded") === "false")).toBe(true);
    await click(rows()[0]);
    expect(rows()[1]?.textContent).toMatch(/招聘在编教师数25人2022年上半年 · 主要指标!E3名称一致/);
    const tree = screen.getByRole("tree");
    pressKey(tree, "ArrowDown");
    pressKey(tree, "ArrowRight");
    expect(rows()[2]?.textContent).toMatch(/2021年上半年24人主要指标!D3/);
    pressKey(tree, "ArrowDown");
    pressKey(tree, "Enter");
    await settled();
    expect(standIn.document.selection).toMatchObject({ top: 2, left: 3 });
    expect(detail().getByText("24人")).toBeTruthy();
    pressKey(tree, "ArrowLeft");
    expect(screen.getByRole("treeitem", { selected: true }).textContent).toContain("25人");
  });

  test("is searched by any of its names and by its cell, and what answers is unfolded", async () => {
    await openIndicators(BOOK);
    for (const words of ["招聘在编", "teachers recruited", "E3"]) {
      choose("搜索指标、名称、单元格", words);
      await waitFor(() => expect(texts().some((text) => text?.includes("招聘在编教师数25人"))).toBe(true));
    }
    choose("搜索指标、名称、单元格", "没有这样的词");
    expect(await screen.findByText("没有符合搜索条件的内容。")).toBeTruthy();
  });

  test("is left unread when the person says so, and read again when that is withdrawn", async () => {
    await openIndicators(BOOK);
    await pick("适龄残疾儿童少年数");
    await settle("不读取此单元格");
    expect(await stored()).toMatchObject([{ kind: "ignore", place: { label: "适龄残疾儿童少年数" } }]);
    await look(/^指定 ?1/);
    choose("搜索指标、名称、单元格", "");
    await click(rows()[0]);
    expect(detail().getByText("已按指定读取。")).toBeTruthy();
    await settle("取消指定");
    expect(await stored()).toEqual([]);
    expect(messages().join()).toContain("已取消");
  });
});

describe("what was not understood", () => {
  test("a close label is taken for the indicator that is offered", async () => {
    await openIndicators(BOOK);
    await look(/^未识别/);
    await pick("九年义务教育巩固情况");
    expect(detail().getByText("可能是“九年义务教育巩固率”")).toBeTruthy();
    await settle("采用");
    expect(await stored()).toEqual([
      { kind: "alias", label: "九年义务教育巩固情况", indicator: "nine_year_retention_rate" },
    ]);
    expect(screen.queryByRole("treeitem", { name: /巩固情况/ })).toBeNull();
    await look(/^已识别/);
    await pick("九年义务教育巩固率");
    expect(rows()[1]?.textContent).toContain("人工指定");
  });

  test("a refused offer is offered no more", async () => {
    await openIndicators(BOOK);
    await look(/^未识别/);
    await pick("九年义务教育巩固情况");
    await settle("不是");
    expect(await stored()).toMatchObject([{ kind: "refusal" }]);
    await pick("九年义务教育巩固情况");
    expect(detail().queryByText(/可能是/)).toBeNull();
  });

  test("a label that nobody knows is made an alias of an indicator found by its name", async () => {
    await openIndicators(BOOK);
    await look(/^未识别/);
    await pick("特殊群体教育保障水平");
    const box = detail().getByRole("combobox", { name: "“特殊群体教育保障水平”即" });
    fireEvent.click(box);
    fireEvent.change(box, { target: { value: "入籍率" } });
    await click(screen.getByRole("option", { name: "残疾儿童入籍率", hidden: true }));
    await settle("作为别名");
    expect(await stored()).toEqual([
      { kind: "alias", label: "特殊群体教育保障水平", indicator: "disabled_enrolment_rate" },
    ]);
  });
});
