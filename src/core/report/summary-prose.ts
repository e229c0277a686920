import type { Text } from "../text/text";
import type { Checked } from "./checked";
import { cell, wideLine } from "./lines";
import type { Line } from "./lines";
import type { Memory } from "./memory";
import { remarkKey } from "./remarks-read";
import { sentencesOf } from "./sentences";
import type { SummarySentence } from "./sentences";
import { SUMMARY_WIDTHS } from "./summary-columns";

/** 分板块说明: the sentences of each section as paragraphs, and a line for what people want to add. */
export function proseLines(checked: Checked, memory: Memory, text: Text): readonly Line[] {
  const sentences = sentencesOf(checked, text.language);
  const sections = checked.pack.catalogue.sections.filter(
    ({ id }) => memory.remarks[id] !== undefined || sentences.some(({ section }) => section === id),
  );
  const heading = wideLine(text.summary.sentencesHeading, "heading", SUMMARY_WIDTHS);
  if (sections.length === 0) return [heading, wideLine(text.summary.nothingReported, "paragraph", SUMMARY_WIDTHS)];
  return [
    heading,
    ...sections.flatMap(({ id, name }, index) => [
      // Run in, as reports have it: a heading on a row of its own may be left behind at the foot of a page.
      ...paragraphs(sentences.filter(({ section }) => section === id)).map((group, nth) =>
        paragraphLine(group, nth === 0 ? text.summary.sectionHeading(index + 1, name[text.language]) : "", text),
      ),
      remarkLine(id, memory.remarks[id] ?? "", text),
    ]),
  ];
}

/** Longer paragraphs would need a row higher than Excel allows. */
const LONGEST = 600;

function paragraphs(sentences: readonly SummarySentence[]): readonly (readonly SummarySentence[])[] {
  const groups: SummarySentence[][] = sentences.length === 0 ? [[]] : [];
  let length = Infinity;
  for (const sentence of sentences) {
    length += sentence.text.length;
    const last = groups.at(-1);
    if (last && length <= LONGEST) last.push(sentence);
    else {
      groups.push([sentence]);
      length = sentence.text.length;
    }
  }
  return groups;
}

function paragraphLine(sentences: readonly SummarySentence[], heading: string, text: Text): Line {
  const paragraph = text.sentences([...(heading ? [heading] : []), ...sentences.map((sentence) => sentence.text)]);
  return wideLine(paragraph, "paragraph", SUMMARY_WIDTHS);
}

function remarkLine(section: string, remark: string, text: Text): Line {
  const label = cell(text.summary.remark, "muted");
  const line = wideLine(remark, "input", SUMMARY_WIDTHS, 1, [label]);
  return { ...line, cells: [...line.cells, cell(remarkKey(section), "muted")] };
}
