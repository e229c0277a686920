import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";
import { periodWords } from "../period/period-words";
import type { HeaderColumn } from "../table/block";

interface OfIndicator {
  readonly header: HeaderColumn;
  readonly indicator: Indicator;
  readonly role: string;
}

const STAGE = "预算|安排|下达|到位|拨付|拨款|支付|支出|执行|发放|使用|结余|结转";
/** 下达, 已支付金额, 结余（万元）: a column of one stage that money goes through. */
const STAGE_COLUMN = new RegExp(
  `^(?:本年度?|当年|累计|实际|已|应|预计)*(${STAGE})(?:的?(?:资金|经费|金额|款项?|总?额|数额?|情况))?(?:\\([^()]*\\))?$`,
);

/** The stage of money that the headers over and under an indicator's name say, and the other words there. */
function stageIn({ header, indicator }: OfIndicator): readonly [string, string] {
  let stage = "";
  const others: string[] = [];
  for (const text of header.path) {
    const plain = closedText(text);
    const words = periodWords(plain)?.matched ?? "";
    const found = STAGE_COLUMN.exec(plain.replace(words, ""))?.[1];
    if (!found) others.push(plain);
    else {
      stage = indicator.name["zh-CN"].includes(found) ? "" : found;
      if (words !== "") others.push(words);
    }
  }
  return [stage, others.join("/")];
}

/**
 * Whether a column holds one of several stages of the same money, none of which is the indicator's value: 下达 and 支付
 * under 农村校舍维修资金, or 下达 beside a plain column. Where the indicator's own name says the stage, it is its value.
 */
export function isStageOfMoney(one: OfIndicator, among: readonly OfIndicator[]): boolean {
  const [stage, others] = stageIn(one);
  if (stage === "" || one.role !== "value") return false;
  return among.some((other) => {
    if (other.indicator !== one.indicator || other.role !== "value") return false;
    const [its, around] = stageIn(other);
    return its !== stage && (around === others || its === "");
  });
}

const PROGRESS = new RegExp(`(?:${STAGE})(?:的?(?:资金|经费))?进度$`);

/** Whether a header by itself says how far money has come, whatever its unit: 支付进度, 资金支出进度. */
export const isSpendingProgress = (text: string): boolean => PROGRESS.test(closedText(text));
