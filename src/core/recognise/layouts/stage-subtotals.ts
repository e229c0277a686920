import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import type { RowSum, Trial } from "./sum-trial";
import type { SumRow } from "./sum-rows";

const COMPULSORY = /^(?:九年)?义务教育(?:阶段)?(?:学校)?(?:小计|合计|计)?$/;
const PRIMARY = /^(?:普通)?小学(?:阶段|教育)?$/;
const MIDDLE = /^(?:普通)?初(?:中|级中学)(?:阶段|教育)?$/;
/** Schools of which some, or some classes, are of compulsory education: what a subtotal counts is for its figures to show. */
const MIXED = /九年|完全中学|十二年|特殊教育|特教|教学点|专门学校|工读/;

type Named = Pick<SumRow, "name" | "kind">;

const plain = (name: string): string => withoutSerial(closedText(name).replace(/\([^()]*\)$/, ""));

/** Whether a row is called 义务教育阶段, 义务教育小计 or the like. */
export const isCompulsory = (name: string): boolean => COMPULSORY.test(plain(name));

const isOf = (stage: RegExp) => (row: Named) => row.kind === "entity" && stage.test(plain(row.name));

/** The rows 小学 and 初中 among some; empty where either is missing. */
export function stagesAmong<T extends Named>(rows: readonly T[]): readonly T[] {
  const [primary, middle] = [rows.filter(isOf(PRIMARY)), rows.filter(isOf(MIDDLE))];
  return primary.length > 0 && middle.length > 0 ? [...primary, ...middle] : [];
}

/** Whether rows are named that may count as compulsory education besides 小学 and 初中. */
export const hasMixed = (rows: readonly Named[]): boolean =>
  rows.some(({ name, kind }) => kind === "entity" && MIXED.test(plain(name)));

/** 义务教育阶段 without 小计 beside 小学 and 初中, where most of its figures show that it adds up these. */
export function stageRows(rows: readonly SumRow[], trial: Trial): readonly RowSum[] {
  const stages = stagesAmong(rows);
  if (stages.length !== 2) return [];
  return rows.flatMap(({ row, name, restates }): readonly RowSum[] => {
    if (!restates) return [];
    const added = stages.map(({ entity }) => entity);
    const claim: RowSum = { row, name, rows: added, otherRows: [], by: "rows" };
    const { held, asked } = trial.borne(claim);
    return held > 1 && held * 3 >= asked * 2 ? [claim] : [];
  });
}
