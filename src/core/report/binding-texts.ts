import { reportAddress } from "../model/address";
import type { Binding, BindingOutcome, BindingState } from "../model/binding";
import type { CellRef } from "../model/cell";
import type { Text } from "../text/text";
import type { Checked } from "./checked";

const MOST_NAMED = 5;
const MOST_CELLS = 3;
const ORDER: readonly BindingState[] = [
  "moved",
  "lost",
  "ambiguous",
  "periodOpen",
  "unitChanged",
  "unknownIndicator",
  "overruled",
];

/** What a reader must know of the decisions about reading the workbook: what has moved, and what asks them something. */
export function bindingTexts(
  { recognition, pack }: Pick<Checked, "recognition" | "pack">,
  text: Text,
): readonly string[] {
  return ORDER.flatMap((state) => {
    const those = recognition.bindings.filter((outcome) => outcome.state === state);
    const named = those.slice(0, MOST_NAMED).map((outcome) => ({
      what: nameOf(outcome.binding, pack, text),
      from: "place" in outcome.binding ? reportAddress(outcome.binding.place.at) : "",
      to: cellsIn(inOrder(outcome, recognition), text),
    }));
    return those.length > 0 ? [text.bindings.told(state, named, those.length)] : [];
  });
}

/** The cells of a binding that has moved, this period's first: it is the one that people look for; or all in question. */
function inOrder({ cells, state }: BindingOutcome, { readings, period }: Checked["recognition"]): readonly CellRef[] {
  if (state !== "moved") return cells;
  const current = new Set(
    readings.filter((reading) => reading.period === period).map(({ measure }) => reportAddress(measure.at)),
  );
  const isCurrent = (cell: CellRef): boolean => current.has(reportAddress(cell));
  return [...cells.filter(isCurrent), ...cells.filter((cell) => !isCurrent(cell))];
}

const cellsIn = (cells: readonly CellRef[], text: Text): string =>
  text.listOfMany(cells.slice(0, MOST_CELLS).map(reportAddress), cells.length);

/** What a decision is about, in words: the indicator it names, or the label. */
function nameOf(binding: Binding, { catalogue }: Checked["pack"], text: Text): string {
  if (binding.kind === "ignore") return text.bindings.ignored(binding.place.label);
  const name =
    catalogue.indicators.find(({ id }) => id === binding.indicator)?.name[text.language] ?? binding.indicator;
  return text.bindings.named(
    binding.kind === "cell" ? binding.place.label : binding.label,
    name,
    binding.kind === "refusal",
  );
}
