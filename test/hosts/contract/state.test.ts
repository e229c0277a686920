/** @jest-environment ./test/excel/excel-environment.cjs */
import { workbookOf } from "../../workbook-of";
import { planOf } from "../plans";
import { good } from "./asserting";
import type { Opened } from "./host-under-test";
import { HOSTS } from "./hosts";

describe.each(HOSTS)("The $name host", (underTest) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await underTest.open(workbookOf({ 主要指标: [["指标"]] }));
  });

  const apply = async (state: string | null): Promise<void> => void good(await opened.host.apply(planOf({ state })));
  const state = async (): Promise<string | null> => good(await opened.host.read()).state;

  test.each([
    ["Chinese", "教育局：“校验” —— 𠮷"],
    ["markup", "<a>&amp; ]]> <![CDATA[x]]> <!-- -->"],
    ["control characters", "\0\x01\x1f\t\n\r\r\n\ufffe"],
    ["what looks like an escape", "_x0041_ _x005F_ _x00zz_"],
    ["half a character", "\ud800 \udc00"],
    ["an empty text", ""],
    ["spaces around", "  x  "],
    ["a megabyte", "处理说明".repeat(1 << 18)],
  ])("stores a state with %s", async (_, text) => {
    await apply(text);
    // Compared here, since a difference of a megabyte would be printed.
    expect((await state()) === text).toBe(true);
  });

  test("removes the state when there is none to keep", async () => {
    await apply("说明");
    await apply(null);
    expect(await state()).toBeNull();
  });
});
