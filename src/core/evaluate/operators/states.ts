import { NOTHING, OK } from "../operand";
import { INAPPLICABLE, MISSING } from "../truth";

/** Truth of a comparison whose inputs are not both there. */
export function truthWithout(left: number, right: number): number {
  return left === NOTHING || right === NOTHING ? INAPPLICABLE : MISSING;
}

/** Whether both inputs are there. */
export const bothThere = (left: number, right: number): boolean => (left | right) === OK;
