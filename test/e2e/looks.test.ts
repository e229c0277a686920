import { AxeBuilder } from "@axe-core/playwright";
import { check, finding } from "./actions";
import { openStage, type Bench, type Stage, type Wishes } from "./stage";

jest.setTimeout(60_000);

const WORDS = {
  "zh-CN": { check: "校验", standIn: "这是演示台，不是 Microsoft Excel", finding: "困境儿童数" },
  en: { check: "Check", standIn: "This is a stand-in, not Microsoft Excel", finding: "E46" },
} as const;

/** What axe objects to, with the place, in the page and in the pane alike. */
async function violations({ page }: Bench, besides: readonly string[] = []): Promise<readonly string[]> {
  // Fluent guards the ends of a group of controls with empty elements that pass the focus on and never keep it.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .exclude("[data-tabster-dummy]")
    .exclude(["aside iframe", "[data-tabster-dummy]"]);
  const { violations: found } = await besides.reduce((builder, part) => builder.exclude(part), axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}

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
    // The cells are the same in every language and theme; looking at hundreds of them once is enough.
    const isFirst = wishes.language === "zh-CN" && wishes.theme === "light";
    expect(await violations(bench, isFirst ? [] : [".grid"])).toEqual([]);
    const brightness = await bench.pane.locator("body").evaluate((body) => {
      const root = body.querySelector(".fui-FluentProvider") ?? body;
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(root).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    });
    expect(brightness > 128 ? "light" : "dark").toBe(wishes.theme);
    expect(bench.trouble).toEqual([]);
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
