import type { IndicatorFilter } from "../../model/rule";
import type { Book } from "../book/book";
import { latestSlots } from "./latest";
import type { IndicatorSubjects } from "./subjects";

/** The readings of the indicators that a filter asks for, in the workbook's order. */
export function indicatorSubjects(book: Book, filter: IndicatorFilter, period: "latest" | "every"): IndicatorSubjects {
  const slots = slotsOf(book, book.catalogue.numbersFor(filter), period);
  return {
    kind: "indicator",
    slots,
    count: slots.length,
    subjectAt: (i) => {
      const reading = book.slots.all[slots[i] ?? -1]?.best;
      return {
        indicator: reading?.indicator ?? "",
        period: reading?.period ?? "",
        entity: reading?.entity ?? "",
        place: "",
      };
    },
    ends: book.ends,
    endOf: (i) => book.slots.all[slots[i] ?? -1]?.period ?? -1,
  };
}

/** The slots of some indicators; those of one are in the workbook's order already. */
function slotsOf(book: Book, numbers: readonly number[], period: "latest" | "every"): Int32Array {
  const [only = -1] = numbers;
  if (numbers.length === 1 && period === "every") return new Int32Array(book.slots.ofIndicator[only] ?? []);
  const places = numbers.flatMap((number) => {
    const all = book.slots.ofIndicator[number] ?? [];
    return period === "latest" ? latestSlots(book, all) : all;
  });
  return new Int32Array(places).sort();
}
