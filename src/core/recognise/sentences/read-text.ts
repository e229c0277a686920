import { NO_PERIOD, type PeriodContext } from "../period/context-period";
import { periodWords } from "../period/period-words";
import type { Told } from "./claims";
import { clausesOf } from "./clauses";
import { figuresIn } from "./find-figures";
import { foldedLines, sentencesIn } from "./fold";
import { opensPlans } from "./plan-words";
import { readSentence, type Paragraph } from "./read-sentence";
import { ITEM_MARK, itemScopes } from "./item-scopes";
import { speaksOfDistrict, speaksOfOthers } from "./scope-words";
import { goingOn } from "./told-period";
import { addsUp, withoutParts } from "./totalled-items";

/** What has been said of a text so far that bears on what follows. */
export interface TextState {
  readonly context: PeriodContext;
  /** How deep the heading stands that opened a part about plans; null outside such a part. */
  readonly plans: number | null;
}

/** Before the first line of a text. */
export const textState = (context: PeriodContext = NO_PERIOD): TextState => ({ context, plans: null });

/** ★ and ● before a line say nothing. */
const BULLET = /^[★☆●○◆◇■□▲△▪•·※➢✓√]+/;
const HEADING = 40;
/** What was said longer ago than this many signs is no topic any more. */
const REMEMBERED = 600;
/** 一、 before a line; （一） and 1、 stand apart from what follows by themselves. */
const MARK_OF_PART = /^[一二三四五六七八九十]{1,3}、/;
const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^(?:\d{1,2}[、.)](?!\d)|\(\d{1,2}\)|[①-⒛])/,
];

/** The figures of a text, line by line, with what the next text has to know. */
export function readText(
  text: string,
  state: TextState,
  names: Pick<Paragraph, "index" | "indicators" | "subject" | "heading">,
): { readonly told: readonly Told[]; readonly state: TextState } {
  const told: Told[] = [];
  let current = state;
  const lines = foldedLines(text).map((line) => line.replace(BULLET, ""));
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) current = under(heading, current);
    else if (current.plans === null) told.push(...readLine(line, current.context, names));
  }
  return { told: isCriterion(lines, told) ? [] : told, state: current };
}

/** 入学率达到95%以上 and no word more is what a form asks for as much as what a report tells. */
function isCriterion([line = "", ...others]: readonly string[], [one, ...more]: readonly Told[]): boolean {
  if (!one || others.length > 0 || more.length > 0) return false;
  const said = MARKS.reduce((words, mark) => words.replace(mark, ""), line.replace(/[。;]$/, "")).replace(
    /^[全我本][区县市]/,
    "",
  );
  return said === one.words && one.indicator.kind === "share" && /达到/.test(said);
}

interface Heading {
  readonly words: string;
  /** 1 for 一、, 2 for （一）, 3 for 1、, 0 without a mark. */
  readonly depth: number;
}

/** A short line of one sentence that tells no figure. */
function headingOf(line: string): Heading | null {
  const words = line.replace(/[。:]$/, "");
  if (words.length > HEADING || /[。;，]/.test(words)) return null;
  const depth = MARKS.findIndex((mark) => mark.test(words)) + 1;
  const bare = words.replace(MARKS[depth - 1] ?? /^$/, "");
  if (depth === 0 && !opensPlans(bare) && !periodWords(bare)) return null;
  return figuresIn(words).length === 0 ? { words: bare, depth } : null;
}

function under({ words, depth }: Heading, { context, plans }: TextState): TextState {
  if (opensPlans(words)) return { context, plans: plans === null ? depth : Math.min(plans, depth) };
  const isOver = plans !== null && depth <= plans;
  return { context: contextUnder(words, context), plans: isOver ? null : plans };
}

/** 2022年上半年工作总结 tells the period of what follows. */
function contextUnder(words: string, context: PeriodContext): PeriodContext {
  // The day below a report's office is no period; its year may be the report's.
  const told = periodWords(words.replace(/(?<!截[至止]到?)(20\d\d年)\d{1,2}月\d{1,2}日$/, "$1"));
  if (!told || (told.year === null && told.months === null) || told.shift !== null) return context;
  const year = told.year ?? context.year;
  const months = told.months ?? (year === context.year ? context.months : null);
  return { year, months, isSchoolYear: told.isSchoolYear };
}

/** 下半年拟招聘20人 speaks of what is to come; what 已投入 or 累计完成 tells behind it has been done. */
const AHEAD = /拟|计划|将|打算|力争|预计/;
const DONE =
  /^[^，]{0,12}?(?:已|累计|实际)(?:投入|完成|新[增建]|招聘|改造|资助|发放|答复|回复|办理|建成|下达|慰问|评估)/;

/** One paragraph: what it is about, whose it is and when it speaks of goes on from sentence to sentence. */
function readLine(
  line: string,
  context: PeriodContext,
  names: Pick<Paragraph, "index" | "indicators" | "subject" | "heading">,
): readonly Told[] {
  let told: readonly Told[] = [];
  const ofItems = new Set<Told>();
  let said = "";
  let now = context;
  let isOfOthers = false;
  let isElsewhere = false;
  let isAhead = false;
  const items = itemScopes();
  for (const sentence of sentencesIn(line.replace(MARK_OF_PART, ""))) {
    const words = sentence.replace(ITEM_MARK, "");
    const mark = sentence.slice(0, sentence.length - words.length);
    const ofTotal = items.totalled(mark, words);
    const wasOfOthers = isOfOthers;
    isOfOthers = ofTotal ?? items.at(mark, isOfOthers);
    if (opensPlans(words) && figuresIn(words).length === 0) return told;
    isOfOthers =
      speaksOfOthers(words, (at) => names.index.nameAt(words, at)) || (isOfOthers && !speaksOfDistrict(words));
    const isItem = items.opened(words, isOfOthers) || mark !== "";
    const clauses = clausesOf(words, now);
    isElsewhere = isElsewhere && !clauses.isLed && !(isAhead && DONE.test(words));
    if (!isOfOthers && !isElsewhere) {
      const every = readSentence(words, { ...names, context: now, said });
      const read = ofTotal === null || !wasOfOthers ? every : every.filter(addsUp);
      told = [...(ofTotal === null ? told : withoutParts(told, ofItems, read, now)), ...read];
      if (isItem) for (const one of read) ofItems.add(one);
    }
    if (clauses.isElsewhere) isAhead = AHEAD.test(words) && clauses.periodOf(0, "", 0) === null;
    isElsewhere ||= clauses.isElsewhere;
    if (clauses.isLed) now = goingOn(clauses.periodOf(0, "", 0)?.period ?? "", now);
    said = `${said}${words}。`.slice(-REMEMBERED);
  }
  return told;
}
