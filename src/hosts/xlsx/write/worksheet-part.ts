import type { Result } from "../../../core/model/problem";
import { attributesOf, childrenOf, type Children } from "../package/scan";

/** Children of a worksheet that come before its conditional formats, and those themselves. */
const BEFORE_OR_AMONG_CONDITIONS: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

export { BEFORE_OR_AMONG_CONDITIONS };

/**
 * The children of a worksheet. The rows, nearly all of the text, are passed over in one step: a closing tag of the
 * sheet's data can stand nowhere but at their end, since `<` in a value is escaped.
 */
export function worksheetTree(text: string, part: string): Result<Children> {
  const data = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*)?>/.exec(text);
  const isEmpty = data?.[0].endsWith("/>") ?? true;
  const from = data ? data.index + data[0].length : 0;
  const to = data && !isEmpty ? text.lastIndexOf(`</${data[1]}>`) : -1;
  if (to < from) return childrenOf(text, part);
  const shorter = childrenOf(text.slice(0, from) + text.slice(to), part);
  if (!shorter.ok) return shorter;
  const { root, children } = shorter.value;
  const moved = (place: number): number => (place > from ? place + to - from : place);
  return {
    ok: true,
    value: {
      root: { ...root, closeStart: moved(root.closeStart), end: moved(root.end) },
      children: children.map((child) =>
        child.local === "sheetData" && child.openEnd === from
          ? { ...child, closeStart: to, end: moved(child.end) }
          : child.start < from
            ? child
            : {
                ...child,
                start: moved(child.start),
                openEnd: moved(child.openEnd),
                closeStart: moved(child.closeStart),
                end: moved(child.end),
              },
      ),
    },
  };
}

/** Whether the sheet is protected; the element alone says nothing, Excel keeps it after protection is lifted. */
export function isProtected(text: string, { children }: Children): boolean {
  const protection = children.find(({ local }) => local === "sheetProtection");
  if (!protection) return false;
  const { sheet } = attributesOf(text.slice(protection.start, protection.openEnd));
  return sheet === "1" || sheet === "true" || sheet === "on";
}
