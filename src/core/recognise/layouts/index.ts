import { entityTable } from "./entity-table";
import type { Layout } from "./layout";
import { longList } from "./long-list";
import { plainTable } from "./plain-table";
import { titledTable } from "./titled-table";
import { targetTable } from "./target-table";
import { topicTable } from "./topic-table";
import { transposedList } from "./transposed-list";

/** Every layout of tables with a header; the first that fits a table reads it. */
export const LAYOUTS: readonly Layout[] = [
  topicTable,
  transposedList,
  titledTable,
  entityTable,
  targetTable,
  longList,
  plainTable,
];
