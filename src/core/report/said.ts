import type { Explanation } from "../model/finding";
import type { Memory } from "./memory";

/** What a person says about a finding they see; `values` are those of the finding, which the words explain. */
export interface Said extends Explanation {
  readonly id: string;
}

/** The memory with what was said; empty words take an earlier explanation back. */
export function withSaid(memory: Memory, { id, status, note, values }: Said): Memory {
  const { [id]: _before, ...others } = memory.explanations;
  const isEmpty = status === "" && note.trim() === "";
  return { ...memory, explanations: isEmpty ? others : { ...others, [id]: { status, note: note.trim(), values } } };
}
