import type { IndicatorFilter } from "../../model/rule";
import type { Book } from "../book/book";
import { fits } from "../book/catalogue-index";
import { endOf } from "../period";
import type { Owed } from "./owed-targets";
import type { TargetSubjects } from "./subjects";

/** The targets of the indicators that a filter asks for, each with the latest figure. */
export function targetSubjects(book: Book, all: readonly Owed[], filter: IndicatorFilter): TargetSubjects {
  const targets = all.filter(({ indicator }) => {
    const entry = book.catalogue.indicators[indicator];
    return entry !== undefined && fits(entry, filter);
  });
  return {
    kind: "target",
    targets,
    slots: Int32Array.from(targets, ({ slot }) => slot),
    count: targets.length,
    subjectAt: (i) => {
      const owed = targets[i];
      const indicator = book.catalogue.indicators[owed?.indicator ?? -1]?.id ?? "";
      return { indicator, period: owed?.period ?? "", entity: "", place: owed ? `${owed.operator}:${owed.value}` : "" };
    },
    ends: targets.map(({ period }) => endOf(period)),
    endOf: (i) => i,
  };
}
