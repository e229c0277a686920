import type { Measure } from "../../model/measure";
import type { CountClaim } from "../../model/table-claim";
import { closedText } from "../measure/plain-text";
import { measureOf } from "../measure/measure-of";
import type { EntityRow } from "../layouts/entity-rows";
import type { Block } from "../table/block";

const SERIAL = /^(?:序号?|顺序号?|行次|项次|No\.?)$/i;

interface Serial {
  readonly value: number;
  readonly row: number;
}

/**
 * Serials that go on from 1, anew in every group: none twice, none left out. Lists that jump on purpose claim nothing,
 * and neither do extracts of longer lists.
 */
export function serialRuns(block: Block, rows: readonly EntityRow[]): readonly CountClaim[] {
  return block.columns
    .filter(({ path }) => path.length === 1 && SERIAL.test(closedText(path[0] ?? "")))
    .flatMap(({ column, path }) => {
      const serials = rows.flatMap(({ row }) => serialAt(block, row, column));
      const runs = runsOf(serials);
      const steps = serials.filter(({ value }, at) => at > 0 && value === (serials[at - 1]?.value ?? NaN) + 1).length;
      if (serials.length < 4 || steps < (serials.length - runs.length) * 0.6) return [];
      const name = closedText(path[0] ?? "");
      return runs.flatMap((run) => (run.length > 1 ? claimsOf(block, column, name, run) : []));
    });
}

function serialAt({ grid }: Block, row: number, column: number): readonly Serial[] {
  const cell = grid.cell(row, column);
  const value = cell?.kind === "number" ? cell.value : cell?.kind === "text" ? digits(cell.value) : NaN;
  return Number.isInteger(value) ? [{ value, row }] : [];
}

const digits = (text: string): number => (/^\s*\d{1,5}\s*[.、．]?\s*$/.test(text) ? parseInt(text, 10) : NaN);

/** A serial of 1 begins a run anew. */
function runsOf(serials: readonly Serial[]): readonly (readonly Serial[])[] {
  const runs: Serial[][] = [];
  for (const serial of serials) {
    const run = runs.at(-1);
    if (run && serial.value !== 1) run.push(serial);
    else runs.push([serial]);
  }
  return runs;
}

/** Of each run the first serial that is used again, and the first that is not the next; or its last, where all is well. */
function claimsOf(block: Block, column: number, name: string, run: readonly Serial[]): readonly CountClaim[] {
  const seen = new Set<number>();
  const repeated = run.find(({ value }) => seen.size === seen.add(value).size);
  const jumped = run.find(({ value }, at) => at > 0 && value !== (run[at - 1]?.value ?? NaN) + 1 && !isAgain(run, at));
  const measure = ({ row }: Serial): Measure =>
    measureOf(block.grid.cell(row, column), block.grid.ref(row, column), { stated: "", catalogue: "" });
  const last = run.at(-1);
  if (!last) return [];
  const next = (serial: Serial): number => (run[run.indexOf(serial) - 1]?.value ?? NaN) + 1;
  const claim = (kind: CountClaim["kind"], slip: Serial | undefined): CountClaim => ({
    kind,
    name,
    stated: measure(slip ?? last),
    implied: slip ? next(slip) : last.value,
  });
  return [claim("serialUnique", repeated), ...(isExtract(run) ? [] : [claim("serialRun", jumped)])];
}

/** 3, 68, 69, 73: several rows taken from a longer list. A list from 1 on that lacks one here and one there is none. */
function isExtract(run: readonly Serial[]): boolean {
  const steps = run.slice(1).map(({ value }, at) => value - (run[at]?.value ?? NaN));
  const jumps = steps.filter((step) => step !== 1);
  const isOfLonger = run[0]?.value !== 1 || jumps.some((jump) => jump > 2);
  return jumps.length > 1 && jumps.every((jump) => jump > 1) && isOfLonger;
}

/** A serial used in place of the next one is no gap, neither where it stands nor after it. */
function isAgain(run: readonly Serial[], at: number): boolean {
  const [before, own, after] = [run[at - 2]?.value, run[at - 1]?.value, run[at]?.value];
  return after === own || (before === own && after === (own ?? NaN) + 2);
}
