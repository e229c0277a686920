import type { FactDefinition } from "./fact";
import { targetsOf } from "./owed";
import { measureIn } from "./slots";
import { spelled } from "./spelled";

/** Which way a target points. */
export const direction: FactDefinition = {
  name: "direction",
  summary: "atMost for a ceiling, atLeast for a goal",
  gives: "text",
  serves: ["target"],
  params: [{}],
  args: () => ["direction"],
  answer: ({ book, subjects }) => {
    const { targets } = targetsOf(subjects);
    const measuresAt = (i: number) => [measureIn(book, targets[i]?.slot) ?? []].flat();
    return spelled(
      targets.map(({ operator }) => operator),
      "direction",
      { measuresAt },
    );
  },
};
