import type { Binding, Decision } from "../model/binding";
import { withDecision, withoutDecision } from "../model/decisions";
import type { Workbook } from "../model/workbook";
import type { Memory } from "./memory";
import { rememberedOf } from "./remembered";

/** The memory with a decision of the person; what was decided on the same question before is gone. */
export const withBinding = (memory: Memory, decision: Decision): Memory => ({
  ...memory,
  bindings: withDecision(memory.bindings, decision),
});

/** The memory without the decision on that question. */
export const withoutBinding = (memory: Memory, decision: Decision): Memory => ({
  ...memory,
  bindings: withoutDecision(memory.bindings, decision),
});

/** What people settled about reading a workbook, as it is stored in it. */
export const bindingsOf = (workbook: Workbook): readonly Binding[] => rememberedOf(workbook).bindings;
