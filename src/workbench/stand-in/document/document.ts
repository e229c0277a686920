import type { Area } from "../../../core/model/cell";
import type { ChangeListener } from "./changes";
import type { DocumentSheet } from "./sheet";

/** A name the whole workbook knows; `formula` begins with its equals sign. */
export interface DefinedName {
  name: string;
  formula: string;
  isVisible: boolean;
  comment: string;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An Excel document in memory, as far as an add-in can see it. It is the stand-in's own and knows no findings. */
export interface ExcelDocument {
  name: string;
  readonly sheets: DocumentSheet[];
  readonly names: DefinedName[];
  readonly xmlParts: XmlPart[];
  readonly settings: Map<string, unknown>;
  activeSheet: DocumentSheet | undefined;
  /** On the active sheet. */
  selection: Area;
  isStructureProtected: boolean;
  uses1904Dates: boolean;
  calculationMode: string;
  /** What `context.runtime.enableEvents` says; off, nobody is told of changes. */
  areEventsEnabled: boolean;
  readonly listeners: Set<ChangeListener>;
  /** Source of ids; a document never gives out one twice. */
  lastId: number;
}

/** A document without sheets. */
export const emptyDocument = (name: string): ExcelDocument => ({
  name,
  sheets: [],
  names: [],
  xmlParts: [],
  settings: new Map(),
  activeSheet: undefined,
  selection: { top: 0, left: 0, bottom: 0, right: 0 },
  isStructureProtected: false,
  uses1904Dates: false,
  calculationMode: "Automatic",
  areEventsEnabled: true,
  listeners: new Set(),
  lastId: 0,
});

/** A new id that looks as Excel's do. */
export function newId(document: ExcelDocument): string {
  document.lastId++;
  return `{00000000-0001-0000-0000-${document.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The sheet of a name or an id; both compare without regard to case. */
export function findSheet(document: ExcelDocument, key: string): DocumentSheet | undefined {
  const wanted = key.toLowerCase();
  return document.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
}
