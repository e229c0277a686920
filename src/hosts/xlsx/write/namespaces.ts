/** The namespaces of a package: transitional, as nearly everybody writes, or strict. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The namespaces in use, told by the start tag of the workbook. */
export const namespacesOf = (workbookTag: string): Namespaces =>
  workbookTag.includes(STRICT.main) ? STRICT : TRANSITIONAL;

const TYPE = "application/vnd.openxmlformats-officedocument";

/** Content types of the parts we add. */
export const PART_TYPES = {
  worksheet: `${TYPE}.spreadsheetml.worksheet+xml`,
  table: `${TYPE}.spreadsheetml.table+xml`,
  styles: `${TYPE}.spreadsheetml.styles+xml`,
  customXml: "application/xml",
  customXmlProperties: `${TYPE}.customXmlProperties+xml`,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** How every part we write begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
