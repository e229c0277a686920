import type { Part } from "../../../core/model/tables-account";

/** The words of the list of tables. */
export interface TablesText {
  readonly sheet: (name: string, isHidden: boolean) => string;
  readonly table: (area: string) => string;
  readonly header: (rows: string) => string;
  readonly labels: (columns: readonly string[]) => string;
  readonly layout: (name: string) => string;
  /** What is written about units, place by place; empty when nothing is. */
  readonly units: (written: readonly string[]) => string;
  readonly unitLine: (unit: string) => string;
  readonly unitName: (unit: string) => string;
  readonly unitHeaders: (units: string) => string;
  readonly unitLabels: (units: readonly string[]) => string;
  readonly unitColumn: (column: string) => string;
  readonly figures: (explained: string) => string;
  readonly outside: (explained: string) => string;
  readonly nothing: string;
  readonly unexplained: (count: number, addresses: readonly string[], more: number) => string;
  readonly parts: Readonly<Record<Exclude<Part, "none">, string>>;
  readonly total: (tables: number, figures: number, unexplained: number) => string;
}
