import type { ToldFigure } from "./find-figures";
import { named, type Named } from "./naming";
import type { Scene } from "./scene";

const RESPECTIVELY = /分别(?:为|是|达到?|有|占|完成)?$/;
const JOINED = /^(?:、|和|及|与|以及|，)$/;

/**
 * `甲、乙和丙分别为1、2和3`: each figure goes with the name in its place. Where there are not as many names as figures,
 * or one of them is not known, none of the figures is understood.
 */
export function respectively(
  scene: Scene,
  figures: readonly ToldFigure[],
  first: number,
): readonly (Named | null)[] | null {
  const { sentence } = scene;
  const start = figures[first]?.start ?? 0;
  const words = RESPECTIVELY.exec(sentence.slice(0, start));
  if (!words) return null;
  const list = run(sentence, figures, first);
  const from = Math.max(...["，", ":", "(", ")"].map((sign) => sentence.lastIndexOf(sign, words.index - 1) + 1));
  const names = partsOf(sentence.slice(from, words.index), from);
  const found = list.map((figure, at) => {
    const part = names[at];
    return part ? named(scene, figure, { from: part.from, before: part.end, after: null, continues: false }) : null;
  });
  return names.length === list.length && found.every((one) => one !== null) ? found : list.map(() => null);
}

/** The figures that stand in one list from the first on. */
function run(sentence: string, figures: readonly ToldFigure[], first: number): readonly ToldFigure[] {
  let last = first;
  for (let next = figures[last + 1]; next; next = figures[last + 1]) {
    if (!JOINED.test(sentence.slice(figures[last]?.end ?? 0, next.start))) break;
    last += 1;
  }
  return figures.slice(first, last + 1);
}

function partsOf(names: string, from: number): readonly { readonly from: number; readonly end: number }[] {
  const parts: { from: number; end: number }[] = [];
  let at = from;
  for (const part of names.split(/(、|以及|和(?!谐)|(?<!普)及|(?<!参)与)/)) {
    if (!/^(?:、|以及|和|及|与)$/.test(part)) parts.push({ from: at, end: at + part.length });
    at += part.length;
  }
  return parts;
}
