import { entered, shownIn, typedIn } from "../../../src/workbench/grid/entry";
import { cellAt, ensureCell } from "../../../src/workbench/stand-in/document/cell";
import { emptyDocument } from "../../../src/workbench/stand-in/document/document";
import { addSheet } from "../../../src/workbench/stand-in/document/sheets";

function type(text: string, format = "General") {
  const document = emptyDocument("书");
  const sheet = addSheet(document, "表");
  ensureCell(sheet, 0, 0).format = format;
  entered(document, sheet, 0, 0, text);
  const cell = cellAt(sheet, 0, 0);
  if (!cell) throw new Error("The cell is gone.");
  return cell;
}

describe("typing into a cell", () => {
  test.each<[string, string, unknown, string]>([
    ["94.6", "General", 94.6, "94.6"],
    ["94.6", "0.0%", 0.946, "94.6%"],
    ["94.6%", "0.0%", 0.946, "94.6%"],
    ["5.12%", "General", 0.0512, "5.12%"],
    ["2022-06-30", "yyyy/m/d", 44742, "2022/6/30"],
    ["2022年6月30日", "yyyy/m/d", 44742, "2022/6/30"],
    ["2022-06-31", "yyyy/m/d", "2022-06-31", "2022-06-31"],
    ["2022-06-30", "General", "2022-06-30", "2022-06-30"],
    ["'007", "General", "007", "007"],
    ["1,234.5", "#,##0.0", 1234.5, "1,234.5"],
    ["***", "0", "***", "***"],
    ["true", "General", true, "TRUE"],
  ])("%s in a cell of format %s becomes %p and shows %s", (text, format, value, shown) => {
    const cell = type(text, format);
    expect(cell.value).toBe(value);
    expect(shownIn(cell, false)).toBe(shown);
  });

  test.each(["94.6", "5.12%", "=1+2", "'007", "'=1+2", "#N/A", "文字"])(
    "%s is offered to be typed as it was",
    (text) => {
      const cell = type(text);
      expect(typedIn(cell, false)).toBe(text === "'007" ? "007" : text);
    },
  );
});
