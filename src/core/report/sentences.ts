import { reportAddress } from "../model/address";
import type { CellRef } from "../model/cell";
import type { Language } from "../model/indicator";
import { textOf } from "../text/languages";
import { measureText } from "../text/measure-text";
import type { Text } from "../text/text";
import type { Checked } from "./checked";
import { figuresOf } from "./figures";
import type { Figure } from "./figures";
import { isKnown } from "./figure-parts";
import { clauseOf, mentionedElsewhere } from "./clauses";
import type { Clause } from "./clauses";

/** A sentence of the summary, with every cell whose figure it prints. */
export interface SummarySentence {
  readonly section: string;
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** The report's sections in plain sentences: what is known, then what is missing, then what is to be verified. */
export function sentencesOf(checked: Checked, language: Language): readonly SummarySentence[] {
  const text = textOf(language);
  const figures = figuresOf(checked);
  const lead = text.prose.lead(text.period(checked.recognition.period));
  return checked.pack.catalogue.sections.flatMap(({ id }) =>
    sectionSentences(
      id,
      [...figures.values()].filter(({ indicator }) => indicator.section === id),
      figures,
      lead,
      checked.recognition.period,
      text,
    ),
  );
}

function sectionSentences(
  section: string,
  own: readonly Figure[],
  figures: ReadonlyMap<string, Figure>,
  lead: string,
  period: string,
  text: Text,
): readonly SummarySentence[] {
  const known = own.filter(isKnown);
  const skipped = mentionedElsewhere(known, figures);
  const clauses = known
    .filter(({ indicator }) => !skipped.has(indicator.id))
    .map((figure) => clauseOf(figure, figures, period, text));
  const sentences = grouped(clauses).map((group, index): SummarySentence => ({
    section,
    text:
      (index === 0 ? lead : "") +
      text.prose.sentence(group.map((clause) => clause.text).join(text.prose.clauseSeparator)),
    cells: group.flatMap(({ cells }) => cells),
  }));
  return [...sentences, ...missing(section, own, text), ...doubtful(section, own, text)];
}

/** How many plain figures go into one sentence. */
const IN_A_SENTENCE = 3;

/** Plain figures share a sentence; one that is compared with a target has its own. */
function grouped(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const isOpen = last !== undefined && last.length < IN_A_SENTENCE && last.every(({ standsAlone }) => !standsAlone);
    if (isOpen && !clause.standsAlone) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

function missing(section: string, own: readonly Figure[], text: Text): readonly SummarySentence[] {
  const figures = own.filter(({ measure }) => measure.state !== "ok");
  const blank = figures.filter(({ measure }) => measure.state === "blank");
  const unusable = figures.filter(({ measure }) => measure.state !== "blank");
  const nameOf = ({ indicator }: Figure): string => indicator.name[text.language];
  const shown = unusable.map((figure) => ({ name: nameOf(figure), shown: figure.measure.text }));
  const cells = (of: readonly Figure[]): readonly CellRef[] => of.map(({ measure }) => measure.at);
  return [
    ...(blank.length > 0 ? [{ section, text: text.prose.missing(blank.map(nameOf)), cells: cells(blank) }] : []),
    ...(unusable.length > 0 ? [{ section, text: text.prose.unusable(shown), cells: cells(unusable) }] : []),
  ];
}

function doubtful(section: string, own: readonly Figure[], text: Text): readonly SummarySentence[] {
  const figures = own.filter(({ measure, isDoubtful }) => measure.state === "ok" && isDoubtful);
  if (figures.length === 0) return [];
  const items = figures.map(({ indicator, measure }) => ({
    name: indicator.name[text.language],
    quantity: measureText(measure, text),
    cell: reportAddress(measure.at),
  }));
  return [{ section, text: text.prose.doubtful(items), cells: figures.map(({ measure }) => measure.at) }];
}
