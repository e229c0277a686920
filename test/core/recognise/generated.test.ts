import type { Indicator } from "../../../src/core/model/indicator";
import { recognise } from "../../../src/core/recognise/recognise";
import { districtPack } from "../../rules/district-pack";
import { figuresOf } from "./books/check-book";
import { canvas } from "./generated/canvas";
import { dice } from "./generated/dice";
import { blocks, running, stages, statutory, twins } from "./generated/group-shapes";
import { cards, months, pairs, targets } from "./generated/more-shapes";
import { across, list, type Shape } from "./generated/shapes";
import { score, shares } from "./score";

const { catalogue } = districtPack();
const SHAPES: readonly (readonly [string, Shape])[] = [
  ["list", list],
  ["across", across],
  ["pairs", pairs],
  ["cards", cards],
  ["targets", targets],
  ["months", months],
  ["stages", stages],
  ["blocks", blocks],
  ["running", running],
  ["statutory", statutory],
  ["twins", twins],
];
const BOOKS = 240;

test("books that chance has laid out are read right, and nothing in them is misread", () => {
  const scores = Array.from({ length: BOOKS }, (_, seed) => {
    const [name, shape] = SHAPES[seed % SHAPES.length] ?? ["list", list];
    const chance = dice(seed + 1);
    const sheet = canvas("表");
    const indicators: readonly Indicator[] = chance.draw(catalogue.indicators, chance.roll(7) + 3);
    shape(sheet, indicators, chance);
    const { workbook, observations } = sheet.finish("指标.xlsx");
    const readings = figuresOf(recognise(workbook, catalogue));
    const scored = score({ observations, faults: [], standing: [], isWhole: true }, { readings, findings: [] });
    return { ...scored, book: `${name} ${seed}` };
  });
  const wrong = scores.flatMap(({ book, unread, misread }) =>
    [...unread, ...misread].map((line) => `${book}: ${line}`),
  );
  expect(scores.flatMap(({ book, misread }) => misread.map((line) => `${book}: ${line}`))).toEqual([]);
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(shares(scores).recognition).toBeGreaterThanOrEqual(0.99);
});
