import fc from "fast-check";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { prepare } from "../../../../src/core/evaluate/prepare";
import type { Cell } from "../../../../src/core/model/cell";
import type { Indicator } from "../../../../src/core/model/indicator";
import type { Workbook } from "../../../../src/core/model/workbook";
import { districtPack } from "../../../rules/district-pack";
import { shown, workbookOf, type Written } from "../../../workbook-of";

const checker = prepare(districtPack());
const MONEY = checker.pack.catalogue.indicators.filter(({ unit }) => unit === "万元");
const PEOPLE = checker.pack.catalogue.indicators.filter(({ unit }) => /^[人名]$/.test(unit));
const SHARES = checker.pack.catalogue.indicators.filter(({ unit, formula }) => unit === "%" && !formula);

/** A way to write a figure of a kind: the unit beside it, and the cell. */
interface Way {
  readonly unit: string;
  readonly cell: (value: number) => Written;
}

const text = (value: string): Cell => ({ kind: "text", value });
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const WAYS: Readonly<Record<"money" | "people" | "share", readonly Way[]>> = {
  money: [
    { unit: "万元", cell: (value) => value },
    { unit: "元", cell: (value) => round(value * 10000, 0) },
    { unit: "亿元", cell: (value) => round(value / 10000, 8) },
    { unit: "万元", cell: (value) => text(`${value}万元`) },
    { unit: "元", cell: (value) => text(`${value}余万元`) },
    { unit: "", cell: (value) => text(`${round(value * 10000, 0)}元`) },
    { unit: "万元", cell: (value) => shown(value, "#,##0.00") },
  ],
  people: [
    { unit: "人", cell: (value) => value },
    { unit: "名", cell: (value) => text(`${value}名`) },
    { unit: "万人", cell: (value) => round(value / 10000, 4) },
    { unit: "", cell: (value) => shown(value, '0"人"') },
    { unit: "人", cell: (value) => text(`近${value}人`) },
  ],
  share: [
    { unit: "%", cell: (value) => value },
    { unit: "%", cell: (value) => shown(round(value / 100, 6), "0.00%") },
    { unit: "", cell: (value) => text(`${value}%`) },
    { unit: "%", cell: (value) => text(`${value}％`) },
    { unit: "‰", cell: (value) => round(value * 10, 1) },
    { unit: "百分比", cell: (value) => shown(value, '0.0"%"') },
  ],
};

interface Row {
  readonly indicator: Indicator;
  readonly kind: keyof typeof WAYS;
  readonly value: number;
  readonly before: number;
  readonly way: Way;
}

const rowOf = (kind: Row["kind"], among: readonly Indicator[], least: number, most: number, decimals: number) =>
  fc
    .record({
      indicator: fc.constantFrom(...among),
      value: fc.double({ min: least, max: most, noNaN: true }),
      growth: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
      way: fc.constantFrom(...WAYS[kind]),
    })
    .map(({ indicator, value, growth, way }): Row => {
      const [now, before] = [round(value, decimals), round(Math.min(value / growth, most), decimals)];
      return { indicator, kind, value: now, before, way };
    });

const rows = fc.uniqueArray(
  fc.oneof(rowOf("money", MONEY, 5, 9000, 2), rowOf("people", PEOPLE, 100, 60000, 0), rowOf("share", SHARES, 5, 99, 1)),
  { selector: ({ indicator }) => indicator.id, minLength: 2, maxLength: 8 },
);

const HEADER = ["指标名称", "计量单位", "2021年上半年", "2022年上半年"];
const written = ({ indicator, way, value, before }: Row): readonly Written[] => [
  indicator.name["zh-CN"],
  way.unit,
  way.cell(before),
  way.cell(value),
];

async function check(workbook: Workbook) {
  const { findings, recognition } = await checkWorkbook(workbook, checker, { language: "zh-CN" });
  return { findings: findings.filter(({ severity }) => severity !== "info"), readings: recognition.readings };
}

test("whatever unit honest figures are written in, they are read right and nothing is doubted", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (drawn) => {
      const { findings, readings } = await check(workbookOf({ 数据: [HEADER, ...drawn.map(written)] }));
      expect(findings.filter(({ rule }) => /unit/.test(rule))).toEqual([]);
      for (const { indicator, value, before } of drawn) {
        const own = readings.filter((reading) => reading.indicator === indicator.id);
        const read = own.map(({ measure }) => measure.value);
        expect([...read].sort((a, b) => a - b).map((one) => round(one, 1))).toEqual(
          [value, before].sort((a, b) => a - b).map((one) => round(one, 1)),
        );
        expect(own.every(({ measure }) => measure.unit === indicator.unit)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

/** A slip: the figure in another unit than the one beside it. */
const SLIPS: Readonly<Record<Row["kind"], readonly number[]>> = {
  money: [10000],
  people: [0.0001],
  share: [0.01, 100],
};

test("a figure in another unit than last year’s is one finding about its unit, and no other names it", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), fc.nat(), async (drawn, which, how) => {
      const at = which % drawn.length;
      const slipped = drawn[at];
      if (!slipped) return;
      const factors = SLIPS[slipped.kind];
      const wrong = round(slipped.value * (factors[how % factors.length] ?? 1), 6);
      const sheet = drawn.map((row, place): readonly Written[] => {
        const { indicator, kind, before, value } = row;
        const [plain] = WAYS[kind];
        return [indicator.name["zh-CN"], plain?.unit, before, place === at ? wrong : value];
      });
      const { findings } = await check(workbookOf({ 数据: [HEADER, ...sheet] }));
      const named = findings.filter(({ cells }) => cells.some(({ row, column }) => row === at + 1 && column === 3));
      expect(named.map(({ rule }) => rule.replace(/amount|count|share/, "*"))).toEqual(["unit-of-*-is-plausible"]);
    }),
    { numRuns: 30 },
  );
});
