import type { ExcelDocument } from "../../src/workbench/stand-in/document/document";

/** A document as a value that `toEqual` compares and that later changes leave alone. Ids stand for nothing. */
export function plainDocument(document: ExcelDocument): unknown {
  const { sheets, xmlParts, names, settings, isStructureProtected, areEventsEnabled } = document;
  const parts = xmlParts.map(({ xml }) => xml);
  return plain({ sheets, parts, names, settings, isStructureProtected, areEventsEnabled });
}

/** A deep copy without ids; maps and sets become lists. */
export function plain(value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return plain([...(value as Iterable<unknown>)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (name === "id" ? [] : [[name, plain(each)] as const])),
  );
}
