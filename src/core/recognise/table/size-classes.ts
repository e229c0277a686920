import { closedText } from "../measure/plain-text";

/** A class of sizes: 45人及以下, 46—55人, 56人以上. Its ends are infinite where it is open. */
export interface SizeClass {
  readonly from: number;
  readonly to: number;
}

const UNIT = "[人名个所班]?";
const UP_TO = new RegExp(`^(?:(\\d+)${UNIT}及?(?:以下|以内)|(?:不足|不满|少于|低于)(\\d+)${UNIT})$`);
const BETWEEN = new RegExp(`^(\\d+)${UNIT}(?:-+|[—–－~～至到]+)(\\d+)${UNIT}$`);
const FROM_ON = new RegExp(`^(?:(\\d+)${UNIT}及?以上|(?:超过|多于)(\\d+)${UNIT})$`);

/** The class of sizes that a text names, and null for any other text. */
export function sizeClassOf(text: string): SizeClass | null {
  const plain = closedText(text).replace(/\([^()]*\)$/, "");
  const below = UP_TO.exec(plain);
  if (below) return { from: -Infinity, to: Number(below[1] ?? below[2]) };
  const [, from, to] = BETWEEN.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const above = FROM_ON.exec(plain);
  return above ? { from: Number(above[1] ?? above[2]), to: Infinity } : null;
}

/** Whether a text is a class of sizes that goes on from one beside it, either way round: such classes head columns. */
export function isAmongSizeClasses(text: string, beside: readonly string[]): boolean {
  const own = sizeClassOf(text);
  const others = own ? beside.flatMap((other) => sizeClassOf(other) ?? []) : [];
  return others.some((other) => own !== null && (goesOn(own, other) || goesOn(other, own)));
}

function goesOn(lower: SizeClass, upper: SizeClass): boolean {
  const gap = upper.from - lower.to;
  return lower.from < upper.from && (gap === 0 || gap === 1);
}

/** Whether classes side by side take in every size, each of them beginning where the one before it ends. */
export function takeInAll(classes: readonly SizeClass[]): boolean {
  const [first, last] = [classes[0], classes.at(-1)];
  if (!first || !last || classes.length < 2) return false;
  const isOpen = Math.min(first.from, last.from) === -Infinity && Math.max(first.to, last.to) === Infinity;
  const isRising = first.from === -Infinity;
  return (
    isOpen &&
    classes.every((one, at) => {
      const before = classes[at - 1];
      return !before || (isRising ? goesOn(before, one) : goesOn(one, before));
    })
  );
}
