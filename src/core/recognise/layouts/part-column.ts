import { closedText } from "../measure/plain-text";
import { unitsClash } from "../measure/unit";
import type { HeaderColumn } from "../table/block";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";
import { whose } from "./whose";

const AMONG = /^(?:其中|含):?$/;
const RATE = /(?:所?占(?:总数|总量)?|规模占)?(?:比例?|比重)$/;
const OWNERSHIP = /办$/;
const COUNTED = /总?(?:人数|数)$/;
/** From here on a name was found as it is written, but for words that count. */
const SURE = 0.85;

/** The label of a column, with the header texts from `from` up to `to` that make it. */
interface PartLabel {
  readonly label: RowLabel;
  readonly from: number;
  readonly to: number;
}

/**
 * 其中：民办 under 义务教育在校生数, or 民办 over it, has a name of its own in the catalogue, as a row has that says so; 民办占比
 * there is a share with a name of its own. Null where both words together are none.
 */
export function partLabel(header: HeaderColumn, depth: number, vocabulary: Vocabulary): PartLabel | null {
  const { path } = header;
  const below = path.findIndex((text, at) => at > depth && !AMONG.test(closedText(text)));
  const under = below < 0 ? null : joined(header, path[depth] ?? "", path[below] ?? "", vocabulary);
  if (under) return { label: under, from: depth, to: below + 1 };
  const over = depth > 0 ? joined(header, path[depth] ?? "", path[depth - 1] ?? "", vocabulary) : null;
  return over ? { label: over, from: depth - 1, to: depth + 1 } : null;
}

/** The indicator that a part and the name of a whole are together, where it is another one than the whole. */
function joined({ unit }: HeaderColumn, whole: string, told: string, vocabulary: Vocabulary): RowLabel | null {
  const { part, rate } = partOf(told);
  const name = bare(whole);
  if (!part || name === "") return null;
  const own = rowLabel(whole, vocabulary).id;
  // 小学 under 困难学生资助 is a stage of what the columns beside it name, and no part of a name.
  if (!own && !OWNERSHIP.test(part)) return null;
  const names = rate ? [name, name.replace(COUNTED, "")] : [name];
  const label = names
    .map((base) => rowLabel(part + base + rate, vocabulary))
    .find(({ id, stated, entity, sureness }) => id && id !== own && !stated && entity === "" && sureness >= SURE);
  const found = label && vocabulary.indicators.get(label.id ?? "");
  const isMeant = found && (found.kind === "share") === (rate !== "") && !unitsClash(unit, found.unit);
  return isMeant ? { ...label, sureness: label.sureness * 0.95 } : null;
}

/** Whether a header tells the share that a part has of the whole it stands under: 民办占比, 小学所占比例. */
export function isShareOfPart(text: string): boolean {
  const { part, rate } = partOf(text);
  return Boolean(part) && rate !== "";
}

/** 民办 of 其中：民办, and of 民办占比（%） with what is said of it. */
function partOf(text: string): { readonly part: string | null; readonly rate: string } {
  const told = bare(text);
  const rate = RATE.exec(told)?.[0] ?? "";
  return { part: whose(told.slice(0, told.length - rate.length)), rate: rate === "" ? "" : "占比" };
}

const bare = (text: string): string => closedText(text).replace(/\([^()]*\)$/, "");
