import type { Indicator } from "../../model/indicator";
import type { PeriodContext } from "../period/context-period";
import { changeOf, sameAgain, valueOf, type Claim, type Told } from "./claims";
import { clausesOf, type Clauses } from "./clauses";
import { figuresIn, type ToldFigure } from "./find-figures";
import { named } from "./naming";
import { ofRow } from "./of-row";
import type { Scene } from "./scene";
import type { PhraseIndex } from "./phrase-index";
import { plansIn } from "./plan-words";
import { respectively } from "./respectively";
import { atOtherTime } from "./told-again";
import { changeAfter, changeBefore, isOtherChange } from "./told-change";
import { ofMonth } from "./told-months";
import { isFormer, isYearApart, onceBefore } from "./told-once";
import { completionOf, completionOfGoal, doneOf } from "./told-progress";
import { shareOf } from "./told-share";
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
  /** What that row is called. */
  readonly heading?: string | undefined;
}

/** All figures of a sentence that its words tie to one indicator; the others are left out. */
export function readSentence(
  sentence: string,
  { index, indicators, context, said, subject, heading }: Paragraph,
): readonly Told[] {
  const figures = figuresIn(sentence);
  if (figures.length === 0) return [];
  const strangers: number[] = [];
  const topic = topicOf(sentence, said, strangers, index.nearWords, heading);
  const scene: Scene = { sentence, index, indicators, topic, subject };
  const clauses = clausesOf(sentence, context);
  const isPlanned = plansIn(sentence);
  const claims: (Claim | null)[] = [];
  const settle = (claim: Claim | null): void => {
    const figure = figures[claims.length];
    const isTold = claim !== null && !isPlanned(figure?.start ?? 0);
    if (!isTold && figure && !isFormer(sentence, figures, claims.length)) strangers.push(figure.start);
    const once = isTold ? onceBefore(sentence, figures, claims.length - 1, claim, clauses) : null;
    if (once) claims[claims.length - 1] = once;
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
  const isRisen = isFormer(sentence, figures, at - 2) && isYearApart(claims[at - 2] ?? null, last);
  const change = changeBefore(sentence, figure.start) ?? changeAfter(last, gap, isRisen, figure.start);
  if (change) return changeOf(scene, figure, change, last, from, clauses);
  const reached = last ? completionOf(last, figure, gap) : completionOfGoal(sentence, figures, at, claims);
  if (reached) return reached;
  const share = shareOf(scene, figure, figures, at, claims);
  if (share) return share;
  if (isOtherChange(sentence, figure.start)) return null;
  const again =
    last &&
    (sameAgain(last, figure, gap, clauses) ?? ofMonth(last, figure, gap) ?? atOtherTime(last, figure, gap, clauses));
  if (again) return again;
  const done = claims[at - 1] ? null : doneOf(scene, figures, at, clauses);
  if (done) return done;
  const back = isFormer(sentence, figures, at - 1) ? endOf(at - 2) : from;
  const continues = last !== null && last.isBehind;
  const figureEnd = figures[at - 1]?.end ?? 0;
  const own = named(scene, figure, { from: back, figureEnd, before: figure.start, after: figure.end, continues });
  if (own) return valueOf(own, figure, clauses, sentence);
  // 资助168人、10.08万元: what was said before the one figure holds for the next.
  if (
    last &&
    !last.isBehind &&
    /^[、，]?(?:共|计|合计|共计|(?:落实|拨付|发放|补助|资助)?(?:金额|资金|经费|资助金|补助金)达?)?$/.test(gap)
  ) {
    const shared = named(scene, figure, { from: 0, before: last.before, after: figure.end, continues: false });
    return shared?.before === last.before ? valueOf(shared, figure, clauses, sentence) : null;
  }
  const row = ofRow(scene, figure, back);
  const told = row && valueOf(row, figure, clauses, sentence);
  return told && { ...told, isOfRow: true };
}
