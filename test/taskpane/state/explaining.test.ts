import { textOf } from "../../../src/core/text/languages";
import { hintFor, statusToStore } from "../../../src/taskpane/state/explaining";
import { statusOf } from "../../../src/taskpane/state/handling";

test.each(["核实无误", "核实无误。", "情况属实", "无", "无误", "已核对", "数据正确", "OK", "n/a", "Verified."])(
  "“%s” is asked for a reason",
  (note) => {
    expect(hintFor("explained", note)).toBe("tooThin");
  },
);

test.each([
  "核实无误，本学期撤并2所小学。",
  "无在编人员，全部为外聘。",
  "新增2所民办学校",
  "checked with the registry of 12 May",
])("“%s” is not", (note) => {
  expect(hintFor("explained", note)).toBeNull();
});

test("a figure that shall stay is asked for words, one that is open or corrected is not", () => {
  expect((["pending", "corrected", "explained", "kept"] as const).map((status) => hintFor(status, " "))).toEqual([
    null,
    null,
    "missing",
    "missing",
  ]);
});

test("whoever writes a note has explained; no words and no choice are nothing", () => {
  const zh = textOf("zh-CN");
  expect(statusToStore("pending", "撤并2所小学", zh)).toBe("已说明");
  expect(statusToStore("pending", " ", zh)).toBe("");
  expect(statusToStore("kept", "", zh)).toBe("无需修改");
});

test("a status is known in whatever language it was chosen, and words of one's own are none of ours", () => {
  expect([
    statusOf(""),
    statusOf("已修改"),
    statusOf(textOf("en").results.statuses.kept),
    statusOf("张三处理"),
  ]).toEqual(["pending", "corrected", "kept", null]);
});
