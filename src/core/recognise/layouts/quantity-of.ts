import { closedText } from "../measure/plain-text";
import { unitMeaning, unitsClash } from "../measure/unit";
import { looseKey, nameKey } from "../names/label-text";
import { headerUnit } from "../table/header-unit";
import type { Vocabulary } from "./layout";

const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数|人数|数量)$/;

/** 在校生合计 are the pupils. */
const TOTALLED = /(?<=..)(?:合计|总计|小计)$/;

type Names = Pick<Vocabulary, "quantityNamed" | "quantities">;

/**
 * The quantity that the headers above a column name, or null: the whole path, a total's group, or the last header. A
 * column in % counts nothing, whatever its label: 其中：女（%） behind a rate holds no girls.
 */
export function quantityOf(path: readonly string[], names: Names): string | null {
  const found = namedQuantity(path, names);
  const isShare = path.some((text) => unitMeaning(headerUnit(text))?.kind === "share");
  return found && isShare && unitMeaning(names.quantities.get(found)?.unit ?? "")?.kind !== "share" ? null : found;
}

function namedQuantity(path: readonly string[], { quantityNamed, quantities }: Names): string | null {
  const leaf = closedText(path.at(-1) ?? "");
  const above = path.slice(0, -1);
  if (above.length > 0 && TOTAL.test(leaf.replace(/\(.*\)$/, "")))
    return namedQuantity(above, { quantityNamed, quantities });
  const whole =
    above.length > 0 ? (quantityNamed(path.join("")).id ?? quantityNamed([...path].reverse().join("")).id) : null;
  if (whole) return whole;
  const last = quantityNamed(leaf).id ?? quantityNamed(leaf.replace(TOTALLED, "")).id;
  if (!last || above.length === 0) return last;
  const unit = quantities.get(last)?.unit ?? "";
  const group = quantities.get(quantityNamed(above.at(-1) ?? "").id ?? "");
  return standsAlone(leaf, above.join(""), unitsClash(group?.unit ?? "", unit) || differs(group?.unit, unit))
    ? last
    : null;
}

const differs = (one: string | undefined, other: string): boolean => one !== undefined && one !== other;

/** 男 under 教职工数 are no pupils: a short header counts by itself only where the group is about pupils as such. */
function standsAlone(leaf: string, above: string, isOtherUnit: boolean): boolean {
  if (isOtherUnit) return false;
  if (/在校|学生|在园|幼儿数/.test(above) && !/毕业|招生|新生|转入|转出/.test(above)) return true;
  return looseKey(nameKey(leaf.replace(/^其中[:：]?/, ""))).length >= 4 && !/年级/.test(leaf);
}
