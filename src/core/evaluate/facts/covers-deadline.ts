import { endOf } from "../period";
import type { FactDefinition } from "./fact";
import { targetsOf } from "./owed";
import { measureIn } from "./slots";
import { spelled } from "./spelled";

/** Whether a figure reaches to the last day of its target: June's figure cannot tell how December came out. */
export const coversDeadline: FactDefinition = {
  name: "coversDeadline",
  summary: "yes when the figure's period reaches the target's last day, or the target has none; no otherwise",
  gives: "text",
  serves: ["target"],
  params: [{}],
  args: () => ["coversDeadline"],
  answer: ({ book, subjects }) => {
    const { targets } = targetsOf(subjects);
    const wordFor = (by: string, end: string): string => (by === "" || end === "" || end >= by ? "yes" : "no");
    return spelled(
      targets.map(({ by, period }) => wordFor(by, endOf(period))),
      "coversDeadline",
      { measuresAt: (i: number) => [measureIn(book, targets[i]?.slot) ?? []].flat() },
    );
  },
};
