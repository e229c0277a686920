/** An element of a part, in document order. */
export interface Node {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
  readonly parent: string;
}

const WORKSHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst".split(
    " ",
  );
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);

function checkOrder(name: string, nodes: readonly Node[], order: readonly string[], problems: string[]): void {
  let last = -1;
  for (const { local } of nodes.filter(({ depth }) => depth === 1)) {
    const place = order.indexOf(local);
    if (place < 0) continue;
    if (place < last) problems.push(`${name}: ${local} comes too late`);
    last = place;
  }
}

/** Notes what is wrong with a worksheet. */
export function checkWorksheet(
  name: string,
  nodes: readonly Node[],
  links: Map<string, Node>,
  problems: string[],
): void {
  checkOrder(name, nodes, WORKSHEET_ORDER, problems);
  for (const node of nodes.filter(
    ({ local }) => local === "tablePart" || local === "drawing" || local === "legacyDrawing",
  )) {
    if (!links.has(node.attributes["r:id"] ?? "")) problems.push(`${name}: ${node.local} leads nowhere`);
  }
  const cells = nodes
    .filter(({ local, parent }) => local === "c" && parent === "row")
    .map(({ attributes }) => attributes["r"] ?? "");
  unique(`cell in ${name}`, cells.filter(Boolean), problems);
  for (const node of nodes.filter(({ local }) => local === "cfRule")) {
    if (!(Number(node.attributes["priority"]) >= 1)) problems.push(`${name}: a rule has no priority`);
  }
}

/** Notes what is wrong with the workbook part. */
export function checkWorkbook(
  name: string,
  nodes: readonly Node[],
  links: Map<string, Node>,
  problems: string[],
): void {
  checkOrder(name, nodes, WORKBOOK_ORDER, problems);
  const sheets = nodes.filter(({ local, parent }) => local === "sheet" && parent === "sheets");
  unique(
    "sheet name",
    sheets.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase()),
    problems,
  );
  unique(
    "sheetId",
    sheets.map(({ attributes }) => attributes["sheetId"] ?? ""),
    problems,
  );
  for (const { attributes } of sheets) {
    if (!links.has(attributes["r:id"] ?? "")) problems.push(`the sheet ${attributes["name"]} leads nowhere`);
    if ((attributes["name"] ?? "").length > 31) problems.push(`the name ${attributes["name"]} is too long`);
  }
  if (sheets.length === 0) problems.push("no sheets");
  const names = nodes.filter(({ local }) => local === "definedName");
  unique(
    "defined name",
    names.map(({ attributes }) => `${attributes["name"]}@${attributes["localSheetId"] ?? ""}`),
    problems,
  );
  for (const { attributes } of names) {
    if (Number(attributes["localSheetId"] ?? 0) >= sheets.length)
      problems.push(`${attributes["name"]} is local to no sheet`);
  }
  for (const { attributes } of nodes.filter(({ local }) => local === "workbookView")) {
    if (Number(attributes["activeTab"] ?? 0) >= sheets.length) problems.push("the active tab is not there");
  }
}

/** Notes what is wrong with a style sheet and with the formats that cells and rules ask of it. */
export function checkStyles(
  name: string,
  nodes: readonly Node[],
  trees: Map<string, Node[]>,
  problems: string[],
): void {
  checkOrder(name, nodes, STYLES_ORDER, problems);
  const items = (list: string): Node[] => nodes.filter(({ parent, depth }) => parent === list && depth === 2);
  for (const list of nodes.filter(({ depth, attributes }) => depth === 1 && attributes["count"] !== undefined)) {
    if (Number(list.attributes["count"]) !== items(list.local).length)
      problems.push(`${name}: ${list.local} miscounts`);
  }
  for (const { attributes } of items("cellXfs")) {
    for (const [key, list] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
    ] as const) {
      if (Number(attributes[key] ?? 0) >= items(list).length)
        problems.push(`${name}: a format has no ${key} ${attributes[key]}`);
    }
  }
  for (const [part, sheet] of trees) {
    for (const { local, attributes } of sheet) {
      const isBad =
        (local === "c" && Number(attributes["s"] ?? 0) >= Math.max(1, items("cellXfs").length)) ||
        (local === "cfRule" &&
          attributes["dxfId"] !== undefined &&
          Number(attributes["dxfId"]) >= items("dxfs").length);
      if (isBad) problems.push(`${part}: ${local} ${attributes["r"] ?? ""} has no style`);
    }
  }
}

/** Notes what is wrong with values that occur twice. */
export function unique(what: string, values: readonly string[], problems: string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) problems.push(`the ${what} ${value} occurs twice`);
    seen.add(value);
  }
}
