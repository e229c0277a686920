import fc from "fast-check";
import { linesTaken, widthOfText } from "../../../src/taskpane/state/lines-taken";

test.each([
  ["Children with disabilities enrolled", 160, 2],
  ["Children with disabilities enrolled", 600, 1],
  ["残疾儿童入籍率", 160, 1],
  ["完成办园行为督导评估幼儿园数", 160, 2],
  ["", 160, 1],
  ["Children", 0, 1],
])("%s takes in %d pixels this many lines: %d", (text, width, lines) => {
  expect(linesTaken(text, 13, width)).toBe(lines);
});

test("a text in a wider place never takes more lines, and one that is longer is never narrower", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 500 }), fc.nat(500), (text, more, width, extra) => {
      expect(linesTaken(text, 13, width + extra)).toBeLessThanOrEqual(linesTaken(text, 13, width));
      expect(widthOfText(text + more, 13)).toBeGreaterThanOrEqual(widthOfText(text, 13));
    }),
  );
});
