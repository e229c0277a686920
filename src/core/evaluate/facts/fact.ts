import type { Book } from "../book/book";
import type { Operand } from "../operand";
import type { Owed } from "../subjects/owed-targets";
import type { SubjectKind } from "../subjects/select";
import type { Subjects } from "../subjects/subjects";

/**
 * What a parameter may hold. `of` is one of `OF_ROLES` or an indicator id; an ending `?` means
 * that it may be left out.
 */
export type ParamKind = "of?" | "indicator" | "indicators" | "quantity" | "quantities" | "number?" | "role";

export type Params = Readonly<Record<string, unknown>>;

/** A rule's question to a fact, for all its subjects at once. */
export interface Question {
  readonly book: Book;
  readonly subjects: Subjects;
  /** All targets that figures of the workbook are held to. */
  readonly targets: readonly Owed[];
  readonly params: Params;
}

/** Something rules can ask about their subjects, computed in code. */
export interface FactDefinition {
  readonly name: string;
  readonly summary: string;
  readonly gives: "number" | "target" | "text";
  readonly serves: readonly SubjectKind[];
  /** The sets of parameters it takes, one of which must fit. */
  readonly params: readonly Readonly<Record<string, ParamKind>>[];
  /** Placeholders it fills in messages. */
  readonly args: (params: Params) => readonly string[];
  readonly answer: (question: Question) => Operand;
}
