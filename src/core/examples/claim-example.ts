import type { Example } from "../model/rule";
import type { TableColumn } from "../model/table";
import type { TableClaim } from "../model/table-claim";
import { listOf, wordOf } from "./given";
import { EXAMPLE_SHEET, givenMeasure } from "./given-measure";

/** The kinds that compare a row's figure with others of its row. */
const ROW_KINDS = ["growth", "difference", "completion", "share", "average", "within"] as const;

/** The kinds that hold one figure, or several, against a number. */
const COUNT_KINDS = [
  "groupCount",
  "titleCount",
  "serialUnique",
  "serialRun",
  "rowOnce",
  "placeOnce",
  "numberAsText",
  "columnAsText",
  "rateOfWhole",
] as const;

/** What the unit of a stated figure is where the example does not say: rates are percentages. */
const UNITS: Readonly<Partial<Record<TableClaim["kind"], string>>> = { growth: "%", completion: "%", share: "%" };

/** The claim an example describes: one row with `stated`, `base` and `value`, or `stated` and the number `implied`. */
export function claimOf(
  kind: TableClaim["kind"],
  given: Example["given"],
  columnOf: (path: string, unit: string, column: number, key: string) => TableColumn,
): TableClaim {
  const unit = wordOf(given["unit"]);
  const rowKind = ROW_KINDS.find((known) => known === kind);
  if (rowKind) {
    return {
      kind: rowKind,
      names: ["甲小学"],
      stated: columnOf("比较", UNITS[kind] ?? unit, 3, "stated"),
      base: columnOf("基数", unit, 1, "base"),
      ...(rowKind !== "within" && { value: columnOf("本数", unit, 2, "value") }),
      times: rowKind === "difference" || rowKind === "average" || rowKind === "within" ? 1 : 100,
      isRounded: unit !== "人",
    };
  }
  const at = { sheet: EXAMPLE_SHEET, row: 0, column: 0 };
  return {
    kind: COUNT_KINDS.find((known) => known === kind) ?? "groupCount",
    name: "序号",
    stated: givenMeasure(listOf(given["stated"])[0] ?? null, at, unit),
    implied: Number(listOf(given["implied"])[0] ?? NaN),
  };
}
