import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { book, bookParts, MAIN, STYLES, zipped, type PartTexts } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1"><v>283</v></c></row>';

const utf16 = (text: string, isLittleEndian = true): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), isLittleEndian));
  return bytes;
};

function recoded(parts: PartTexts, encode: (text: string) => Uint8Array): PartTexts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" && /^xl\/(workbook|styles|worksheets\/sheet1)\.xml$/.test(name) ? encode(part) : part,
    ]),
  );
}

/** A workbook with one of everything that we carry along without knowing it. */
const OPAQUE: PartTexts = {
  "xl/worksheets/_rels/sheet1.xml.rels": RELS(
    `<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId3" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
      `<Relationship Id="rId4" Type="${OFFICE}/table" Target="../tables/table1.xml"/>` +
      `<Relationship Id="rId5" Type="${OFFICE}/pivotTable" Target="../pivotTables/pivotTable1.xml"/>` +
      `<Relationship Id="rId6" Type="${OFFICE}/hyperlink" Target="http://example.org/" TargetMode="External"/>`,
  ),
  "xl/drawings/drawing1.xml": "<wsDr/>",
  "xl/drawings/_rels/drawing1.xml.rels": RELS(
    `<Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/>`,
  ),
  "xl/charts/chart1.xml": "<chartSpace>\r\n</chartSpace>",
  "xl/comments1.xml": "<comments/>",
  "xl/drawings/vmlDrawing1.vml": "<xml/>",
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="7" name="校验结果" displayName="校验结果" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/vbaProject.bin": Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
  "customXml/item1.xml": "<other xmlns='urn:other'>别人的</other>",
  "customXml/itemProps1.xml": "<datastoreItem/>",
  "customXml/_rels/item1.xml.rels": RELS(
    `<Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/>`,
  ),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
};

const opaque = book({
  sheets: {
    主要指标: {
      data: ROWS,
      after:
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
    },
    附表: ROWS,
  },
  types:
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.table+xml"/>` +
    `<Override PartName="/xl/tables/table2.xml" ContentType="${TYPE}.table+xml"/>`,
  relationships:
    `<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` +
    `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>` +
    `<Relationship Id="rId8" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
  definedNames:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">附表!$A$1:$B$2</definedName><definedName name="指标汇总">主要指标!$A$1</definedName></definedNames>',
  parts: OPAQUE,
});

const CONDITIONS =
  '<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule><cfRule type="expression" priority="9"><formula>N("other")=0</formula></cfRule></conditionalFormatting>';
const AFTER =
  '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>' +
  `${CONDITIONS}<dataValidations count="0"/><hyperlinks><hyperlink ref="A1" location="附表!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{x}"><x14:cfRule xmlns:x14="urn:x14" priority="12"/></ext></extLst>`;

/** Workbooks as different programs write them, by what is special about them. All have a sheet 主要指标. */
export const VARIETY: Readonly<Record<string, Uint8Array>> = {
  "a plain workbook": book({ sheets: { 主要指标: ROWS } }),
  "a prefix on every element": book({ sheets: { 主要指标: "" }, prefix: "x" }),
  "the strict namespaces": book({ sheets: { 主要指标: ROWS }, isStrict: true }),
  "no style sheet": book({ sheets: { 主要指标: ROWS }, styles: null }),
  "an empty style sheet": book({ sheets: { 主要指标: ROWS }, styles: `<styleSheet xmlns="${MAIN}"/>` }),
  "a style sheet without a list of differential formats": book({ styles: STYLES("", MAIN, "") }),
  "a spaced, self-closing list": book({ styles: STYLES("", MAIN, '<dxfs  count="0" />') }),
  "lists without counts": book({ styles: STYLES().replace(/ count="\d+"/g, "") }),
  "wrong counts": book({ styles: STYLES().replace('<fonts count="1"', '<fonts count="7"') }),
  "differential formats of its own": book({
    sheets: { 主要指标: { data: ROWS, after: AFTER } },
    styles: STYLES("", MAIN, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  }),
  "an empty list of names": book({ definedNames: "<definedNames/>" }),
  "an empty list of names, spaced": book({ definedNames: "<definedNames />" }),
  "no views": book({ bookViews: "" }),
  "a byte-order mark": zipped(recoded(bookParts({ sheets: { 主要指标: ROWS } }), (text) => strToU8(`\ufeff${text}`))),
  "UTF-16, little end first": zipped(
    recoded(bookParts({ sheets: { 主要指标: ROWS } }), (text) => utf16(text.replace("UTF-8", "UTF-16"))),
  ),
  "UTF-16, big end first": zipped(
    recoded(bookParts({ sheets: { 主要指标: ROWS } }), (text) => utf16(text.replace("UTF-8", "UTF-16"), false)),
  ),
  "line breaks between elements": zipped(
    recoded(bookParts({ sheets: { 主要指标: ROWS } }), (text) => strToU8(text.replace(/></g, ">\r\n  <"))),
  ),
  "charts, comments, pivots, tables, macros and other people's XML": opaque,
};

/** The workbooks of the samples folder. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(join(__dirname, "../../../../samples"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, new Uint8Array(readFileSync(join(__dirname, "../../../../samples", name)))]),
);
