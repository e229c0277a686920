import type { Problem } from "../../../core/model/problem";

/** A refusal, ready to be returned as a `Result` of any type. */
export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
}

/** Refuses with a stable code and one sentence in each language: what happened, where, what to do. */
export const refuse = (code: string, chinese: string, english: string): Refusal => ({
  ok: false,
  problem: { code, message: { "zh-CN": chinese, en: english } },
});

const XML_DAMAGE = {
  doctype: ["含有 DOCTYPE 声明", "it declares a DOCTYPE"],
  unterminated: ["内容不完整", "it is cut off"],
  nesting: ["标签不配对", "its tags do not match"],
  cells: ["单元格内容残缺", "its cells are incomplete"],
  root: ["内容不是应有的类型", "it is not what the file says it is"],
} as const;

/** Refuses a part that is not the XML it should be. */
export function refuseXml(part: string, why: keyof typeof XML_DAMAGE): Refusal {
  const [chinese, english] = XML_DAMAGE[why];
  return refuse(
    "corrupt-xml",
    `文件内部的“${part}”已损坏（${chinese}），无法读取。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后重试。`,
    `The part "${part}" inside the file is damaged (${english}) and cannot be read. Open the original in Excel or WPS, save it as .xlsx again and retry.`,
  );
}
