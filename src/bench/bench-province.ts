import { evaluate } from "../core/evaluate/evaluate";
import { loadPack } from "../core/evaluate/load-pack";
import { prepare } from "../core/evaluate/prepare";
import { measure } from "./measure";
import { provinceRecognition, provinceTable } from "./province-table";
import { rowRulesByHand } from "./row-rules-by-hand";
import { PUPILS_LIMIT, provincePack, RATIO_LIMIT } from "./synthetic-pack";
import { atMost, time, times } from "./table";
import type { Line } from "./table";

const SCHOOLS = 20_000;

/** How often the loops by hand run while the rules run once. */
const TIMES = 4;

/** 45 row rules over a province's table of schools, beside loops written by hand for the same rules. */
export async function benchProvince(): Promise<readonly Line[]> {
  const loaded = loadPack(provincePack());
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  const checker = prepare(loaded.pack);
  const table = provinceTable(SCHOOLS, 3);
  const recognition = provinceRecognition(table);
  const byHand = (): number => rowRulesByHand(table.columns, { pupils: PUPILS_LIMIT, ratio: RATIO_LIMIT });
  const failed = (await evaluate(checker, recognition, { asOf: "2024-06-30" })).account.failed;
  if (failed !== byHand()) throw new Error(`The rules find ${failed} failures, the loops ${byHand()}.`);
  // Several times over, so that it lasts about as long: a busy machine interrupts what is long, and spares what is short.
  const manyByHand = (): number => Array.from({ length: TIMES }, byHand).reduce((sum, count) => sum + count, 0);
  const took = await measure(
    { rules: () => evaluate(checker, recognition, { asOf: "2024-06-30" }), manyByHand },
    { repetitions: 41, warmUp: 30 },
  );
  const tookByHand = took.manyByHand / TIMES;
  return [
    {
      what: "45 row rules, 20,000 schools × 60 columns",
      measured: `${time(took.rules)}; by hand ${time(tookByHand)}; ${failed} failures`,
    },
    atMost("  beside loops by hand over typed arrays", took.rules / tookByHand, 5, times),
  ];
}
