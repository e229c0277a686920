import type { Side } from "../../model/verdict";
import { NOTHING, OK, type Provenance, type TextOperand } from "../operand";

/** A text for every subject, given as texts; null where there is none. */
export function spelled(
  texts: readonly (string | null)[],
  placeholder: string,
  where: Pick<Provenance, "measuresAt">,
): TextOperand {
  const words = [...new Set(texts.map((text) => text ?? ""))];
  const side = (i: number): Side => ({ literal: texts[i] ?? "" });
  return {
    type: "text",
    words,
    codes: Uint8Array.from(texts, (text) => words.indexOf(text ?? "")),
    states: Uint8Array.from(texts, (text) => (text === null ? NOTHING : OK)),
    sideAt: side,
    argsAt: (i) => ({ [placeholder]: side(i) }),
    ...where,
  };
}
