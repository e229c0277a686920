import type { Book } from "../book/book";
import type { Owed } from "../subjects/owed-targets";
import type { FactDefinition } from "./fact";
import { daysLeftOf, targetsOf } from "./owed";
import { measureIn } from "./slots";
import { spelled } from "./spelled";

function wordFor(book: Book, owed: Owed): string | null {
  if (owed.by === "") return "none";
  const days = daysLeftOf(book, owed);
  if (Number.isNaN(days)) return null;
  return days > 0 ? "ahead" : "due";
}

/** How a target stands to its last day. */
export const deadline: FactDefinition = {
  name: "deadline",
  summary: "none for a target without a last day, ahead before that day, due from it on",
  gives: "text",
  serves: ["target"],
  params: [{}],
  args: () => ["deadline"],
  answer: ({ book, subjects }) => {
    const { targets } = targetsOf(subjects);
    const measuresAt = (i: number) => [measureIn(book, targets[i]?.slot) ?? []].flat();
    return spelled(
      targets.map((owed) => wordFor(book, owed)),
      "deadline",
      { measuresAt },
    );
  },
};
