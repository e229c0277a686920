import { parseA1, reportAddress } from "../../../../src/core/model/address";
import type { Binding, Decision } from "../../../../src/core/model/binding";
import type { CellRef } from "../../../../src/core/model/cell";
import type { Recognition } from "../../../../src/core/model/reading";
import type { Workbook } from "../../../../src/core/model/workbook";
import { bindingAt, type SaidOfCell } from "../../../../src/core/recognise/bindings/binding-at";
import { recognise } from "../../../../src/core/recognise/recognise";
import { CATALOGUE } from "../catalogue";
import { line } from "../seen";

/** `表!E5` as a reference. */
export function cellNamed(address: string): CellRef {
  const [sheet = "", cell = ""] = address.split("!");
  const place = parseA1(cell);
  if (!place) throw new Error(`${address} is no cell`);
  return { sheet, ...place };
}

/** The decision that a cell is an indicator, or the code of what prevents it. */
export function boundAt(book: Workbook, address: string, said: SaidOfCell): Decision {
  const decided = bindingAt(book, CATALOGUE, cellNamed(address), said);
  if (!decided.ok) throw new Error(decided.problem.code);
  return decided.value;
}

/** The workbook read with these decisions. */
export const readWith = (book: Workbook, bindings: readonly Binding[]): Recognition =>
  recognise(book, CATALOGUE, { bindings });

/** What was read by decisions, a line each. */
export const boundLines = ({ readings }: Recognition): readonly string[] =>
  readings.filter(({ layout }) => layout === "binding").map(line);

/** What became of each decision: `moved 表!E5 → 表!E6`, `lost`. */
export const outcomeLines = ({ bindings }: Recognition): readonly string[] =>
  bindings.map(({ binding, state, cells }) => {
    const to = cells.map(reportAddress).join(" ");
    return "place" in binding
      ? `${state} ${reportAddress(binding.place.at)} → ${to}`
      : `${state} ${binding.label} → ${to}`;
  });
