import { checkWith, ignoreDecision } from "../../core/check-workbook";
import type { Binding, BindingOutcome, Decision } from "../../core/model/binding";
import type { CellRef } from "../../core/model/cell";
import type { Problem, Result } from "../../core/model/problem";
import type { Workbook } from "../../core/model/workbook";
import { withBinding, withoutBinding } from "../../core/report/decided";
import type { Memory } from "../../core/report/memory";
import { rememberedOf } from "../../core/report/remembered";
import { CANCELLED } from "../../hosts/excel/problems";
import type { Message } from "../state/message";
import type { Working } from "./desk";
import { settledHere } from "./settled-here";
import { unhurried } from "./unhurried";
import { write } from "./writing";

/** What a person settles about reading the workbook. */
export type Settling =
  /** `replaces` is the decision whose place the new one takes. */
  | { readonly kind: "decide"; readonly decision: Decision; readonly replaces?: Binding }
  | { readonly kind: "ignore"; readonly cell: CellRef }
  | { readonly kind: "withdraw"; readonly decision: Binding }
  /** What has moved belongs where it is now. */
  | { readonly kind: "confirm"; readonly outcomes: readonly BindingOutcome[] }
  | { readonly kind: "import"; readonly decisions: readonly Decision[] };

/**
 * Stores what a person settled, and checks by it. The workbook is read again first, so that what was typed in the
 * meantime is kept.
 */
export async function settleAndWrite(work: Working, settling: Settling): Promise<Problem | null> {
  const { enter, pause, includesPersonal } = work;
  const { checker, language, dispatch } = work.options;
  await enter("read");
  const read = await work.host.read();
  if (!read.ok) return read.problem;
  const memory = memoryWith(settling, rememberedOf(read.value), read.value, work);
  if (!memory.ok) return memory.problem;
  const decisions = settling.kind === "import" ? settling.decisions : [];
  const options = { language, includesPersonal, decisions, onStage: enter, pause };
  const check = await checkWith(memory.value, read.value, checker, options);
  if (work.isCancelled()) return CANCELLED;
  const written = await write(work, check);
  if (!written.ok) return written.problem;
  unhurried(() => dispatch({ type: "checked", check }));
  dispatch({ type: "binding", draft: null });
  dispatch({ type: "told", message: messageOf(settling, check.recognition.bindings) });
  return null;
}

function memoryWith(settling: Settling, memory: Memory, workbook: Workbook, work: Working): Result<Memory> {
  const { includesPersonal } = work;
  const { checker } = work.options;
  switch (settling.kind) {
    case "decide": {
      const { decision, replaces } = settling;
      return done(withBinding(replaces ? withoutBinding(memory, replaces) : memory, decision));
    }
    case "ignore": {
      const made = ignoreDecision(workbook, checker, memory, settling.cell, { includesPersonal });
      return made.ok ? done(withBinding(memory, made.value)) : made;
    }
    case "withdraw":
      return done(withoutBinding(memory, settling.decision));
    case "confirm":
      return settledHere(settling.outcomes, memory, workbook, checker, { includesPersonal });
    case "import":
      return done(memory);
  }
}

const done = (value: Memory): Result<Memory> => ({ ok: true, value });

function messageOf(settling: Settling, outcomes: readonly BindingOutcome[]): Message {
  if (settling.kind === "withdraw") return { kind: "withdrawn" };
  if (settling.kind !== "import") return { kind: "decided" };
  const overruled = outcomes.filter(({ binding, state }) => binding.isImported && state === "overruled").length;
  return { kind: "imported", count: settling.decisions.length, overruled };
}
