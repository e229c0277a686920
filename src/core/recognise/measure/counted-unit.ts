import { unitMeaning } from "./unit";

/** Whether figures of a unit are counted one by one: people and things are, money, area and what comes in 万 is rounded. */
export function isCountedUnit(unit: string): boolean {
  const meaning = unitMeaning(unit);
  return meaning !== null && (meaning.kind === "people" || meaning.kind === "things") && meaning.factor === 1;
}
