import { areaAddress, linkAddress } from "../../../src/core/model/address";
import type { OwnSheet, PlannedCell } from "../../../src/core/model/plan";

function shown(cell: PlannedCell | undefined): string {
  if (!cell || cell.value === null) return "";
  const text = String(cell.value).replace(/\|/g, "\\|").replace(/\n/g, "⏎");
  const link = cell.link ? ` → ${linkAddress(cell.link)}` : "";
  return `${text}${link}`;
}

/** One of our sheets as Markdown: joined rows as text with their style, the rest as tables. */
export function markdownOf(sheet: OwnSheet): string {
  const joined = new Set(sheet.merges.map(({ top }) => top));
  const lines = [`# ${sheet.name}`];
  let inTable = false;
  for (const [index, { cells }] of sheet.rows.entries()) {
    const texts = cells.map(shown);
    if (joined.has(index) || texts.length === 0) {
      inTable = false;
      const filled = cells.filter((cell) => cell !== undefined && cell.value !== null);
      lines.push("", filled.map((cell) => `[${cell?.style ?? ""}] ${shown(cell)}`).join(" · "));
      continue;
    }
    if (!inTable) lines.push("");
    lines.push(`| ${texts.join(" | ")} |`);
    if (!inTable) lines.push(`|${texts.map(() => "---").join("|")}|`);
    inTable = true;
  }
  const tables = sheet.tables.map(({ name, area }) => `table ${name} ${areaAddress(area)}`);
  return [...lines, "", ...tables, `frozen ${sheet.frozenRows}`, ""].join("\n").replace(/\n{3,}/g, "\n\n");
}
