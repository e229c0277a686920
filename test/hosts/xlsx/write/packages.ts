import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name; a text is stored as UTF-8. */
export type PartTexts = Record<string, string | Uint8Array>;

export interface BookOptions {
  /** Content of each worksheet's `sheetData` and what stands around it, by sheet name. */
  readonly sheets?: Readonly<
    Record<string, string | { readonly before?: string; readonly data?: string; readonly after?: string }>
  >;
  readonly prefix?: string;
  readonly isStrict?: boolean;
  /** Whole style sheet; null for a workbook without one. */
  readonly styles?: string | null;
  readonly definedNames?: string;
  readonly bookViews?: string;
  /** Further relationships of the workbook, further types, further parts. */
  readonly relationships?: string;
  readonly types?: string;
  readonly parts?: PartTexts;
}

/** A small style sheet such as Excel writes. */
export const STYLES = (p = "", main = MAIN, dxfs = `<${p}dxfs count="0"/>`): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}styleSheet ${p ? `xmlns:${p.slice(0, -1)}` : "xmlns"}="${main}">` +
  `<${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font></${p}fonts>` +
  `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>` +
  `<${p}borders count="1"><${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border></${p}borders>` +
  `<${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs>` +
  `<${p}cellXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></${p}cellXfs>` +
  `<${p}cellStyles count="1"><${p}cellStyle name="常规" xfId="0" builtinId="0"/></${p}cellStyles>${dxfs}` +
  `<${p}tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></${p}styleSheet>`;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The parts of a small workbook, written by hand and not by the code under test. */
export function bookParts(options: BookOptions = {}): PartTexts {
  const p = options.prefix ? `${options.prefix}:` : "";
  const main = options.isStrict ? STRICT_MAIN : MAIN;
  const office = options.isStrict ? STRICT_OFFICE : OFFICE;
  const xmlns = options.prefix ? `xmlns:${options.prefix}="${main}"` : `xmlns="${main}"`;
  const sheets = Object.entries(options.sheets ?? { 主要指标: "" });
  const styles = options.styles === undefined ? STYLES(p, main) : options.styles;
  const parts: PartTexts = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      sheets
        .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
        .join("") +
      (styles === null ? "" : `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`) +
      `${options.types ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${p}workbook ${xmlns} xmlns:r="${office}">` +
      `<${p}workbookPr/>${options.bookViews ?? `<${p}bookViews><${p}workbookView activeTab="0"/></${p}bookViews>`}` +
      `<${p}sheets>${sheets.map(([name], i) => `<${p}sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</${p}sheets>` +
      `${options.definedNames ?? ""}<${p}calcPr calcId="191029"/></${p}workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      sheets
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join("") +
      (styles === null ? "" : `<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/>`) +
      `${options.relationships ?? ""}</Relationships>`,
    ...(styles === null ? {} : { "xl/styles.xml": styles }),
  };
  sheets.forEach(([, sheet], i) => {
    const { before = "", data = "", after = "" } = typeof sheet === "string" ? { data: sheet } : sheet;
    const rows = data === "" ? `<${p}sheetData/>` : `<${p}sheetData>${data}</${p}sheetData>`;
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<${p}worksheet ${xmlns} xmlns:r="${office}">${before}${rows}${after}</${p}worksheet>`;
  });
  return { ...parts, ...options.parts };
}

export const zipped = (parts: PartTexts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/** A small workbook as a file. */
export const book = (options: BookOptions = {}): Uint8Array => zipped(bookParts(options));

/** The parts of a file, read by another library than the one under test. */
export const unzipped = (file: Uint8Array): Record<string, Uint8Array> => unzipSync(file);

/** The text of one part of a file. */
export function partOf(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file)[name];
  if (!bytes) throw new Error(`No part ${name}.`);
  return strFromU8(bytes);
}

/** The file with some of its parts changed, removed where the new part is null. */
export function withParts(file: Uint8Array, changes: Record<string, string | Uint8Array | null>): Uint8Array {
  const parts: PartTexts = unzipSync(file);
  for (const [name, part] of Object.entries(changes)) {
    if (part === null) delete parts[name];
    else parts[name] = part;
  }
  return zipped(parts);
}
