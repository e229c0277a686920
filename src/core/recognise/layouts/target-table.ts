import type { Layout } from "./layout";
import { readList } from "./read-list";

const NAME = "target-table";

/** 序号｜重点任务｜年度目标｜完成情况｜完成率｜责任科室｜完成时限: one task a row, with what is owed and what is done. */
export const targetTable: Layout = {
  name: NAME,
  fits: ({ columns }) => columns.some(({ role }) => role === "target"),
  read: (block, vocabulary) => readList(block, vocabulary, NAME),
};
