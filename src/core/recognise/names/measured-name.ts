import { closedText } from "../measure/plain-text";
import { periodWords, type PeriodWords } from "../period/period-words";

/** How an export of statistics says of which months a figure is, behind the name and before the unit. */
const MEASURED = /[_:·/—–-]*[([【]?(当期|本期|当月|本月|(?:本年|当年)?累计)[值数]?[)\]】]?(?=(?:\([^()]*\))?$)/;

/**
 * 答复信访件数_当期值(件) and 答复信访件数_累计值(件) name one indicator, in its column's month and from January to it; null
 * for a text without such an ending.
 */
export function measuredName(text: string): { readonly name: string; readonly words: PeriodWords | null } | null {
  const plain = closedText(text);
  const match = MEASURED.exec(plain);
  if (!match || match.index < 2) return null;
  const kind = match[1] ?? "";
  return {
    name: plain.slice(0, match.index) + plain.slice(match.index + match[0].length),
    words: /累计$/.test(kind) ? periodWords("本年累计") : /月/.test(kind) ? periodWords("本月") : null,
  };
}
