import type { Indicator } from "../../model/indicator";
import type { PeriodContext } from "../period/context-period";
import { changeOf, sameAgain, valueOf, type Claim, type Told } from "./claims";
import { clausesOf, type Clauses } from "./clauses";
import { figuresIn, type ToldFigure } from "./find-figures";
import { named } from "./naming";
import { ofRow } from "./of-row";
import type { Scene } from "./scene";
import type { PhraseIndex } from "./phrase-index";
import { TIME_PATTERN } from "./scope-words";
import { plansIn } from "./plan-words";
import { respectively } from "./respectively";
import { changeBefore, isOtherChange } from "./told-change";
import { topicOf } from "./topic";

/** What a sentence is read in. */
export interface Paragraph {
  readonly index: PhraseIndex;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly context: PeriodContext;
  /** The sentences before it. */
  readonly said: string;
  /** What the row is about in whose cell the paragraph stands. */
  readonly subject?: Indicator | undefined;
}

/** All figures of a sentence that its words tie to one indicator; the others are left out. */
export function readSentence(
  sentence: string,
  { index, indicators, context, said, subject }: Paragraph,
): readonly Told[] {
  const figures = figuresIn(sentence);
  if (figures.length === 0) return [];
  const strangers: number[] = [];
  const topic = topicOf(sentence, said, strangers, index.nearWords);
  const scene: Scene = { sentence, index, indicators, topic, subject };
  const clauses = clausesOf(sentence, context);
  const isPlanned = plansIn(sentence);
  const claims: (Claim | null)[] = [];
  const settle = (claim: Claim | null): void => {
    const figure = figures[claims.length];
    const isTold = claim !== null && !isPlanned(figure?.start ?? 0);
    if (!isTold && figure && !isFormer(sentence, figures, claims.length)) strangers.push(figure.start);
    claims.push(isTold ? claim : null);
  };
  for (let figure = figures[0]; figure; figure = figures[claims.length]) {
    const first = claims.length;
    const list = respectively(scene, figures, first);
    if (!list) settle(claimOf(scene, figures, first, claims, clauses));
    list?.forEach((one, at) => {
      const told = figures[first + at];
      settle(one && told ? valueOf(one, told, clauses, sentence) : null);
    });
  }
  return claims.filter((claim) => claim !== null);
}

function claimOf(
  scene: Scene,
  figures: readonly ToldFigure[],
  at: number,
  claims: readonly (Claim | null)[],
  clauses: Clauses,
): Claim | null {
  const { sentence } = scene;
  const figure = figures[at];
  if (!figure) return null;
  const last = claims[at - 1] ?? null;
  const endOf = (before: number): number => claims[before]?.end ?? figures[before]?.end ?? 0;
  const from = endOf(at - 1);
  const gap = sentence.slice(from, figure.start);
  const change = changeBefore(sentence, figure.start);
  if (change) return changeOf(scene, figure, change, last, from, clauses);
  if (isOtherChange(sentence, figure.start)) return null;
  const again = last && sameAgain(last, figure, gap, clauses);
  if (again) return again;
  const back = isFormer(sentence, figures, at - 1) ? endOf(at - 2) : from;
  const continues = last !== null && last.isBehind;
  const figureEnd = figures[at - 1]?.end ?? 0;
  const own = named(scene, figure, { from: back, figureEnd, before: figure.start, after: figure.end, continues });
  if (own) return valueOf(own, figure, clauses, sentence);
  // 资助168人、10.08万元: what was said before the one figure holds for the next.
  if (last && !last.isBehind && /^[、，](?:共|计|合计|共计|金额)?$/.test(gap)) {
    const shared = named(scene, figure, { from: 0, before: last.before, after: figure.end, continues: false });
    return shared?.before === last.before ? valueOf(shared, figure, clauses, sentence) : null;
  }
  const row = ofRow(scene, figure, back);
  const told = row && valueOf(row, figure, clauses, sentence);
  return told && { ...told, isOfRow: true };
}

const RISES = new RegExp(
  `^的?(?:提高|上升|提升|增加|增长|扩大|下降|降低|减少|降|升|增)[到至为](?:${TIME_PATTERN}的?)?$`,
);

/** 由90%提高到94.6%: the first of the two was once, nobody says when. */
function isFormer(sentence: string, figures: readonly ToldFigure[], at: number): boolean {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (!figure || !next || !RISES.test(sentence.slice(figure.end, next.start))) return false;
  return /[由从][^，:]{0,8}$/.test(sentence.slice(Math.max(0, figure.start - 10), figure.start));
}
