import { closedText } from "./plain-text";

/** Whether a unit such as 师生比 asks for a ratio. */
export const isRatioUnit = (unit: string): boolean => /比|:/.test(unit);

/** `1:15` as 15; only to be asked where a ratio is due. */
export function ratioOf(text: string): { readonly value: number; readonly decimals: number } | null {
  const match = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(closedText(text));
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first === 0 || second === 0) return null;
  const decimals = (first === 1 ? match[2] : match[1])?.split(".")[1]?.length ?? 0;
  return { value: first === 1 ? second : Number((first / second).toPrecision(15)), decimals };
}
