import { refuse, type Refusal } from "../package/problem";

/** How many cells, strings and merged areas may still be read; shared by all sheets of a workbook. */
export interface Budget {
  left: number;
}

/** Several times a province's table; beyond it memory, not patience, is what ends. */
const MOST_ITEMS = 8_000_000;

/** A budget for one workbook. */
export const newBudget = (): Budget => ({ left: MOST_ITEMS });

/** Refuses a workbook that holds more than the budget. */
export const refuseTooMany = (part: string): Refusal =>
  refuse(
    "too-large",
    `工作簿数据过多（读至“${part}”时已超过 ${MOST_ITEMS / 10_000} 万个单元格），无法读取。请删去无关数据，或拆分成多个工作簿后再试。`,
    `The workbook holds too much to be read: more than ${MOST_ITEMS / 1_000_000} million cells up to the part "${part}". Remove data that do not belong there, or split the workbook.`,
  );
