import { closedText } from "../measure/plain-text";
import { labelText } from "../names/label-text";
import type { Block, HeaderColumn } from "../table/block";
import type { Vocabulary } from "./layout";
import type { ListColumns } from "./list-columns";
import { rowLabel, type RowLabel } from "./row-label";

/** What a row of topics is about, and the column that says it. */
export interface Topic {
  readonly header: HeaderColumn;
  readonly text: string;
}

/** The topic of a row, or null for a row without one. */
export function topicAt({ grid }: Block, { labels }: ListColumns, row: number): Topic | null {
  const header = labels.find(({ column }) => grid.text(row, column) !== "");
  return header ? { header, text: grid.text(row, header.column) } : null;
}

/** What a row and the word over a column name together; 学前资助 and 资助人数 share a word. */
export function topicLabel(
  block: Block,
  columns: ListColumns,
  row: number,
  word: string,
  vocabulary: Vocabulary,
): { readonly label: RowLabel; readonly text: string; readonly column: number } | null {
  const at = topicAt(block, columns, row);
  const topic = labelText(at?.text ?? "").key;
  if (!at || topic.length < 2) return null;
  const shared = [2, 1, 0].find((length) => topic.endsWith(word.slice(0, length))) ?? 0;
  const named = (told: string, least: number): RowLabel | undefined => {
    const label = rowLabel(topic + told, vocabulary);
    return label.id && !label.stated && label.sureness >= least ? label : undefined;
  };
  const about = ABOUT.exec(closedText(at.header.path.at(-1) ?? ""))?.[1] ?? "";
  // 学前 is short enough to begin the names of many things.
  const least = topic.length < 3 ? WRITTEN : SURE;
  const noun = NOUN.exec(word)?.[0];
  const label =
    named(word.slice(shared), least) ??
    (noun === undefined ? undefined : named(noun, least)) ??
    (about === "" || word.startsWith(about) || topic.endsWith(about) ? undefined : named(about + word, WRITTEN));
  return label ? { label, text: at.text, column: at.header.column } : null;
}

/** 资助 of 资助项目 over the topics is told of all of them. */
const ABOUT = /^([\u4e00-\u9fff]{2,4})(?:项目|类别|类型|种类|对象|内容|名称)(?:名称)?$/;

/** 受助人数 and 发放金额 are told of 学前困难学生资助 by another verb than its own. */
const NOUN = /(?:人数|人次|金额|资金)$/;
const SURE = 0.8;
/** From here on a name was found as it is written. */
const WRITTEN = 0.95;
