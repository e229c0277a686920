import { check, finding } from "./actions";
import { openStage, type Stage, type Wishes } from "./stage";
import { violations } from "./violations";

// Axe looks at every one of hundreds of cells.
jest.setTimeout(120_000);

const WORDS = {
  "zh-CN": { check: "校验", standIn: "这是演示台，不是 Microsoft Excel", finding: "困境儿童数" },
  en: { check: "Check", standIn: "This is a stand-in, not Microsoft Excel", finding: "E46" },
} as const;

describe("in both languages and both themes", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test.each<Required<Pick<Wishes, "language" | "theme">>>([
    { language: "zh-CN", theme: "light" },
    { language: "zh-CN", theme: "dark" },
    { language: "en", theme: "light" },
    { language: "en", theme: "dark" },
  ])("$language, $theme: the pane follows, and axe finds no violation", async (wishes) => {
    const bench = await stage.open(wishes);
    const words = WORDS[wishes.language];
    expect(await bench.page.getByRole("note").innerText()).toBe(words.standIn);
    await check(bench, words.check);
    await finding(bench, words.finding).first().click();
    expect(await violations(bench)).toEqual([]);
    const brightness = await bench.pane.locator("body").evaluate((body) => {
      const root = body.querySelector(".fui-FluentProvider") ?? body;
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(root).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    });
    expect(brightness > 128 ? "light" : "dark").toBe(wishes.theme);
    expect(bench.trouble).toEqual([]);
    await bench.close();
  });

  test.each(["light", "dark"] as const)("in the high contrast of a %s system axe finds no violation", async (theme) => {
    const bench = await stage.open({ theme, forcesColors: true });
    await check(bench);
    await finding(bench, "困境儿童数").first().click();
    expect(await bench.pane.locator("body").evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await violations(bench)).toEqual([]);
    await bench.close();
  });

  test("before anything is checked axe finds no violation either", async () => {
    const bench = await stage.open();
    expect(await violations(bench)).toEqual([]);
    await bench.close();
  });

  test("at 320 pixels nothing is cut off at the side", async () => {
    const bench = await stage.open({ width: 1000 });
    const divider = bench.page.getByRole("separator", { name: "窗格宽度" });
    await divider.press("Home");
    await check(bench);
    await finding(bench, "困境儿童数").first().click();
    const overflow = await bench.pane
      .locator("body")
      .evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(overflow).toEqual([320, 320]);
    await bench.close();
  });
});
