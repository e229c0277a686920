import type { ForEach } from "../../model/rule";
import type { Book } from "../book/book";
import { claimSubjects } from "./claim-subjects";
import { figureSubjects } from "./figure-subjects";
import { indicatorSubjects } from "./indicator-subjects";
import type { Owed } from "./owed-targets";
import { rowSubjects } from "./row-subjects";
import type { Subjects } from "./subjects";
import { sumSubjects } from "./sum-subjects";
import { targetSubjects } from "./target-subjects";

export type SubjectKind = Subjects["kind"];

/** The kind of subjects a rule is asked of. */
export function kindOf(forEach: ForEach): SubjectKind {
  if ("indicator" in forEach) return "indicator";
  if ("target" in forEach) return "target";
  if ("row" in forEach) return "row";
  if ("claim" in forEach) return "claim";
  return "sum" in forEach ? "sum" : "figure";
}

/** The subjects of a rule in a workbook, in order; `targets` are all targets its figures are held to. */
export function select(book: Book, targets: readonly Owed[], forEach: ForEach): Subjects {
  if ("indicator" in forEach) return indicatorSubjects(book, forEach.indicator, forEach.period ?? "every");
  if ("target" in forEach) return targetSubjects(book, targets, forEach.target);
  if ("row" in forEach) return rowSubjects(book, forEach.row.columns, forEach.row.stage);
  if ("claim" in forEach) return claimSubjects(book, forEach.claim);
  return "sum" in forEach ? sumSubjects(book, forEach.sum) : figureSubjects(book);
}
