import { cells, cellsOf, sheetOf } from "./sheet-of";

describe("cells", () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      "numbers of any spelling",
      "<row><c><v>1</v></c><c><v>-0.5</v></c><c><v>1E-3</v></c><c t='n'><v> 7 </v></c></row>",
      { A1: 1, B1: -0.5, C1: 0.001, D1: 7 },
    ],
    [
      "what is no number, kept as text",
      "<row><c><v>12,5</v></c><c><v>1E999</v></c></row>",
      { A1: "12,5", B1: "1E999" },
    ],
    [
      "blank cells of many kinds",
      "<row><c/><c></c><c s='1'/><c><v></v></c><c><v/></c><c t='s'><v></v></c><c t='inlineStr'><is><t/></is></c><c t='str'><v></v></c></row>",
      {},
    ],
    [
      "booleans",
      "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='b'><v>true</v></c></row>",
      { A1: true, B1: false, C1: true },
    ],
    [
      "errors, known and unknown",
      "<row><c t='e'><v>#DIV/0!</v></c><c t='e'><v>#SPILL!</v></c></row>",
      { A1: "#DIV/0!", B1: "#SPILL!" },
    ],
    [
      "dates written out",
      "<row><c t='d'><v>2024-02-29</v></c><c t='d'><v>2024-01-01T06:00:00</v></c><c t='d'><v>上半年</v></c></row>",
      { A1: "2024-02-29T00:00:00.000Z", B1: "2024-01-01T06:00:00.000Z", C1: "上半年" },
    ],
    [
      "inline text in runs",
      "<row><c t='inlineStr'><is><r><t>在校</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 生</t></r><rPh sb='0' eb='1'><t>ザイ</t></rPh></is></c></row>",
      { A1: "在校 生" },
    ],
    [
      "text with entities, CDATA and comments",
      "<row><c t='str'><v>a&amp;&#20013;<![CDATA[<b>]]><!-- no --></v></c></row>",
      { A1: "a&中<b>" },
    ],
    [
      "the value wherever it stands in the cell",
      "<row><c r='A1' ><extLst><ext>9</ext></extLst>\n<v>3</v></c></row>",
      { A1: 3 },
    ],
    [
      "places that skip and go back",
      "<row r='3'><c r='C3'><v>1</v></c><c><v>2</v></c><c r='A3'><v>3</v></c></row><row><c><v>4</v></c></row>",
      { A3: 3, C3: 1, D3: 2, A4: 4 },
    ],
    [
      "a cell whose own row is another one",
      "<row r='1'><c r='B5'><v>1</v></c><c r='A1'><v>2</v></c></row>",
      { B5: 1, A1: 2 },
    ],
    [
      "attributes in any order and quotes",
      '<row spans=\'1:1\' r=\'2\'><c t="str" s="0" r="a2"><v>x</v></c></row>',
      { A2: "x" },
    ],
    ["comments between everything", "<!-- <row> --><row><!-- > --><c><v>1</v><!-- </c> --></c></row>", { A1: 1 }],
  ])("%s", (_, xml, expected) => {
    expect(cells(xml)).toEqual(expected);
  });

  test("shared strings in all their forms", () => {
    const strings =
      "<si><t>甲</t></si><!-- <si/> --><si/><si><t/></si><si><t xml:space='preserve'> 乙&#10;丙</t></si>" +
      "<si><r><t>丁</t></r><r><t>戊</t></r><rPh sb='0' eb='1'><t>no</t></rPh><phoneticPr fontId='1'/></si><si><t>a<![CDATA[&b]]></t></si>";
    const row = [0, 1, 2, 3, 4, 5, 0].map((i) => `<c t='s'><v>${i}</v></c>`).join("");
    expect(cells({ strings, cells: `<row>${row}</row>` })).toEqual({
      A1: "甲",
      D1: " 乙\n丙",
      E1: "丁戊",
      F1: "a&b",
      G1: "甲",
    });
  });

  test("formats make dates of numbers, and come along as they are written", () => {
    const { rows } = sheetOf({
      formats: ['0.0"%"', 31, 10, "yyyy.m"],
      cells: "<row>" + [0, 1, 2, 3, 4, 99].map((s) => `<c s="${s}"><v>44742</v></c>`).join("") + "</row>",
    });
    expect(rows[0]?.map((cell) => cell && "format" in cell && `${cell.kind} ${cell.format}`)).toEqual([
      "number General",
      'number 0.0"%"',
      'date yyyy"年"m"月"d"日"',
      "number 0.00%",
      "date yyyy.m",
      "number General",
    ]);
  });

  test("a shared formula is written out for every cell that shares it", () => {
    const master = "SUM($A1:B$2)+'2022 A1'!C3*LOG10(A1)&\"A1\"+Table1[A1]+A:B+3:4+name_A1";
    const { rows } = sheetOf({
      cells:
        `<row r="1"><c r="D1"><f t="shared" ref="D1:E2" si="0">${master}</f><v>1</v></c><c r="E1"><f t="shared" si="0"/><v>2</v></c></row>` +
        '<row r="2"><c r="D2"><f t="shared" si="0"></f><v>3</v></c><c r="E2"><f>_xlfn._xlws.FILTER(A1,1&lt;2)</f><v>4</v></c></row>',
    });
    const formulas = rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []);
    expect(formulas).toEqual([
      master,
      "SUM($A1:C$2)+'2022 A1'!D3*LOG10(B1)&\"A1\"+Table1[A1]+B:C+3:4+name_A1",
      "SUM($A2:B$2)+'2022 A1'!C4*LOG10(A2)&\"A1\"+Table1[A1]+A:B+4:5+name_A1",
      "FILTER(A1,1<2)",
    ]);
  });
});

test("cells far out cost no more than others", () => {
  const sheet = sheetOf({
    before: '<dimension ref="A1:XFD1048576"/>',
    cells: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  });
  expect(cellsOf(sheet)).toEqual({ XFD1048576: 1 });
  expect(Object.keys(sheet.rows)).toHaveLength(1);
});
