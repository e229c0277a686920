import { closedText } from "../measure/plain-text";

const DISTRICT =
  /^(?:全[区县市](?:合计|总计|共计|总数|小计)?|.{0,6}[区县市](?:教育局|教体局|教育体育局)?|合计|总计|共计|小计|累计|本[区县市]|[区县市]本?级|数值|数据|完成值?|实际)$/;
/** A district, county or city by its own name. */
const NAMED = /^(?!全|本).{2,6}[区县市]$/;

const TOTAL = /^(?:全[区县市](?:合计|总计|共计|总数)?|合计|总计|共计)$/;
/** Beside a total, 市本级 is what the city runs itself. */
const OWN_LEVEL = /^[区县市]本级$/;

/** The school or town that a text names; empty for the district itself, for its bureau and for totals. */
export type EntityNamed = (text: string) => string;

/**
 * Tells the district from the entities in it, given all names of a table: of a single 田家庵区 the figures are the
 * district's, but beside 大通区 they are those of one of several.
 */
export function entityNaming(names: readonly string[]): EntityNamed {
  const all = names.map(plain);
  const districts = new Set(all.filter((name) => NAMED.test(name)));
  const hasTotal = all.some((name) => TOTAL.test(name));
  return (text) => {
    const name = plain(text);
    if (districts.size > 1 && districts.has(name)) return name;
    if (hasTotal && OWN_LEVEL.test(name)) return name;
    return DISTRICT.test(name) ? "" : withoutLead(text);
  };
}

const withoutLead = (text: string): string => text.replace(/^(?:其中|含)\s*[:：]?\s*/, "");
const plain = (text: string): string => withoutLead(closedText(text));

/** Tells the district from entities where no other names are known. */
export const entityNamed: EntityNamed = entityNaming([]);
