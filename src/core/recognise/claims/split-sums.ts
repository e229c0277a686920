import type { Reading } from "../../model/reading";
import type { Table } from "../../model/table";
import { columnOf } from "../layouts/column-of";
import { closedText } from "../measure/plain-text";
import { isQuotientName } from "../../model/quotient-name";
import type { Block } from "../table/block";

const TOTAL = /^(?:合计|小计|总计|共计|计)$/;
/** Ways to divide: what is divided one way adds up, what is divided two ways is counted twice. */
const WAYS: readonly RegExp[] = [
  /^(?:小学|初中|高中|普通高中|幼儿园|学前|中职|职高|特教)/,
  /^(?:公办|民办)/,
  /^(?:城区|镇区|乡村|农村|城镇|城市|县城)/,
  /(?:镇|乡|街道|办事处|学区|片区|园区|开发区)$/,
];

/**
 * What the rows of an indicator in a list add up to: 留守儿童数 of 小学 and of 初中, and a 合计 right beside them. Each column
 * of figures is a claim of its own.
 */
export function splitSums(block: Block, readings: readonly Reading[], holder: Table): readonly Table[] {
  if (readings.every(({ entity }) => entity === "")) return [];
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { indicator, period, role, measure, label } = reading;
    if (role !== "value" || isQuotientName(reading.labelText) || label.row !== measure.at.row) continue;
    const key = [indicator, period, measure.at.column].join("|");
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].flatMap((group) => sumOf(block, group, holder));
}

function sumOf({ grid, columns, left, right }: Block, group: readonly Reading[], holder: Table): readonly Table[] {
  const parts = group.filter(({ entity }) => entity !== "");
  const [total, ...others] = group.filter(({ entity }) => entity === "");
  if (!total || others.length > 0 || parts.length < 2 || !isDividedOneWay(parts)) return [];
  const rows = group.map(({ label }) => label.row).sort((a, b) => a - b);
  const isRun = rows.every((row, at) => row === (rows[0] ?? 0) + at);
  const at = total.label.row;
  if (!isRun || (at !== rows[0] && at !== rows.at(-1)) || !saysTotal()) return [];
  const column = total.measure.at.column;
  const header = columns.find((one) => one.column === column);
  if (!header || total.measure.unit === "%" || parts.some(({ measure }) => measure.unit !== total.measure.unit))
    return [];
  const head = { column, path: [total.labelText], quantity: "", unit: total.measure.unit, additive: true };
  const measureAt = (index: number): Reading["measure"] => parts[index]?.measure ?? total.measure;
  return [
    {
      ...holder,
      period: total.period,
      entities: parts.map(({ entity }) => entity),
      entityCells: parts.map(({ label }) => label),
      sheetRows: parts.map(({ label }) => label.row),
      columns: [columnOf(head, parts.length, measureAt)],
      sums: [{ along: "column", column: 0, rows: parts.map((_, index) => index), total: total.measure }],
      repeatsReadings: true,
    },
  ];

  function saysTotal(): boolean {
    for (let place = left; place <= right; place += 1) if (TOTAL.test(closedText(grid.text(at, place)))) return true;
    return false;
  }
}

const isDividedOneWay = (parts: readonly Reading[]): boolean =>
  new Set(parts.map(({ entity }) => entity)).size === parts.length &&
  WAYS.some((way) => parts.every(({ entity }) => way.test(entity)));
