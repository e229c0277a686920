/** @jest-environment ./test/excel/excel-environment.cjs */
import { screen, within } from "@testing-library/react";
import { findSheet } from "../../src/workbench/stand-in/document/document";
import { plain } from "../excel/plain-document";
import { documentOf } from "../../src/workbench/stand-in/document/from-workbook";
import { a1 } from "../../src/core/model/address";
import { workbookOf } from "../workbook-of";
import { sample } from "../excel/shipped";
import { check, choose, click, idle, messages, openPane, press, pressKey, rows, settled } from "./open-pane";

const FAULTY = "02-faulty-list";
const placeOf = (row: HTMLElement | undefined): string => /[^ ·]+![A-Z]+\d+/.exec(row?.textContent ?? "")?.[0] ?? "";

test("the pane opens with one sentence and one obvious button, and touches nothing", async () => {
  const standIn = await openPane(sample(FAULTY));
  expect(screen.getByText(/^点击“校验”/)).toBeTruthy();
  expect(screen.queryByRole("tree")).toBeNull();
  expect(standIn.log).toEqual([]);
});

test("a check lists what is wrong and writes marks, results and summary, but no cell of the user's", async () => {
  const standIn = await openPane(sample(FAULTY));
  const before = plain(findSheet(standIn.document, "主要指标")?.cells);
  await check();
  expect(rows()[3]?.textContent).toMatch(
    /残疾儿童入籍率填报为96.4%.*应为94.6%，相差1.8个百分点.*逻辑校验 · 主要指标!E64/,
  );
  expect(standIn.document.sheets.map(({ name }) => name)).toEqual(["主要指标", "校验结果", "指标汇总"]);
  expect(findSheet(standIn.document, "主要指标")?.conditionalFormats.length).toBeGreaterThan(0);
  expect(plain(findSheet(standIn.document, "主要指标")?.cells)).toEqual(before);
  expect(screen.getByRole("status").textContent).toMatch(/^校验完成：逻辑校验\d+条，经验校验\d+条，提示\d+条。$/);
  expect([...standIn.missing]).toEqual([]);
});

test("the button of the ribbon has the pane check as it opens", async () => {
  await openPane(sample(FAULTY), { checksAtOnce: true });
  expect(await screen.findByRole("tree", {}, { timeout: 10_000 })).toBeTruthy();
  await idle();
});

test("a press on a finding selects its cell in Excel and shows all there is to say of it", async () => {
  const standIn = await openPane(sample(FAULTY));
  await check();
  await click(rows()[3]);
  expect(standIn.document.selection).toEqual({ top: 63, left: 4, bottom: 63, right: 4 });
  const detail = within(screen.getByRole("region", { name: "问题详情" }));
  for (const shown of ["填报值", "应为", "相差", "96.4%", "94.6%", "1.8个百分点", "如何处理", "为什么", "依据"]) {
    expect(detail.getAllByText(shown).length).toBeGreaterThan(0);
  }
  await press("转到主要指标!E59");
  await settled();
  expect(standIn.document.selection).toMatchObject({ top: 58, left: 4 });
});

test("arrows, Home, End, Enter and F8 are enough to go through the findings", async () => {
  const standIn = await openPane(sample(FAULTY));
  await check();
  const tree = screen.getByRole("tree");
  const selected = (): string => screen.getByRole("treeitem", { selected: true }).textContent ?? "";
  const places = rows().map(placeOf);
  pressKey(tree, "Home");
  expect(selected()).toContain(places[0]);
  expect(tree.getAttribute("aria-activedescendant")).toBe(screen.getByRole("treeitem", { selected: true }).id);
  pressKey(tree, "ArrowDown");
  expect(selected()).toContain(places[1]);
  pressKey(tree, "Enter");
  await settled();
  expect(standIn.document.selection).toMatchObject({ top: 21, left: 4 });
  pressKey(window, "F8");
  await settled();
  expect(selected()).toContain(places[2]);
  expect(standIn.document.selection).toMatchObject({ top: 45, left: 4 });
  pressKey(window, "F8", { shiftKey: true });
  expect(selected()).toContain(places[1]);
  pressKey(window, "ArrowDown", { altKey: true });
  expect(selected()).toContain(places[2]);
  pressKey(tree, "End");
  expect(selected()).toContain(places.at(-1));
  await settled();
});

test("levels, sections and a search narrow the list; one press shows all again", async () => {
  await openPane(sample(FAULTY));
  await check();
  const all = rows().length;
  await press(/经验校验/);
  expect(rows().length).toBeLessThan(all);
  expect(rows().every((row) => row.textContent?.includes("经验校验"))).toBe(true);
  await press("显示全部");
  expect(rows()).toHaveLength(all);
  choose("按板块筛选", /控辍保学|特殊教育|教育公平|.*（1）/);
  expect(rows().length).toBeLessThan(all);
  await press("显示全部");
  choose("搜索指标、单位、单元格", "E64");
  expect(rows().map(placeOf)).toEqual(["主要指标!E64"]);
  choose("搜索指标、单位、单元格", "没有这样的词");
  expect(screen.getByText("没有符合筛选条件的问题。")).toBeTruthy();
  await press("显示全部");
  choose("排序", "按位置排序");
  const lines = rows().map((row) => Number(/\d+$/.exec(placeOf(row))?.[0]));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test("copies of one problem in a column of a table are folded into one row", async () => {
  await openPane(sample("05-school-roster"));
  await check();
  const group = rows().find((row) => row.hasAttribute("aria-expanded"));
  const count = Number(/(\d+)处/.exec(group?.textContent ?? "")?.[1]);
  expect(count).toBeGreaterThan(2);
  const before = rows().length;
  await click(group);
  expect(rows().filter((row) => row.getAttribute("aria-level") === "2").length).toBeGreaterThan(0);
  expect(rows().length).toBeGreaterThan(before);
});

test("targets are listed worst first, each with a word for its light", async () => {
  await openPane(sample("03-target-table"));
  await check();
  await click(screen.getByRole("tab", { name: "指标达标" }));
  const cards = screen.getAllByRole("listitem").filter((item) => item.querySelector("dl"));
  const lights = cards.map(
    (card) =>
      /未到期未达标|未达标|滞后|待核实|受取整影响无法判断|暂无数据|序时推进|达标/.exec(card.textContent ?? "")?.[0],
  );
  expect(lights.length).toBeGreaterThan(3);
  expect(lights[0]).not.toBe("达标");
  expect(lights.at(-1)).toBe("达标");
  expect(cards.some((card) => card.textContent?.includes("责任科室"))).toBe(true);
});

test("what could not be checked is said, with the sheets that were read", async () => {
  const standIn = await openPane(sample(FAULTY));
  await check();
  await click(screen.getByRole("tab", { name: /未能校验/ }));
  const lines = screen.getAllByRole("listitem").filter(({ textContent }) => textContent?.includes("没有可用数据"));
  const [first, second] =
    lines.map((line) => [...line.querySelectorAll("button")]).find(({ length }) => length > 1) ?? [];
  expect(first?.textContent).toMatch(/^主要指标![A-Z]+\d+$/);
  expect(second?.textContent).toMatch(/^[A-Z]+\d+$/);
  await click(second);
  const { top, left } = standIn.document.selection;
  expect(second?.textContent).toBe(a1(top, left));
  // The account of all that could not be decided is told apart into what the tab counts and what stands elsewhere.
  const count = Number(/\d+/.exec(screen.getByRole("tab", { name: /未能校验/ }).textContent ?? "")?.[0]);
  const all = Number(/无法判断(\d+)/.exec(screen.getByText(/共校验\d+项次/).textContent ?? "")?.[1]);
  expect(all).toBeGreaterThan(count);
  expect(
    screen.getByText(new RegExp(`缺少数据或单位存疑${count}项次，受取整影响无法判断${all - count}项次`)),
  ).toBeTruthy();
  expect(screen.getByText(/个单元格有内容，识别指标数据\d+项/)).toBeTruthy();
  expect(messages()).toEqual([]);
});

test("a finding that compares nothing shows no figure alone, and a target is called one", async () => {
  await openPane(sample("03-target-table"));
  await check();
  const heads = async (row: HTMLElement): Promise<readonly string[]> => {
    await click(row);
    const detail = within(screen.getByRole("region", { name: "问题详情" }));
    return detail.queryAllByRole("term").map(({ textContent }) => textContent ?? "");
  };
  const seen = new Set<string>();
  for (const row of rows()) seen.add((await heads(row)).join(" "));
  expect([...seen]).not.toContain("填报值");
  expect([...seen]).toContain("填报值 目标值 相差");
  expect([...seen].join()).not.toMatch(/[左右]值/);
});

test("a workbook without findings says how much was checked, and when only its own sums could be", async () => {
  await openPane(
    documentOf(
      workbookOf({
        登记表: {
          rows: [
            ["学校", "男生", "女生", "合计"],
            ["第一小学", 110, 220, 330],
            ["第二小学", 400, 20, 420],
            ["第三小学", 70, 80, 150],
            ["合计", 580, 320, 900],
          ],
        },
      }),
    ),
  );
  await press("校验");
  await idle();
  await screen.findByText("未发现问题。");
  expect(
    screen.getByText(/^共校验\d+项次，通过\d+项次.*；未识别出目录内的指标，仅核对了表内合计等关系。$/),
  ).toBeTruthy();
  expect(screen.getByRole("tab", { name: "未能校验 0" })).toBeTruthy();
});
