import type { Layout } from "./layout";
import { splitColumns } from "./column-scope";
import { readList } from "./read-list";

const NAME = "long-list";

/** 序号｜指标名称｜单位｜2021年上半年｜2022年上半年｜同比增减: one indicator a row, one period a column. */
export const longList: Layout = {
  name: NAME,
  fits: (block) =>
    block.columns.some(({ role }) => role === "period" || role === "value") || splitColumns(block).length > 0,
  read: (block, vocabulary) => readList(block, vocabulary, NAME),
};
