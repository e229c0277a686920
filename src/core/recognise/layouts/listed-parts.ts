import { closedText } from "../measure/plain-text";
import type { RowSum, Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

const TOTAL = /(?:小计|合计|总计|共计)$/;
const BETWEEN = /以及|[及和与、+]/;
/** So many characters in a row tell what a word is about. */
const TELLING = 2;

/**
 * 信访件及热线合计 adds up the rows of that name and leaves others alone: `claims` of totals, with those of totals that
 * list their parts put right. Where names do not tell the rows word for word, most figures must bear the sum out.
 */
export function withListedParts(rows: readonly SumRow[], claims: readonly RowSum[], trial: Trial): readonly RowSum[] {
  const entities = rows.filter(({ kind }) => kind === "entity");
  const listed = rows.filter(({ kind, name }) => kind === "subtotal" && wordsOf(name).length > 1);
  if (listed.length === 0) return claims;
  const own = listed.flatMap((total): readonly RowSum[] => {
    const words = wordsOf(total.name);
    const exact = words.map((word) => entities.filter(({ name }) => closedText(name) === word));
    const alike = words.map((word) => nearest(word, entities));
    const usual = claims.filter(({ row }) => row === total.row);
    const [exactly] = claimOf(total, exact);
    if (exactly) return [exactly];
    const tried = [...claimOf(total, alike), ...usual].map((claim) => ({ claim, ...trial.borne(claim) }));
    const [best] = tried.sort((a, b) => b.held - a.held);
    return best && best.held * 2 > best.asked ? [best.claim] : [];
  });
  const isListed = ({ row }: RowSum): boolean => listed.some((total) => total.row === row);
  return [...claims.filter((claim) => !isListed(claim)), ...own];
}

/** What a total says it adds up; one word where it lists nothing, as the names of places do not: 三和镇小计. */
function wordsOf(name: string): readonly string[] {
  const words = closedText(name).replace(TOTAL, "").split(BETWEEN);
  return words.every((word) => word.length >= TELLING) ? words : [name];
}

/** The sum of the rows meant by each word, where every word means one row and no two the same. */
function claimOf({ row, name }: SumRow, meant: readonly (readonly SumRow[])[]): readonly RowSum[] {
  const found = new Set(meant.flatMap((one) => (one.length === 1 ? one.map(({ entity }) => entity) : [])));
  return found.size === meant.length ? [{ row, name, rows: [...found], otherRows: [], by: "rows" }] : [];
}

/** The rows that have most characters in a row in common with a word. */
function nearest(word: string, rows: readonly SumRow[]): readonly SumRow[] {
  const common = rows.map(({ name }) => longestCommon(word, closedText(name)));
  const most = Math.max(...common);
  return most < TELLING ? [] : rows.filter((_, at) => common[at] === most);
}

function longestCommon(one: string, other: string): number {
  for (let length = one.length; length > 0; length -= 1)
    for (let from = 0; from + length <= one.length; from += 1)
      if (other.includes(one.slice(from, from + length))) return length;
  return 0;
}
