import { checkWorkbook } from "../core/check-workbook";
import { evaluate } from "../core/evaluate/evaluate";
import { loadPack } from "../core/evaluate/load-pack";
import { prepare } from "../core/evaluate/prepare";
import { recognise } from "../core/recognise/recognise";
import { asWorkbook } from "./as-workbook";
import { districtSheets } from "./district-sheets";
import { measure } from "./measure";
import { districtPack } from "./synthetic-pack";
import { atMost, time } from "./table";
import type { Line } from "./table";

/** The whole check of a district's workbook, and its parts; no file is read or written. */
export async function benchDistrict(): Promise<readonly Line[]> {
  const loaded = loadPack(districtPack());
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  const checker = prepare(loaded.pack);
  const workbook = asWorkbook(districtSheets(1));
  const options = { asOf: "2024-12-31" } as const;
  const recognition = recognise(workbook, loaded.pack.catalogue);
  const { account } = await evaluate(checker, recognition, options);
  const took = await measure(
    {
      check: () => checkWorkbook(workbook, checker, { ...options, language: "zh-CN" }),
      recognise: () => recognise(workbook, loaded.pack.catalogue),
    },
    { repetitions: 41, warmUp: 30 },
  );
  // By themselves: in turn with the whole check they would pay for clearing away what it leaves behind.
  const alone = await measure(
    { evaluate: () => evaluate(checker, recognition, options) },
    { repetitions: 41, warmUp: 30 },
  );
  const { readings, tables } = recognition;
  return [
    {
      what: "a district workbook: 30 sheets, 400 indicators × 6, 109 schools, 500 rules",
      measured: `${readings.length} readings, ${tables.length} table, ${account.checked} verdicts`,
    },
    atMost("  the whole check, warm", took.check, 50, time),
    atMost("  recognition alone", took.recognise, 30, time),
    atMost("  rules alone", alone.evaluate, 10, time),
  ];
}
