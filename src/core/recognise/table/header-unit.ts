import { closedText } from "../measure/plain-text";
import { unitInBrackets, withRoundBrackets } from "../names/label-text";

/** The unit in a header's brackets, or the header itself where it is nothing but a unit. */
export function headerUnit(text: string): string {
  const plain = withRoundBrackets(closedText(text));
  for (const [, inside = ""] of plain.matchAll(/\(([^()]*)\)?(?=\(|$)/g)) {
    const unit = unitInBrackets(inside);
    if (unit) return unit;
  }
  return unitInBrackets(plain);
}
