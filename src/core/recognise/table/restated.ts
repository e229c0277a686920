import type { Block } from "./block";

const RESTATED = /同期.*(?:调整|可比|同口径|修正|重述)|(?:调整|可比|同口径|修正|重述).*同期/;

/** Whether a table holds two figures for last year (上年同期、上年同期（调整后）): a change may be one from either of them. */
export const isRestated = ({ columns }: Pick<Block, "columns">): boolean =>
  columns.some(({ path }) => RESTATED.test(path.join("")));
