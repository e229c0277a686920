import { attributesOf, setAttribute, splice, tags, type Children, type Edit, type Element } from "../package/scan";
import { placeAfter, prefixOf } from "./in-order";

/** The lists of a style sheet we may add to, in schema order. */
export type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "dxfs";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
] as const;

/** A list of a style sheet with what we want to add to its end. */
export interface StyleList {
  /** Index of an item with just this text, which is added when the list has none. */
  indexOf(item: string): number;
  readonly items: readonly string[];
  /** Puts the defaults into a list that is missing or empty. */
  begin(): void;
  /** The edits that bring the additions into the style sheet. */
  edits(): readonly Edit[];
}

/** Opens a list of a style sheet; `defaults` are the items it must begin with where it is missing or empty. */
function openList(text: string, tree: Children, name: ListName, defaults: readonly string[]): StyleList {
  const element = tree.children.find(({ local }) => local === name);
  const found = element ? itemsOf(text, element) : [];
  const added: string[] = [];
  const items = (): string[] => [...found, ...added];
  const begin = (): void => {
    if (items().length === 0) added.push(...defaults);
  };
  const indexOf = (item: string): number => {
    begin();
    const index = items().indexOf(item);
    return index >= 0 ? index : found.length + added.push(item) - 1;
  };
  const edits = (): Edit[] => {
    if (added.length === 0) return [];
    if (!element) {
      const at = placeAfter(tree, new Set(ORDER.slice(0, ORDER.indexOf(name))));
      const tag = `${prefixOf(tree.root)}${name}`;
      return [{ start: at, end: at, text: `<${tag} count="${added.length}">${added.join("")}</${tag}>` }];
    }
    const tag = counted(text.slice(element.start, element.openEnd), found.length + added.length);
    if (element.selfClosing) {
      const open = tag.replace(/\s*\/>$/, ">");
      return [{ start: element.start, end: element.end, text: `${open}${added.join("")}</${element.name}>` }];
    }
    return [
      { start: element.start, end: element.openEnd, text: tag },
      { start: element.closeStart, end: element.closeStart, text: added.join("") },
    ];
  };
  return { indexOf, items: found, begin, edits };
}

/** The direct children of a list, each as its text. */
function itemsOf(text: string, list: Element): string[] {
  const items: string[] = [];
  let start = 0;
  if (list.selfClosing) return items;
  const content = text.slice(list.start, list.end);
  for (const tag of tags(content)) {
    if (tag.kind === "broken" || tag.depth !== 1) continue;
    if (tag.kind === "open") start = tag.start;
    if (tag.kind === "close" || tag.selfClosing) items.push(content.slice(start, tag.end));
  }
  return items;
}

/** The start tag with its count brought up to date, where it has one. */
const counted = (tag: string, count: number): string =>
  attributesOf(tag)["count"] === undefined ? tag : setAttribute(tag, "count", count);

/** A root that closes itself, opened up so that children can be put into it. */
export function openedRoot(text: string, root: Element): string {
  if (!root.selfClosing) return text;
  const tag = text.slice(root.start, root.end).replace(/\s*\/>$/, ">");
  return splice(text, [{ start: root.start, end: root.end, text: `${tag}</${root.name}>` }]);
}

/** The lists we add to, by what they hold, in schema order. */
export type StyleLists = Readonly<
  Record<"numbers" | "fonts" | "fills" | "borders" | "styles" | "formats" | "marks", StyleList>
>;

/** Opens all lists; each begins with what Excel expects first in it. */
export function openLists(text: string, tree: Children, p: string): StyleLists {
  const fill = (kind: string): string => `<${p}fill><${p}patternFill patternType="${kind}"/></${p}fill>`;
  const border = `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`;
  const format = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  const lists: StyleLists = {
    numbers: openList(text, tree, "numFmts", []),
    fonts: openList(text, tree, "fonts", [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`]),
    fills: openList(text, tree, "fills", ["none", "gray125"].map(fill)),
    borders: openList(text, tree, "borders", [border]),
    styles: openList(text, tree, "cellStyleXfs", [format]),
    formats: openList(text, tree, "cellXfs", [format.replace("/>", ' xfId="0"/>')]),
    marks: openList(text, tree, "dxfs", []),
  };
  for (const list of Object.values(lists)) list.begin();
  return lists;
}
