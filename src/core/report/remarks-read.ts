import type { Sheet } from "../model/workbook";
import { ALL_TEXTS } from "../text/languages";
import { textIn } from "./results-read";

const KEY = /^remark:(.*)$/;

/** The hidden key beside the remark of a section. */
export const remarkKey = (section: string): string => `remark:${section}`;

const LABELS: readonly string[] = ALL_TEXTS.map(({ summary }) => summary.remark);

/** 人工补充 by section: the rows with our key, and in them the first text that is neither key nor label. */
export function remarksOn(sheet: Sheet): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  for (const row of sheet.rows) {
    const texts = (row ?? []).map(textIn).filter(Boolean);
    const section = texts.map((text) => KEY.exec(text)?.[1]).find((match) => match !== undefined);
    if (section === undefined) continue;
    remarks.set(section, texts.find((text) => !KEY.test(text) && !LABELS.includes(text)) ?? "");
  }
  return remarks;
}
