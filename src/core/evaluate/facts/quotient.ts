import { over, times, type Interval } from "../interval";
import type { NumberOperand } from "../operand";
import { compute, type Computation } from "./compute";
import type { Question } from "./fact";
import { numberParam, textParam } from "./params";
import { named } from "./provenance";
import { slotsOfIndicator, withSlots } from "./slots";

/** Times one interval over another. */
export const quotient = ([upper, lower]: readonly Interval[], factor: number): Interval =>
  upper && lower ? times(over(upper, lower), factor) : { low: NaN, high: NaN };

/** `times` × one indicator ÷ another, both named by parameters, from the same period and entity. */
export function quotientOf(
  { book, subjects, params }: Question,
  upper: string,
  lower: string,
  rest: Pick<Computation, "absentInput" | "shown">,
): NumberOperand {
  const { slots } = withSlots(subjects);
  const ids: readonly [string, string] = [textParam(params, upper, ""), textParam(params, lower, "")];
  const factor = numberParam(params, "times", 1);
  return compute({
    ...rest,
    book,
    inputs: ids.map((id) => slotsOfIndicator(book, slots, id)),
    formula: (inputs) => quotient(inputs, factor),
    args: ([above, below]) => named({ [upper]: above, [lower]: below, [ids[0]]: above, [ids[1]]: below }),
  });
}
