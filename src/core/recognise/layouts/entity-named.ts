import { closedText } from "../measure/plain-text";

const DISTRICT =
  /^(?:全[区县市]|.{0,6}[区县市](?:教育局|教体局|教育体育局)?|合计|总计|小计|本[区县市]|数值|数据|完成值?|实际)$/;

/** The school or town that a text names; empty for the district itself, for its bureau and for totals. */
export const entityNamed = (text: string): string => (DISTRICT.test(closedText(text)) ? "" : text);
