import type { ColumnSum, Table } from "../../model/table";
import type { Reading } from "../../model/reading";
import { columnOf } from "./column-of";
import { partsOfSpan } from "../period/parts-of-span";
import { spanOf, type Span } from "../period/span";
import type { Block } from "../table/block";
import type { IndicatorColumn } from "./indicator-columns";

/**
 * Where rows are months, quarters or halves and others add them up (1-3月累计, 上半年), what these claim of what accrues;
 * rows that `claimed` sums are about by name are left to them.
 */
export function periodRowSums(
  block: Block,
  columns: readonly IndicatorColumn[],
  readings: readonly Reading[],
  claimed: readonly Table[],
): readonly Table[] {
  const named = new Set(
    claimed.flatMap(({ sums }) => sums.flatMap((sum) => (sum.along === "column" ? [sum.total.at.row] : []))),
  );
  return columns.flatMap(({ header, indicator, role }): readonly Table[] => {
    if (role !== "value" || (indicator.kind !== "flow" && indicator.kind !== "count")) return [];
    const own = readings.filter(
      ({ measure, entity, role: kind }) => measure.at.column === header.column && entity === "" && kind === "value",
    );
    const spans = own.map(({ period }) => monthsOf(period));
    const sums = own.flatMap(({ measure }, index): readonly ColumnSum[] => {
      const whole = spans[index];
      if (!whole || named.has(measure.at.row) || measure.state !== "ok") return [];
      const others = spans.map((span, at) => (at !== index && span?.year === whole.year ? span : null));
      const rows = isOnce(own, index) ? partsOfSpan(whole, others) : [];
      const isClear = rows.every((row) => isOnce(own, row) && own[row]?.measure.state === "ok");
      return rows.length > 1 && isClear
        ? [{ along: "column", column: 0, rows, total: measure, name: block.grid.text(measure.at.row, block.left) }]
        : [];
    });
    const [first] = own;
    if (!first || sums.length === 0) return [];
    const head = { column: header.column, path: header.path, quantity: "", unit: indicator.unit, additive: true };
    return [
      {
        sheet: block.grid.sheet,
        title: block.surroundings.titles.at(-1) ?? "",
        stage: "",
        period: "",
        entities: own.map(({ period }) => period),
        entityCells: own.map(({ measure }) => block.grid.ref(measure.at.row, block.left)),
        sheetRows: own.map(({ measure }) => measure.at.row),
        columns: [columnOf(head, own.length, (row) => (own[row] ?? first).measure)],
        sums,
        repeatsReadings: true,
      },
    ];
  });
}

const monthsOf = (period: string): (Span & { readonly kind: "months" }) | null => {
  const span = spanOf(period);
  return span?.kind === "months" ? span : null;
};

/** Whether no other row tells the same period. */
const isOnce = (own: readonly Reading[], index: number): boolean =>
  own.filter(({ period }) => period === own[index]?.period).length === 1;
