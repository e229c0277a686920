import type { Result } from "../../../core/model/problem";
import { sameText } from "../../markers";
import { declareType } from "../package/content-types";
import type { Parts } from "../package/opc";
import { freeName, relationshipsPart } from "../package/part-names";
import { relationshipsOf, shortType } from "../package/relationships";
import { attributesOf, childrenOf, escapeXml } from "../package/scan";
import { isPartTaken } from "./free-part";
import { PART_TYPES, XML_DECLARATION, type Namespaces } from "./namespaces";
import type { ReadyTable } from "../../plan/tables";
import { tableXml } from "./table-xml";

/** What tables of a workbook must not share. */
export interface TableKey {
  readonly name: string;
  readonly id: number;
}

/** Names and ids of the user's tables; both must differ throughout a workbook. Ours are loaded too, but not listed. */
export function loadTables(parts: Parts, ownParts: readonly string[]): Result<TableKey[]> {
  const tables: TableKey[] = [];
  for (const name of parts.names().filter((each) => /(^|\/)_rels\/[^/]*\.rels$/i.test(each))) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/i, "$1");
    for (const { target } of relationshipsOf(parts, source).filter((each) => shortType(each) === "table")) {
      const loaded = parts.load(target);
      if (!loaded.ok) return loaded;
      const text = parts.text(target);
      if (text === null || ownParts.some((part) => sameText(part, source))) continue;
      const tree = childrenOf(text, target);
      if (!tree.ok) return tree;
      const { id, displayName = "" } = attributesOf(text.slice(tree.value.root.start, tree.value.root.openEnd));
      tables.push({ name: displayName, id: Number(id) || 0 });
    }
  }
  return { ok: true, value: tables };
}

/** Where tables of ours may go: what others have is taken, what only our sheets lead to may be written over. */
export interface TableRoom {
  readonly replaceable: readonly string[];
  /** Grows with each table. */
  readonly keys: TableKey[];
  /** Parts written so far; grows too. */
  readonly written: Set<string>;
}

/** Writes the tables of a sheet and gives the relationship ids that the sheet knows them by. */
export function writeTables(
  parts: Parts,
  namespaces: Namespaces,
  sheetPart: string,
  tables: readonly ReadyTable[],
  room: TableRoom,
): readonly string[] {
  const isTaken = (name: string): boolean =>
    room.written.has(name) || (!room.replaceable.includes(name.toLowerCase()) && isPartTaken(parts, name));
  const names = tables.map((table) => {
    const name = freeName("xl/tables/table#.xml", isTaken);
    const id = Math.max(0, ...room.keys.map((key) => key.id)) + 1;
    room.keys.push({ name: table.name, id });
    room.written.add(name);
    parts.set(name, tableXml(table, id, namespaces.main));
    declareType(parts, name, PART_TYPES.table);
    return name;
  });
  relate(parts, namespaces, sheetPart, names);
  return names.map((_, index) => `rId${index + 1}`);
}

/** Writes the relationships of a sheet of ours anew: they lead to its tables and nowhere else. */
function relate(parts: Parts, namespaces: Namespaces, sheetPart: string, tables: readonly string[]): void {
  const name = relationshipsPart(sheetPart);
  if (tables.length === 0) {
    if (parts.has(name)) parts.remove(name);
    return;
  }
  const type = `${namespaces.relationships}/table`;
  const list = tables.map((t, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="/${escapeXml(t)}"/>`);
  parts.set(
    name,
    `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
  );
  declareType(parts, name, PART_TYPES.relationships);
}
