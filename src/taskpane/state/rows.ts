import { columnLetters } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import type { Pack } from "../../core/model/rule";
import type { Filter, Order } from "./filter";
import { handlingOf } from "./handling";

/** A row of the list: a finding, on the second level where it is in a group, or the head of a group of like findings. */
export type ListRow =
  | { readonly kind: "finding"; readonly key: string; readonly level: 1 | 2; readonly finding: Finding }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly level: 1;
      readonly findings: readonly Finding[];
      /** `分校情况!H`: the column that all of them stand in. */
      readonly place: string;
      readonly isUnfolded: boolean;
    };

/** What decides which rows there are. */
export interface RowsOptions {
  readonly filter: Filter;
  readonly order: Order;
  readonly unfolded: ReadonlySet<string>;
  /** Names of the sheets as they stand in the workbook. */
  readonly sheets: readonly string[];
  readonly pack: Pack;
  /** Everything of a finding that a search looks through. */
  readonly wordsOf: (finding: Finding) => string;
}

/** The rows to show of the findings: filtered, in order, copies of one problem folded. */
export function rowsOf(findings: readonly Finding[], options: RowsOptions): readonly ListRow[] {
  const shown = inOrder(findings.filter(isWanted(options)), options);
  const groups = groupsOf(shown, options.pack);
  return shown.flatMap((finding): readonly ListRow[] => {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (!group) return [{ kind: "finding", key: finding.id, level: 1, finding }];
    if (group[0] !== finding) return [];
    const isUnfolded = options.unfolded.has(key);
    const rows = group.map((each): ListRow => ({ kind: "finding", key: each.id, level: 2, finding: each }));
    return [
      { kind: "group", key, level: 1, findings: group, place: placeOf(finding), isUnfolded },
      ...(isUnfolded ? rows : []),
    ];
  });
}

function isWanted({ filter, wordsOf }: RowsOptions): (finding: Finding) => boolean {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return (finding) => {
    if (filter.severity !== "all" && finding.severity !== filter.severity) return false;
    if (filter.section !== "all" && finding.section !== filter.section) return false;
    if (filter.handling !== "all" && handlingOf(finding) !== filter.handling) return false;
    if (words.length === 0) return true;
    const text = wordsOf(finding).toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Findings come gravest first; other orders keep that among equals. */
function inOrder(findings: readonly Finding[], { order, sheets, pack }: RowsOptions): readonly Finding[] {
  if (order === "severity") return findings;
  const at = (names: readonly string[], name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  const sections = pack.catalogue.sections.map(({ id }) => id);
  const key = ({ section, cells: [cell] }: Finding): readonly number[] =>
    order === "section" ? [at(sections, section)] : cell ? [at(sheets, cell.sheet), cell.row, cell.column] : [-1];
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Fewer copies than this are quicker to read than to unfold. */
const WORTH_FOLDING = 3;

/** What rules about tables say again and again of one column. */
function groupsOf(findings: readonly Finding[], pack: Pack): ReadonlyMap<string, readonly Finding[]> {
  const ofTables = new Set(
    pack.rules.filter(({ forEach }) => !("indicator" in forEach || "target" in forEach)).map(({ id }) => id),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!ofTables.has(finding.rule) || finding.cells.length === 0) continue;
    const same = groups.get(groupKey(finding));
    if (same) same.push(finding);
    else groups.set(groupKey(finding), [finding]);
  }
  return new Map([...groups].filter(([, { length }]) => length >= WORTH_FOLDING));
}

const groupKey = (finding: Finding): string => [finding.rule, finding.severity, placeOf(finding)].join("|");

const placeOf = ({ cells: [cell] }: Finding): string => (cell ? `${cell.sheet}!${columnLetters(cell.column)}` : "");
