import fc from "fast-check";
import type { Workbook } from "../../../../src/core/model/workbook";
import { bindingAt } from "../../../../src/core/recognise/bindings/binding-at";
import { CATALOGUE } from "../catalogue";
import { workbookOf, type Written } from "../../../workbook-of";
import { readWith } from "./bound";

/** A row of a made-up book; its figures tell row and year, so that a wrong cell shows. */
interface Line {
  readonly id: number;
  readonly group: string;
  readonly label: string;
}

interface Made {
  readonly sheet: string;
  readonly lines: readonly Line[];
  readonly years: readonly number[];
}

const figure = ({ id }: Line, year: number): number => id * 10_000 + year;

const bookOf = ({ sheet, lines, years }: Made): Workbook => {
  const rows: Written[][] = [
    ["主要指标情况表"],
    ["类别", "指标名称", ...years.map((year) => `${year}年上半年`)],
    ...lines.map((line) => [line.group, line.label, ...years.map((year) => figure(line, year))]),
  ];
  return workbookOf({ [sheet]: { rows } }, "指标.xlsx");
};

/** Rows that nothing but their place tells apart; people who exchange them exchange what they mean. */
const hasTwin = ({ lines }: Made, { id, group, label }: Line): boolean =>
  lines.some((other) => other.id !== id && other.group === group && other.label === label);

const GROUPS = ["甲类", "乙类"];
const LABELS = ["到岗情况", "保障情况", "落实情况"];
const YEARS = [2019, 2020, 2021, 2022, 2023];

const line = fc.record({ group: fc.constantFrom(...GROUPS), label: fc.constantFrom(...LABELS) });
const made: fc.Arbitrary<Made> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.subarray(YEARS, { minLength: 1 }))
  .map(([lines, years]) => ({ sheet: "表", lines: lines.map((one, id) => ({ ...one, id: id + 1 })), years }));

type Edit = (book: Made, id: number) => Made;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(6), line)
    .map(([at, one]): Edit => (book, id) => ({ ...book, lines: book.lines.toSpliced(at, 0, { ...one, id }) })),
  fc.nat(6).map((at): Edit => (book) => ({ ...book, lines: book.lines.toSpliced(at, 1) })),
  fc.tuple(fc.nat(6), fc.nat(6)).map(([from, to]): Edit => (book) => {
    const [moved] = book.lines.slice(from, from + 1);
    return moved ? { ...book, lines: book.lines.toSpliced(from, 1).toSpliced(to, 0, moved) } : book;
  }),
  fc.subarray(YEARS, { minLength: 1 }).map((years): Edit => (book) => ({ ...book, years })),
  fc.constantFrom("表", "汇总").map((sheet): Edit => (book) => ({ ...book, sheet })),
);

test("whatever is edited, a binding reads its own row under the header's own period, or asks", () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.nat(), fc.array(edit, { maxLength: 4 }), (before, atRow, atYear, edits) => {
      const row = atRow % before.lines.length;
      const column = atYear % before.years.length;
      const bound = before.lines[row];
      const at = { sheet: "表", row: row + 2, column: column + 2 };
      const decision = bindingAt(bookOf(before), CATALOGUE, at, { indicator: "students" });
      if (!decision.ok || !bound) throw new Error("every figure of such a book can be bound");
      const after = edits.reduce((book, change, index) => change(book, 100 + index), before);
      const { readings, bindings } = readWith(bookOf(after), [decision.value]);
      const read = readings.filter(({ layout }) => layout === "binding");
      const isAsking = bindings.every(({ state }) => state !== "inForce" && state !== "moved");
      expect(isAsking).toBe(read.length === 0);
      for (const { measure, period } of read) {
        const from = after.lines.find(({ id }) => id === Math.floor(measure.value / 10_000));
        // A row that was taken away and written anew is the same to anyone; one that is still there is read itself.
        expect(from).toMatchObject({ group: bound.group, label: bound.label });
        if (after.lines.includes(bound) && !hasTwin(before, bound)) expect(from).toBe(bound);
        expect(period).toBe(`${measure.value % 10_000}-H1`);
      }
    }),
    { numRuns: 300 },
  );
});
