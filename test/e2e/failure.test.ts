import { check, figures, finding, missing, tabs } from "./actions";
import { openStage, type Stage } from "./stage";

jest.setTimeout(60_000);

/** What the add-in is about to do when Excel refuses. */
const REFUSED = [
  { what: "reading cells", kind: "read", type: "Range", member: "Formulas" },
  { what: "writing our sheets", kind: "write", type: "Range", member: "Values" },
  { what: "marking cells", kind: "call", type: "ConditionalFormatCollection", member: "Add" },
  { what: "storing what is remembered", kind: "call", type: "CustomXmlPartCollection", member: "Add" },
] as const;

describe("when a request fails in the middle", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test.each(REFUSED)("while $what: the user's cells stay, it is said, and the next check is whole", async (refused) => {
    const bench = await stage.open();
    const before = await figures(bench);
    await bench.page.evaluate(({ kind, type, member }) => {
      const standIn = window.workbench?.connections.get("pane")?.standIn;
      standIn?.plan({
        operation: (each) =>
          each.kind === kind && each.type === type && each.member === member ? "GeneralException" : undefined,
      });
    }, refused);
    await bench.pane.getByRole("button", { name: "校验", exact: true }).click();
    await bench.pane.getByText("GeneralException").first().waitFor();
    expect(await figures(bench)).toEqual(before);
    await bench.page.evaluate(() => window.workbench?.connections.get("pane")?.standIn.plan({}));
    await check(bench);
    await finding(bench, "困境儿童数").first().waitFor();
    expect(await figures(bench)).toEqual(before);
    expect(await tabs(bench)).toEqual(["主要指标", "校验结果", "指标汇总"]);
    expect(await missing(bench)).toEqual([]);
    await bench.close();
  });
});
