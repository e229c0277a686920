import { closedText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import type { Figure } from "../measure/figure";
import { measuredName } from "../names/measured-name";
import type { NameMatch } from "../names/name-index";
import { periodWords, type PeriodWords } from "../period/period-words";
import { figureWithin } from "./figure-within";
import type { Vocabulary } from "./layout";
import { DOING, taskLabel, VERBS } from "./task-label";

/** What a label says: the indicator it names, and a period or a target written along with it. */
export interface RowLabel extends NameMatch {
  readonly words: PeriodWords | null;
  /** The target in a task's text, as in 新增学位2600个以上. */
  readonly stated: { readonly text: string; readonly figure: Figure } | null;
  /** The stage or town written before the name, as in 小学留守儿童数; empty when there is none. */
  readonly entity: string;
}

/** Longer texts are prose; looking for names inside them would find parts of sentences. */
const LONGEST = 120;
/** From here on a name was found as it is written; below, words were taken off it. */
const SURE = 0.9;
/** Stages and towns that may stand before a name. */
const WHOSE =
  /^(小学|初中|普通高中|高中|幼儿园|职高|中职|[\u4e00-\u9fa5]{2,4}(?:镇|乡|街道))(?:阶段|学段|学校|部)?(?:学生)?的?[:·—-]?(?=..)/;
/** The same in brackets behind the name: 留守儿童数（小学）. */
const WHOSE_BEHIND = /\((小学|初中|普通高中|高中|幼儿园|职高|中职)(?:阶段|学段|学校|部)?\)/;
/** 答复信访件数（累计） is told from January on, whichever month its column is of. */
const RUNNING = /[(（【[]累计[数值]?[)）】\]]/;

/** Understands a label; what is written around the name is taken off only where the rest is a name. */
export function rowLabel(text: string, vocabulary: Vocabulary): RowLabel {
  const { indicatorNamed } = vocabulary;
  let known = understood.get(indicatorNamed);
  if (!known || known.size >= MOST_UNDERSTOOD) understood.set(indicatorNamed, (known = new Map<string, RowLabel>()));
  let label = known.get(text);
  if (!label) known.set(text, (label = understand(text, vocabulary)));
  return label;
}

/** Labels are asked for again and again: by each layout that may fit, and whenever the workbook is checked. */
const understood = new WeakMap<Vocabulary["indicatorNamed"], Map<string, RowLabel>>();
const MOST_UNDERSTOOD = 5000;

function understand(text: string, vocabulary: Vocabulary): RowLabel {
  const { indicatorNamed } = vocabulary;
  const running = RUNNING.test(text) ? periodWords("本年累计") : null;
  const direct: RowLabel = { ...indicatorNamed(text), words: running, stated: null, entity: "" };
  if (text.length > LONGEST) return direct;
  if (direct.id) return (direct.sureness < SURE ? splitLabel(text, indicatorNamed) : null) ?? direct;
  const measured = measuredLabel(text, vocabulary);
  if (measured) return measured;
  const words = periodWords(text);
  // 本年度完成 is a time; in 本年度完成评估幼儿园数 its last word belongs to the name.
  for (const time of words ? new Set([words.matched, words.matched.replace(/完成$/, "")]) : []) {
    if (time.length >= text.length) continue;
    const without = closedText(text)
      .replace(time, "")
      .replace(/^(?:度|底|末|的|全年|,)+/, "");
    const rest = indicatorNamed(without);
    if (rest.id) return { ...rest, words, stated: null, entity: "" };
    const split = splitLabel(without, indicatorNamed);
    if (split) return { ...split, words };
  }
  const taken = splitLabel(text, indicatorNamed) ?? doneLabel(text, indicatorNamed) ?? taskLabel(text, indicatorNamed);
  return taken ?? figureWithin(text, vocabulary) ?? directedLabel(text, indicatorNamed) ?? direct;
}

function measuredLabel(text: string, vocabulary: Vocabulary): RowLabel | null {
  const measured = measuredName(text);
  const rest = measured && understand(measured.name, vocabulary);
  return rest?.id && !rest.words && !rest.stated ? { ...rest, words: measured?.words ?? null } : null;
}

/** 民办在校生占比低于（%） over 目标 and 完成 says which way the target lies; the name is what stands before it. */
const DIRECTION = /(?:应|须|要)?(?:不低于|不少于|不超过|不高于|低于|高于|超过|达到|控制在)(?=\([^()]*\)$|$)/;

function directedLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = closedText(text);
  const match = DIRECTION.test(plain) ? indicatorNamed(plain.replace(DIRECTION, "")) : null;
  return match?.id ? { ...match, sureness: match.sureness * 0.95, words: null, stated: null, entity: "" } : null;
}

/** 小学留守儿童数 is the indicator 留守儿童数 of the stage before it. */
function splitLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = withoutSerial(closedText(text));
  const behind = WHOSE_BEHIND.exec(plain);
  const entity = behind ?? WHOSE.exec(plain);
  const rest = behind ? plain.replace(behind[0], "") : plain.slice(entity?.[0].length ?? 0);
  const match = entity ? indicatorNamed(rest) : null;
  return match?.id && entity
    ? { ...match, sureness: match.sureness * 0.9, words: null, stated: null, entity: entity[1] ?? "" }
    : null;
}

function doneLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = withoutSerial(closedText(text));
  const bare = [plain.replace(DOING, "").replace(/(?<=..)(?:合计|总计)$/, ""), plain.replace(VERBS, "")];
  const match = bare
    .map((rest) => (rest === plain || rest.length < 3 ? null : indicatorNamed(rest)))
    .find((one) => one?.id);
  return match?.id ? { ...match, sureness: match.sureness * 0.9, words: null, stated: null, entity: "" } : null;
}
