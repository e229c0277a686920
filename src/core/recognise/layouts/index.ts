import { entityTable } from "./entity-table";
import type { Layout } from "./layout";
import { longList } from "./long-list";
import { plainTable } from "./plain-table";
import { targetTable } from "./target-table";
import { transposedList } from "./transposed-list";

/** Every layout of tables with a header; the first that fits a table reads it. */
export const LAYOUTS: readonly Layout[] = [transposedList, entityTable, targetTable, longList, plainTable];
