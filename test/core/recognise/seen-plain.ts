import type { Table } from "../../../src/core/model/table";

export { lines, recogniseDrawn, sumLines, unknownLines } from "./seen";

/** What a table holds, a line a column. */
export const describeTable = ({
  entities,
  columns,
  isPlain,
  stage,
}: Table): { entities: readonly string[]; columns: readonly string[]; isPlain: boolean; stage: string } => ({
  entities,
  columns: columns.map(({ path, unit, values }) => `${path.join("/")} ${unit}: ${[...values].join(" ")}`),
  isPlain: isPlain === true,
  stage,
});
