import { closedText } from "../measure/plain-text";
import { totalName } from "../names/total-name";

const DISTRICT =
  /^(?:全[区县市]|[本我][区县市]|合计|总计|共计|小计|计|总数|全部|[区县市]级?合计|全[区县市](?:合计|总计|总数))$/;
const SCHOOL_STAGE =
  "小学|初中|高中|普通高中|普高|职高|中职|幼儿园|初级中学|高级中学|完全中学|九年一贯制|十二年一贯制|特教学校|教学点";
const STAGE = new RegExp(`^(?:${SCHOOL_STAGE})(?:阶段|学段|学部|部|学校|学生|幼儿)?$`);
/** These head topics as often as stages. */
const TOPIC = /^(?:普通)?(?:学前|义务|小学|初中|高中|中等职业|特殊)(?:教育)?(?:阶段)?(?:教育)?(?:学校|学生|幼儿)?$/;
const KIND = /^(?:公办|民办|城区|镇区|乡村|农村|城镇|城市|县城)(?:学校|园|幼儿园|小学|初中|高中|地区)?$/;
const TOWN =
  /^(?!全|本|各|其他|[分按](?:城|乡|镇|街|社|学|县|区|市)|乡镇|镇街)[\u4e00-\u9fa5]{2,6}(?:镇|乡|街道|街道办|社区|学区|新区|开发区|园区|办事处|片区|(?<![图照名芯])片|区|县|市)$/;
const SCHOOL =
  /^(?!全|本|各|其他)(?!.*(?:中小[学幼]|各|类|年))[\u4e00-\u9fa5\d]{2,12}(?:小学|中学|幼儿园|中心校|实验学校|中心学校)$/;
const GROUP = /^[\u4e00-\u9fa5]{2,6}学校$|^(?:局|区|市|县)(?:直属?|属|本级)(?:学校|单位)?$/;
const SERIAL =
  /^(?:其中|含)[:：]?|^[一二三四五六七八九十]+[、.．]|^[(（][一二三四五六七八九十\d]+[)）]|^\d{1,2}[、.．]/;

const bare = (text: string): string =>
  closedText(totalName(text))
    .replace(SERIAL, "")
    .replace(SERIAL, "")
    .replace(/[:：]$/, "")
    .replace(/\([人名所个%元万]{1,2}\)$/, "");

/** Whose figures a text over or beside them announces: empty for the district's own, a stage or place, or null for neither. */
export function whose(text: string): string | null {
  const plain = bare(text);
  if (DISTRICT.test(plain)) return "";
  return [STAGE, TOPIC, KIND, TOWN, SCHOOL, GROUP].some((pattern) => pattern.test(plain)) ? plain : null;
}

/** What a part of the district is: a stage of schools, a kind of schools or places, a town, a school. */
export type Division = "stage" | "kind" | "town" | "school";

/** Which of these a text announces; null where it announces none. */
export function divisionOf(text: string): Division | null {
  const plain = bare(text);
  if (STAGE.test(plain) || TOPIC.test(plain)) return "stage";
  if (KIND.test(plain)) return "kind";
  if (TOWN.test(plain)) return "town";
  return SCHOOL.test(plain) || GROUP.test(plain) ? "school" : null;
}

/** Whether a text is a school stage and nothing else. */
export const isStage = (text: string): boolean => STAGE.test(closedText(text));

/** Whether rows of these names are stages, places or kinds of schools rather than schools; the first ones tell. */
export function areParts(names: readonly string[]): boolean {
  const tried = names.slice(0, 20).map(bare);
  const parts = tried.filter((name) => [STAGE, TOPIC, KIND, TOWN].some((pattern) => pattern.test(name)));
  return parts.length * 2 > tried.length;
}

/**
 * The same of a heading over rows or columns about `name`. 幼儿园 over 改造幼儿园数 and 学前教育 over anything head a topic
 * of the district and no stage.
 */
export function headed(text: string, name: string): string | null {
  const plain = bare(text);
  if (DISTRICT.test(plain)) return "";
  if (![STAGE, KIND, TOWN, SCHOOL].some((pattern) => pattern.test(plain))) return null;
  return closedText(name)
    .replace(/中小[学幼]/g, "")
    .includes(plain.slice(0, 2))
    ? null
    : plain;
}

/**
 * A part of an entity: 小学 of 曹庵镇 is 曹庵镇·小学, whichever of them stands over the other; it must not read like the name
 * of a school. A school is known by its name alone.
 */
export function within(entity: string, part: string): string {
  if (!entity || !part || entity === part) return part || entity;
  if (SCHOOL.test(part)) return part;
  return STAGE.test(entity) && !STAGE.test(part) ? `${part}·${entity}` : `${entity}·${part}`;
}
