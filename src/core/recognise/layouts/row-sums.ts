import type { TableColumn, TableSum } from "../../model/table";
import { closedText } from "../measure/plain-text";
import { likelyParts } from "./likely-parts";

/** A header over one column or over a group of them. */
interface Node {
  readonly name: string;
  readonly leaf: number | null;
  readonly children: readonly Node[];
}

const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数)(?:\([^)]*\))?$/;
const FAMILIES: readonly RegExp[] = [
  /^[男女](?:生|性|学生|教师)?(?:数|人数)?$/,
  /^[一二三四五六七八九]年级|^[初高][一二三](?:年级)?/,
  /^(?:托|小|中|大|混龄|学前)班/,
  /^(?:公办|民办|普惠性?民办|营利性?民办|集体办|部门办)/,
  /^(?:城区|镇区|乡村|城市|县镇|农村|城镇)/,
  /^(?:幼儿园|学前|小学|初中|高中|普高|普通高中|中职|九年|完全中学|特教|特殊教育)/,
];

/** The sums that the header claims along every row: a 合计 and its parts. 其中 columns are within another, no parts. */
export function rowSums(columns: readonly TableColumn[]): readonly TableSum[] {
  const indexes = columns.map((_, index) => index);
  return sumsAmong(nodesOf(columns, indexes, 0), columns, true);
}

function nodesOf(columns: readonly TableColumn[], indexes: readonly number[], depth: number): readonly Node[] {
  const groups: { name: string; members: number[] }[] = [];
  for (const index of indexes) {
    const name = closedText(columns[index]?.path[depth] ?? "");
    const last = groups.at(-1);
    const isGroup = (columns[index]?.path.length ?? 0) > depth + 1;
    if (last && isGroup && last.name === name) last.members.push(index);
    else groups.push({ name, members: [index] });
  }
  return groups.map(({ name, members }) => {
    const [first = 0] = members;
    const isLeaf = (columns[first]?.path.length ?? 0) <= depth + 1;
    return { name, leaf: isLeaf ? first : null, children: isLeaf ? [] : nodesOf(columns, members, depth + 1) };
  });
}

function sumsAmong(nodes: readonly Node[], columns: readonly TableColumn[], isTop: boolean): readonly TableSum[] {
  const inner = [...nodes.flatMap(({ children }) => sumsAmong(children, columns, false)), ...sumsOfGroups(nodes)];
  const total = nodes.find(isTotal)?.leaf ?? null;
  if (total === null) return inner;
  const others = nodes.filter((node) => !isTotal(node) && !isSubset(node) && isAdded(node, columns));
  const families = FAMILIES.map((family) => others.filter(({ name }) => family.test(name))).filter(
    (members) => members.length > 1,
  );
  const subsets = FAMILIES.filter((family) =>
    nodes.some((node) => isSubset(node) && family.test(node.name.replace(/^其中[:：]?/, ""))),
  );
  const rest = others.filter(({ name }) => !subsets.some((family) => family.test(name)));
  const known = families.map((members) => members.flatMap(columnsOf));
  const unknown = families.length > 0 || isTop ? null : likelyParts(columns, total, rest.flatMap(columnsOf));
  const sums = [...known, ...(unknown ? [unknown] : [])]
    .filter((parts) => parts.length > 1)
    .map((parts): TableSum => ({ along: "row", total, parts }));
  return [...inner, ...sums];
}

/** 合计（班数｜人数） beside 一年级（班数｜人数）, 二年级（班数｜人数）…: each part of the total sums up the same part of the groups. */
function sumsOfGroups(nodes: readonly Node[]): readonly TableSum[] {
  const groups = nodes.filter(({ children }) => children.length > 0);
  const whole = groups.find(({ name }) => TOTAL.test(name));
  if (!whole) return [];
  return FAMILIES.flatMap((family) => {
    const members = groups.filter(({ name }) => family.test(name));
    if (members.length < 2) return [];
    return whole.children.flatMap(({ name, leaf: total }): readonly TableSum[] => {
      const parts = members.map(({ children }) => children.find((child) => child.name === name)?.leaf ?? null);
      const found = parts.filter((part) => part !== null);
      return total !== null && found.length === members.length ? [{ along: "row", total, parts: found }] : [];
    });
  });
}

const isTotal = ({ name, leaf }: Node): boolean => leaf !== null && TOTAL.test(name);
const isSubset = ({ name }: Node): boolean => name.startsWith("其中");
const isAdded = ({ leaf }: Node, columns: readonly TableColumn[]): boolean =>
  leaf === null || (columns[leaf]?.additive ?? false);

/** The columns that stand for a node in a sum: its own, its total's, or all its parts'. */
function columnsOf({ leaf, children }: Node): readonly number[] {
  if (leaf !== null) return [leaf];
  const total = children.find(isTotal);
  return total ? columnsOf(total) : children.filter((child) => !isSubset(child)).flatMap(columnsOf);
}
