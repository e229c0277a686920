import type { RowSum } from "./sum-trial";
import type { SumRow } from "./sum-rows";

/** Whether a row holds one part of all places: 小学 of 全县. */
export const isPartOfAll = ({ kind, part }: SumRow): boolean => kind === "subtotal" && part !== "";

/** 全县·小学 beside 曹庵镇·小学 and 史院乡·小学 is what these come to. */
export const partRows = (rows: readonly SumRow[]): readonly RowSum[] =>
  rows.filter(isPartOfAll).flatMap(({ row, name, part }): readonly RowSum[] => {
    const same = rows.filter((other) => other.kind === "entity" && !other.isWithin && other.part === part);
    const added = same.map(({ entity }) => entity);
    return added.length > 1 ? [{ row, name, rows: added, otherRows: [], by: "rows" }] : [];
  });
