import fc from "fast-check";
import {
  CLEARING_PLAN,
  type CellStyle,
  type OwnSheet,
  type PlannedCell,
  type WritePlan,
} from "../../../../src/core/model/plan";
import { applyPlan } from "../../../../src/hosts/xlsx/write/apply-plan";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { book, STYLES, unzipped } from "./packages";

const STYLE_NAMES: readonly CellStyle[] = [
  "title",
  "subtitle",
  "heading",
  "header",
  "text",
  "number",
  "link",
  "input",
  "paragraph",
  "muted",
  "error",
  "warning",
  "info",
  "good",
];
const NAMES = ["主要指标", "学校情况", "校验结果", "Sheet 1", "a&amp;b"];

const file = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    isStrict: fc.boolean(),
    prefix: fc.constantFrom("", "x", "main.1"),
    styles: fc.constantFrom("own", "none", "bare"),
    names2: fc.constantFrom("", "empty", "one"),
    after: fc.constantFrom("", '<sheetProtection sheet="1"/>', '<autoFilter ref="A1:B2"/>', "<pageMargins/>"),
  })
  .map(({ names, isStrict, prefix, styles, names2, after }) => {
    const p = prefix ? `${prefix}:` : "";
    return book({
      sheets: Object.fromEntries(names.map((name, i) => [name, { after: i === 0 ? after.replace("<", `<${p}`) : "" }])),
      ...(prefix ? { prefix } : {}),
      isStrict,
      ...(styles === "none"
        ? { styles: null }
        : styles === "bare" && !prefix && !isStrict
          ? { styles: STYLES("", undefined, "") }
          : {}),
      definedNames:
        names2 === ""
          ? ""
          : names2 === "empty"
            ? `<${p}definedNames/>`
            : `<${p}definedNames><${p}definedName name="n" localSheetId="0">1</${p}definedName></${p}definedNames>`,
    });
  });

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("=1", "@x", "  ", "多行\n文字"),
  fc.double(),
  fc.constant(null),
);
const cell: fc.Arbitrary<PlannedCell | undefined> = fc.option(
  fc.record(
    {
      value,
      style: fc.constantFrom(...STYLE_NAMES),
      decimals: fc.integer({ min: -1, max: 20 }),
      link: fc.record({ sheet: fc.constantFrom(...NAMES, "校验结果"), row: fc.nat(9), column: fc.nat(9) }),
      choices: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
    },
    { requiredKeys: ["value", "style"] },
  ),
  { nil: undefined },
);
const area = fc
  .record({ top: fc.nat(5), left: fc.nat(4), height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const sheet = (id: OwnSheet["id"]): fc.Arbitrary<OwnSheet> =>
  fc.record({
    id: fc.constant(id),
    name: fc.oneof(fc.constantFrom("校验结果", "指标汇总", "sheet 1"), fc.string({ unit: "binary", maxLength: 40 })),
    columns: fc.array(fc.record({ width: fc.integer({ min: 0, max: 300 }), hidden: fc.boolean() }), { maxLength: 5 }),
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 5 }) }), { maxLength: 6 }),
    merges: fc.array(area, { maxLength: 3 }),
    tables: fc.array(fc.record({ name: fc.string({ maxLength: 6 }), area }), { maxLength: 2 }),
    frozenRows: fc.nat(3),
    landscape: fc.boolean(),
  });

const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });
/** A plan for whatever sheets the file has: the first one is always there. */
const plan = (first: string): fc.Arbitrary<WritePlan> => {
  const cells = fc.array(
    place.map((each) => ({ sheet: first, ...each })),
    { maxLength: 8 },
  );
  return fc.record({
    marks: fc.oneof(
      fc.constant("keep" as const),
      fc.record({ error: cells, warning: cells, info: cells }).map((marks) => [{ sheet: first, cells: marks }]),
      fc.constant([]),
    ),
    sheets: fc.oneof(
      fc.constant("keep" as const),
      fc.tuple(sheet("results"), sheet("summary")),
      sheet("summary").map((each) => [each]),
      fc.constant([]),
    ),
    state: fc.oneof(fc.constant("keep" as const), fc.constant(null), fc.string({ unit: "binary", maxLength: 30 })),
  });
};

test("Whatever plans come one after another, the package stays valid, each holds at once, and clearing undoes all", () => {
  fc.assert(
    fc.property(
      file.chain((bytes) => {
        const first = good(readXlsx(bytes, "a")).sheets[0]?.name ?? "";
        return fc.record({ bytes: fc.constant(bytes), plans: fc.array(plan(first), { minLength: 1, maxLength: 4 }) });
      }),
      ({ bytes, plans }) => {
        const known = packageProblems(bytes);
        let now = bytes;
        for (const each of plans) {
          now = good(applyPlan(now, each)).bytes;
          expect(packageProblems(now).filter((problem) => !known.includes(problem))).toEqual([]);
          expect(good(applyPlan(now, each)).bytes).toBe(now);
          const read = good(readXlsx(now, "a"));
          if (each.state !== "keep") expect(read.state).toBe(each.state);
          if (each.sheets !== "keep") {
            const own = read.sheets.flatMap((s) => (s.own ? [s.own] : []));
            expect(own.sort()).toEqual(each.sheets.map(({ id }) => id).sort());
          }
        }
        expect(unzipped(good(applyPlan(now, CLEARING_PLAN)).bytes)).toEqual(unzipped(bytes));
      },
    ),
    { numRuns: 60 },
  );
});
