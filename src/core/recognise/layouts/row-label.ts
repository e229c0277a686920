import { closedText, plainText } from "../measure/plain-text";
import { withoutSerial } from "../names/label-text";
import { parseFigure, type Figure } from "../measure/figure";
import { measuredName } from "../names/measured-name";
import type { NameMatch } from "../names/name-index";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Vocabulary } from "./layout";

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
const VERBS = /^(?:力争|确保|努力|全力|全面|计划|争取|完成|实现|推动|推进|保持|达到|年内|全年|新建成|建设|建成)+/;
/** A deadline between a name and its target: 占比9月底前控制在4.89%以内. */
const BY = /(?:20\d\d年)?(?:上半年|年|\d{1,2}月)?[底末]?(?:前|之前|以前)$/;

/** What is done about something counted, or that it is there: 开展送课下乡活动, 现有基层党组织 are counted like the thing itself. */
const DOING = /^(?:(?:组织|积极|深入)?(?:开展|召开|举办)|组织|(?:现|共|实)有|累计|实际)(?=..)/;

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
  return taken ?? directedLabel(text, indicatorNamed) ?? direct;
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

/** A task that ends in its target: the name is what stands before the figure. */
function taskLabel(text: string, indicatorNamed: Vocabulary["indicatorNamed"]): RowLabel | null {
  const plain = plainText(text)
    .replace(/ /g, "")
    .replace(/[。;；]$/, "");
  for (const { index } of plain.matchAll(/不低于|不少于|不超过|不高于|达到|达|超过|控制在|≥|≤|>|<|(?<![\d.])\d/g)) {
    const behind = plain.slice(index);
    const figure = parseFigure(behind);
    // A remark cut off by the figure's reader may hold sentences of its own: 在校生6.12万人，其中民办2878人.
    if (index < 2 || figure.state !== "ok" || /[,，;；。]其中.*\d|[。;；].*\d/.test(behind)) continue;
    const before = plain.slice(0, index);
    const bare = before.replace(VERBS, "");
    for (const name of [before, bare, bare.replace(/^新[建增]/, ""), bare.replace(DOING, ""), before.replace(BY, "")]) {
      const match = name.length > 1 ? indicatorNamed(name) : null;
      if (match?.id)
        return { ...match, sureness: match.sureness * 0.95, words: null, stated: { text: behind, figure }, entity: "" };
    }
  }
  return null;
}
