import { remembered } from "./remembered";

/** A format code in the words numfmt knows. */
export interface StandardPattern {
  readonly pattern: string;
  readonly locale: "zh-CN" | "en-US";
  /** The number of a `[DBNum]` tag, which asks for Chinese numerals. */
  readonly numerals: "1" | "2" | null;
}

const NEVER_CHANGED = `"[^"]*"?|\\\\.|[_*].|\\[[^\\]]*\\]`;
const CHINESE_HABITS = new RegExp(`${NEVER_CHANGED}|!(.?)|上午/下午|G/通用格式`, "gsu");

/** The code as numfmt reads it: `!x` is an escape, and Chinese Excel writes General and AM/PM in Chinese. */
export const standardPattern = remembered((code: string): StandardPattern => ({
  pattern: code.replace(CHINESE_HABITS, (all: string, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped && `\\${escaped}`;
    if (all === "上午/下午") return "AM/PM";
    if (all === "G/通用格式") return "General";
    return /^\[DBNum\d\]$/i.test(all) ? "" : all;
  }),
  locale: /aaa|上午\/下午|\[\$-[^\]]*F[48]00\]/i.test(code) ? "zh-CN" : "en-US",
  numerals: /\[DBNum1\]/i.test(code) ? "1" : /\[DBNum2\]/i.test(code) ? "2" : null,
}));
