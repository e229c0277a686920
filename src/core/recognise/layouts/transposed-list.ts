import type { HeaderRole } from "../table/header-role";
import { dividesDistrict } from "./divided-district";
import { indicatorColumns } from "./indicator-columns";
import type { Layout } from "./layout";
import { lonelyRow } from "./lonely-row";
import { periodRowSums } from "./period-row-sums";
import { isQuantityTable } from "./quantity-table";
import { columnsBefore, readColumns } from "./read-columns";
import { totalledTable } from "./totalled-table";

const NAME = "transposed-list";
/** Roles that only the columns of a list have. */
const LIST_ROLES: readonly HeaderRole[] = ["label", "period", "target", "unit"];

/** Indicators across the header, one row a period or a school, or a single row of figures. */
export const transposedList: Layout = {
  name: NAME,
  fits: (block, vocabulary) => {
    const found = indicatorColumns(block, vocabulary).map(({ header }) => header);
    const held = block.columns.filter(
      (column) =>
        !found.includes(column) && LIST_ROLES.includes(column.role) && !dividesDistrict(block, column, vocabulary),
    );
    return found.length > 0 && (found.length > 1 || held.length === 0) && !isQuantityTable(block, vocabulary);
  },
  read: (block, vocabulary) => {
    const columns = indicatorColumns(block, vocabulary);
    const found = readColumns(block, columns, columnsBefore(block, columns), NAME);
    const totalled = [...totalledTable(block, columns), ...lonelyRow(block, columns)];
    return { ...found, tables: [...totalled, ...periodRowSums(block, columns, found.readings, totalled)] };
  },
};
