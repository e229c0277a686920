import { closedText } from "../measure/plain-text";
import { totalName } from "../names/total-name";

const DISTRICT =
  /^(?:全[区县市](?:合计|总计|共计|总数|小计)?|.{0,6}[区县市](?:教育局|教体局|教育体育局)?|合计|总计|共计|小计|累计|[本我][区县市]|[区县市]本?级|数值|数据|完成值?|实际)$/;
/** A district, county or city by its own name. */
const NAMED = /^(?!全|本).{2,6}[区县市]$/;

const TOTAL = /^(?:全[区县市](?:合计|总计|共计|总数)?|合计|总计|共计)$/;
/** Beside a total, 市本级 is what the city runs itself. */
const OWN_LEVEL = /^[区县市]本级$/;

/** Parts of a district whose names end like one; 城区 only beside 镇区 or 乡村, for there are districts of that name. */
const PART = /(?:学|片|社|校)区$/;
const SPLIT = /(?:城|镇|郊|乡)区$/;
const OTHER_SPLIT = /^(?:镇区|郊区|乡村|农村|乡镇|县镇|城乡结合[区部])/;
/** Beside towns and a total, 开发区 is one of them. */
const ZONE = /(?:开发|高新|经开|产业|工业|示范|度假|景|园)区$/;
const OWN = /^(?:[本我全][区县旗]|[区县旗]本?级)(?:合计|总计|数据)?$/;
/** The city, the province and the country, where they stand beside the district. */
const ABOVE = /^全(?:市|省|国|自治区)(?:合计|总计|数据)?$/;

/** Whether the district stands beside those it is compared with: then 全市 is not another word for it. */
export const comparesWithAbove = (names: readonly string[]): boolean =>
  names.some((name) => OWN.test(closedText(name)));

/** Whether a text names the city, the province or the country. */
export const isAbove = (text: string): boolean => ABOVE.test(closedText(text));

/** The school or town that a text names; empty for the district itself, for its bureau and for totals. */
export type EntityNamed = (text: string) => string;

/**
 * Tells the district from the entities in it, given all names of a table: of a single 田家庵区 the figures are the
 * district's, but beside 大通区 they are those of one of several.
 */
export function entityNaming(names: readonly string[]): EntityNamed {
  const all = names.map(plain);
  const districts = new Set(all.filter((name) => NAMED.test(name)));
  const isSplit = all.some((name) => OTHER_SPLIT.test(name));
  const isCompared = comparesWithAbove(all) || (districts.size === 1 && all.some((name) => ABOVE.test(name)));
  const hasTotal = all.some((name) => TOTAL.test(name));
  return (text) => {
    const name = plain(text);
    if (districts.size > 1 && districts.has(name)) return name;
    if (PART.test(name) || (isSplit && SPLIT.test(name))) return name;
    if (isCompared && ABOVE.test(name)) return name;
    if (hasTotal && (OWN_LEVEL.test(name) || ZONE.test(name))) return name;
    return DISTRICT.test(name) ? "" : withoutLead(text);
  };
}

const SERIAL =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}(?:[、]|[.．](?!\d))|[①-⑳])\s*/;

const withoutLead = (text: string): string => text.replace(SERIAL, "").replace(/^(?:其中|含)\s*[:：]?\s*/, "");
const plain = (text: string): string => withoutLead(closedText(totalName(text)));

/** Tells the district from entities where no other names are known. */
export const entityNamed: EntityNamed = entityNaming([]);
