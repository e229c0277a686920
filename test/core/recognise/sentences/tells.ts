import { toldLines } from "./told";

/** Sentences, each with the lines of what is read from it. */
export const tells = (cases: readonly (readonly [sentence: string, ...lines: readonly string[]])[]): void => {
  test.each(cases.map(([sentence, ...lines]) => [sentence, lines] as const))("%s", (sentence, lines) => {
    expect(toldLines(sentence)).toEqual(lines);
  });
};
