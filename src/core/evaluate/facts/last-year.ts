import type { FactDefinition } from "./fact";
import { figuresOf } from "./figures-of";
import { slotsFor, slotsOfLastYear } from "./slots";

/** The figure of the year before. */
export const lastYear: FactDefinition = {
  name: "lastYear",
  summary: "the figure of the same period a year before",
  gives: "number",
  serves: ["indicator", "target"],
  params: [{ of: "of?" }],
  args: () => ["lastYear"],
  answer: ({ book, subjects, params }) =>
    figuresOf(book, slotsOfLastYear(book, slotsFor(book, subjects, params)), "lastYear", "sure"),
};
