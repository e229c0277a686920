import { loadPack } from "../core/evaluate/load-pack";
import { recognise } from "../core/recognise/recognise";
import { asWorkbook } from "./as-workbook";
import { chance } from "./chance";
import type { GeneratedSheet, Value } from "./make-xlsx";
import { measure } from "./measure";
import { districtPack } from "./synthetic-pack";
import { atMost, time, times } from "./table";
import type { Line } from "./table";

const COLUMNS = 20;
const [FEWER, MORE] = [10_000, 100_000];
/** Ten times the rows may take ten times as long, and what the memory of more cells costs. */
const STEADY = 2;

const SHEETS: Readonly<Record<string, (rows: number) => GeneratedSheet>> = {
  "one table of figures": figures,
  "words and figures without a header": mixed,
  "a table every 20 rows": many,
};

/** Recognition of large sheets: what a cell costs must not depend on how many there are. */
export async function benchRecognition(): Promise<readonly Line[]> {
  const loaded = loadPack(districtPack());
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  const { catalogue } = loaded.pack;
  const lines: Line[] = [];
  for (const [what, sheet] of Object.entries(SHEETS)) {
    const [small, large] = [asWorkbook([sheet(FEWER)]), asWorkbook([sheet(MORE)])];
    const took = await measure(
      { small: () => recognise(small, catalogue), large: () => recognise(large, catalogue) },
      { repetitions: 1 },
    );
    lines.push(
      { what: `recognition of 100,000 × ${COLUMNS}, ${what}`, measured: time(took.large) },
      atMost("  a cell, beside 10,000 rows", (took.large / took.small) * (FEWER / MORE), STEADY, times),
    );
  }
  return lines;
}

const HEADER: readonly Value[] = ["区域名称", ...Array.from({ length: COLUMNS - 1 }, (_, at) => `分项${at + 1}`)];

function figures(rows: number): GeneratedSheet {
  const random = chance(5);
  function* all(): Generator<readonly Value[]> {
    yield HEADER;
    for (let row = 1; row < rows; row++) yield HEADER.map((_, at) => (at === 0 ? `第${row}片区` : figure(random)));
  }
  return { name: "大表", rows: all() };
}

function mixed(rows: number): GeneratedSheet {
  const random = chance(6);
  function* all(): Generator<readonly Value[]> {
    for (let row = 0; row < rows; row++)
      yield HEADER.map(() => (random() < 0.75 ? figure(random) : `第${Math.floor(random() * 1000)}处`));
  }
  return { name: "大表", rows: all() };
}

function many(rows: number): GeneratedSheet {
  const random = chance(7);
  function* all(): Generator<readonly Value[]> {
    for (let row = 0; row < rows; row++) {
      if (row % 20 === 0) yield [];
      else if (row % 20 === 1) yield HEADER;
      else yield HEADER.map((_, at) => (at === 0 ? `第${row}片区` : figure(random)));
    }
  }
  return { name: "多表", rows: all() };
}

const figure = (random: () => number): number => Math.round(random() * 1e6) / 100;
