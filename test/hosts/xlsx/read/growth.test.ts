import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { growth } from "../inspected";
import { workbookFile, type Written } from "./packages";

test.each<[string, (size: number) => Written]>([
  ["plain cells", (size) => ({ cells: "<row><c r='A1' s='1'><v>1</v></c></row>".repeat(size) })],
  ["cells without an end", (size) => ({ cells: "<row><c>".repeat(size) })],
  ["formulas without an end", (size) => ({ cells: `<row><c>${"<f>".repeat(size)}</c></row>` })],
  [
    "inline text",
    (size) => ({ cells: `<row>${"<c t='inlineStr'><is><t>a</t></is></c>".repeat(100)}</row>`.repeat(size / 100) }),
  ],
  [
    "cells that jump between two rows",
    (size) => ({ cells: `<row>${"<c r='A1'><v>1</v></c><c r='A2'><v>1</v></c>".repeat(size)}</row>` }),
  ],
  ["shared strings", (size) => ({ strings: "<si><t>a</t></si>".repeat(size) })],
  ["rich strings", (size) => ({ strings: "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>".repeat(size) })],
  ["strings without an end", (size) => ({ strings: "<si><t>".repeat(size) })],
  [
    "shared formulas",
    (size) => ({
      cells:
        "<row><c><f t='shared' ref='A1:A9' si='0'>A1</f></c>" +
        "<c><f t='shared' si='0'/></c>".repeat(99) +
        "</row>" +
        `<row>${"<c><f t='shared' si='0'/></c>".repeat(100)}</row>`.repeat(size / 100),
    }),
  ],
  ["hidden columns", (size) => ({ before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(size)}</cols>` })],
  ["merged cells", (size) => ({ after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(size)}</mergeCells>` })],
  ["styles", (size) => ({ formats: Array.from({ length: size }, () => 14) })],
  [
    "names",
    (size) => ({
      workbookAfter: `<definedNames>${"<definedName name='a'>表1!$A$1</definedName>".repeat(size)}</definedNames>`,
    }),
  ],
])("the work of reading grows with the size of the file: %s", (_, written) => {
  expect(growth((size) => prepared(written(size)))).toBeLessThan(5);
});

function prepared(written: Written): () => unknown {
  const file = workbookFile(written);
  return () => readXlsx(file, "x");
}
