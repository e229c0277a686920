import fc from "fast-check";
import type { Area } from "../../../src/core/model/cell";
import { parseArea } from "../../../src/core/model/address";
import { CLEARING_PLAN } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { cellOf } from "../../../src/hosts/excel/read/cell";
import { areasOf } from "../../../src/hosts/excel/read/grids";
import { cellsIn, cutIntoPieces, gatherIntoChunks, halves } from "../../../src/hosts/excel/read/pieces";
import { stateOfXml, stateXml } from "../../../src/hosts/excel/state-xml";
import { addressLists, rowLists } from "../../../src/hosts/excel/write/address-lists";
import { gatherSteps, step } from "../../../src/hosts/excel/write/steps";

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(5_000), fc.nat(60), fc.nat(3_000), fc.nat(60))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const cellKeys = ({ top, left, bottom, right }: Area): string[] => {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(`${row}:${column}`);
  return keys;
};

test("outside of Excel it is said that there is no connection, and nothing breaks", async () => {
  expect(await excelHost().read()).toMatchObject({ ok: false, problem: { code: "not-in-excel" } });
  expect(await excelHost().apply(CLEARING_PLAN)).toMatchObject({ ok: false, problem: { code: "not-in-excel" } });
});

test("pieces cover an area once, and only a single row may be larger than wanted", () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 1, max: 5_000 }), (whole, most) => {
      const pieces = cutIntoPieces([{ sheet: 0, area: whole }], most);
      expect(pieces.reduce((sum, piece) => sum + cellsIn(piece.area), 0)).toBe(cellsIn(whole));
      expect(pieces[0]?.area.top).toBe(whole.top);
      pieces.slice(1).forEach((piece, index) => expect(piece.area.top).toBe((pieces[index]?.area.bottom ?? 0) + 1));
      for (const piece of pieces) {
        expect(cellsIn(piece.area) <= most || piece.area.top === piece.area.bottom).toBe(true);
      }
    }),
  );
});

test("chunks keep all pieces in their order and hold no more than wanted unless one piece does", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 30 }), fc.integer({ min: 1, max: 50_000 }), (areas, most) => {
      const pieces = areas.map((each, sheet) => ({ sheet, area: each }));
      const chunks = gatherIntoChunks(pieces, most);
      expect(chunks.flat()).toEqual(pieces);
      for (const chunk of chunks) {
        expect(chunk.length === 1 || chunk.reduce((sum, piece) => sum + cellsIn(piece.area), 0) <= most).toBe(true);
      }
    }),
  );
});

test("halving comes down to single cells and loses none", () => {
  const all: Area[] = [];
  const split = (chunk: readonly { readonly sheet: number; readonly area: Area }[]): void => {
    const both = halves(chunk);
    if (both) both.forEach(split);
    else all.push(...chunk.map((piece) => piece.area));
  };
  const whole = { top: 2, left: 3, bottom: 8, right: 7 };
  split([{ sheet: 0, area: whole }]);
  expect(all.map(cellsIn)).toEqual(Array(35).fill(1));
  expect(all.flatMap(cellKeys).sort()).toEqual(cellKeys(whole).sort());
  expect(halves([])).toBeNull();
});

test("any state comes back from its part, also when another program has written it anew", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (state) => {
      expect(stateOfXml(stateXml(state))).toBe(state);
    }),
  );
  expect(
    stateOfXml('<ns:indicatorCheck xmlns:ns="urn:indicator-check:state"><![CDATA[{"a":"<"}]]></ns:indicatorCheck>'),
  ).toBe('{"a":"<"}');
  expect(stateOfXml('<indicatorCheck xmlns="urn:indicator-check:state"/>')).toBe("");
  expect(stateOfXml('<other xmlns="urn:indicator-check:state">x</other>')).toBeNull();
});

test("lists of addresses name every area once and stay as short as Excel takes them", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 3_000 }), fc.integer({ min: 1, max: 500 }), (areas, most) => {
      const lists = addressLists(areas, most);
      expect(lists.flatMap((list) => list.split(",")).map(parseArea)).toEqual(areas);
      for (const list of lists) {
        expect(list.length).toBeLessThanOrEqual(8_000);
        expect(list.split(",").length).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 30 },
  );
  expect(
    rowLists([
      [0, 0],
      [4, 9],
    ]),
  ).toEqual(["1:1,5:10"]);
});

test.each<[string, Pick<Excel.RangeAreas, "address" | "areaCount">, number | null]>([
  ["one cell", { address: "Sheet1!A1", areaCount: 1 }, 1],
  ["several areas", { address: "Sheet1!A1:B2,Sheet1!C3", areaCount: 2 }, 2],
  ["a name with a comma and an exclamation mark", { address: "'a,b!'!A1:B2,'a,b!'!C3", areaCount: 2 }, 2],
  ["spaces after commas and dollar signs", { address: "表!$A$1:$B$2, 表!$C$3", areaCount: 2 }, 2],
  ["a list that was cut off", { address: "Sheet1!A1:B2", areaCount: 700 }, null],
])("finds the areas of %s", (_, ranges, count) => {
  expect(areasOf(ranges)?.length ?? null).toBe(count);
});

test.each([
  [
    "a formula",
    { value: 3, formula: "=1+2", format: "0.0", type: "Double" },
    { kind: "number", value: 3, format: "0.0", formula: "1+2" },
  ],
  [
    "a text that begins with an equals sign",
    { value: "=1+2", formula: "=1+2", format: "@", type: "String" },
    { kind: "text", value: "=1+2" },
  ],
  [
    "a formula with an empty result",
    { value: "", formula: '=""', format: "General", type: "String" },
    { kind: "text", value: "", formula: '""' },
  ],
  ["a blank cell with a format", { value: "", formula: "", format: "0.0", type: "Empty" }, undefined],
  ["an error", { value: "#N/A", formula: "#N/A", format: "General", type: "Error" }, { kind: "error", value: "#N/A" }],
  [
    "a text that looks like an error",
    { value: "#N/A", formula: "#N/A", format: "General", type: "String" },
    { kind: "text", value: "#N/A" },
  ],
  [
    "a number without a format",
    { value: 1, formula: 1, format: null, type: "Double" },
    { kind: "number", value: 1, format: "General" },
  ],
])("reads %s", (_, raw, cell) => {
  expect(cellOf(raw, false)).toEqual(cell);
});

test("requests keep all steps in their order and hold no more than wanted unless one step does", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_000)), fc.integer({ min: 1, max: 50_000 }), (sizes, most) => {
      const steps = sizes.map((characters) => step(() => undefined, 1, characters));
      const requests = gatherSteps(steps, most);
      expect(requests.flat()).toEqual(steps);
      for (const request of requests) {
        expect(request.length === 1 || request.reduce((sum, { bytes }) => sum + bytes, 0) <= most).toBe(true);
      }
    }),
  );
});
