import { OK, type NumberOperand } from "../operand";

const ALL = 100;

/**
 * Whether a share is written as 100 % and its cell holds nothing else. A share cannot be more, so that a floor of 100 %
 * could never be reached by a figure that may have been rounded; 99.96 shown as 100 % holds another number.
 */
export function saysAll(shares: NumberOperand, i: number): boolean {
  if (shares.values[i] !== ALL || shares.states[i] !== OK) return false;
  const side = shares.sideAt(i);
  return side !== undefined && "measure" in side && side.measure.unit === "%" && side.measure.bound === "exact";
}

/** Whether a floor asks for all there is. */
export const asksAll = (target: number): boolean => target === ALL;
