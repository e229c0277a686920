import type { OwnSheet } from "../../../../src/core/model/plan";
import { CLEARING_PLAN } from "../../../../src/core/model/plan";
import { applyPlan, type Written } from "../../../../src/hosts/xlsx/write/apply-plan";
import { blankXlsx } from "../../../../src/hosts/xlsx/write/blank-xlsx";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { OWN_SHEETS, ownSheet, planOf } from "../../plans";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { book, partOf, unzipped, withParts } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const writing = (file: Uint8Array, ...sheets: OwnSheet[]): Written => {
  const written = good(applyPlan(file, planOf({ sheets })));
  expect(packageProblems(written.bytes)).toEqual([]);
  return written;
};
const RESULTS = ownSheet("results", "校验结果", [
  ["问题", "位置"],
  ["不符", "看"],
]);

describe("A sheet of ours that people have worked around", () => {
  test("keeps its place, its id and its part when it is written anew behind a sheet that came later", () => {
    const { bytes } = writing(book(), ...OWN_SHEETS);
    const workbook = partOf(bytes, "xl/workbook.xml");
    const later = withParts(bytes, {
      "xl/workbook.xml": workbook
        .replace("</sheets>", '<sheet name="后加" sheetId="9" r:id="rId50"/></sheets>')
        .replace('activeTab="0"', 'activeTab="3"')
        .replace(
          "</definedNames>",
          '<definedName name="_xlnm.Print_Area" localSheetId="3">后加!$A$1</definedName></definedNames>',
        ),
      "xl/_rels/workbook.xml.rels": partOf(bytes, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId50" Type="${OFFICE}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`,
      ),
      "[Content_Types].xml": partOf(bytes, "[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/worksheets/sheet9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      "xl/worksheets/sheet9.xml": partOf(book(), "xl/worksheets/sheet1.xml"),
    });
    const order = (file: Uint8Array): string[] =>
      [...partOf(file, "xl/workbook.xml").matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/g)].map(
        (m) => `${m[1]}${m[2]}`,
      );
    expect(order(writing(later, ...OWN_SHEETS).bytes)).toEqual(order(later));
    const cleared = good(applyPlan(later, CLEARING_PLAN)).bytes;
    expect(packageProblems(cleared)).toEqual([]);
    expect(order(cleared)).toEqual(["主要指标1", "后加9"]);
    expect(partOf(cleared, "xl/workbook.xml")).toContain('activeTab="1"');
    expect(partOf(cleared, "xl/workbook.xml")).toContain('localSheetId="1">后加');
  });

  test("takes what a person has put on it along when it goes: drawings, comments, calculation order", () => {
    const { bytes } = writing(book(), RESULTS);
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    const used = withParts(bytes, {
      [rels]: partOf(bytes, rels).replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
      ),
      "xl/comments1.xml": "<comments/>",
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="2"/><c r="A2"/><c r="B1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": partOf(bytes, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId60" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    });
    const cleared = good(applyPlan(used, CLEARING_PLAN)).bytes;
    expect(Object.keys(unzipped(cleared)).filter((name) => /comments|sheet2|table/.test(name))).toEqual([]);
    expect(partOf(cleared, "xl/calcChain.xml")).toContain('/main"><c r="B1" i="1"/></calcChain>');
    expect(packageProblems(cleared)).toEqual([]);
  });

  test("is not the copy a person has made of it, nor a sheet whose marker points nowhere", () => {
    const file = book({
      sheets: { 主要指标: "", "校验结果 (2)": "" },
      definedNames:
        '<definedNames><definedName name="_IndicatorCheck_Results" localSheetId="1">\'校验结果 (2)\'!$A$1</definedName><definedName name="_IndicatorCheck_Summary">#REF!$A$1</definedName></definedNames>',
    });
    const { bytes } = writing(file, ...OWN_SHEETS);
    expect(good(readXlsx(bytes, "a")).sheets.map(({ name, own }) => [name, own])).toEqual([
      ["主要指标", undefined],
      ["校验结果 (2)", undefined],
      ["校验结果", "results"],
      ["指标汇总", "summary"],
    ]);
  });
});

describe("A new workbook", () => {
  test("holds our sheets and no other", () => {
    const written = good(applyPlan(blankXlsx(), { marks: [], sheets: OWN_SHEETS, state: null }));
    expect(packageProblems(written.bytes)).toEqual([]);
    expect(good(readXlsx(written.bytes, "a")).sheets.map(({ own }) => own)).toEqual(["results", "summary"]);
  });

  test("is not emptied of its only sheets", () => {
    const { bytes } = good(applyPlan(blankXlsx(), { marks: [], sheets: OWN_SHEETS, state: null }));
    expect(applyPlan(bytes, CLEARING_PLAN)).toMatchObject({ ok: false, problem: { code: "no-visible-sheet-left" } });
  });
});

describe("A signed workbook", () => {
  const signed = withParts(book(), {
    "_rels/.rels": partOf(book(), "_rels/.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
    "_xmlsignatures/origin.sigs": "",
  });

  test("is refused, since any change would break the signature", () => {
    expect(applyPlan(signed, planOf({ sheets: OWN_SHEETS }))).toMatchObject({ ok: false, problem: { code: "signed" } });
  });

  test("is no trouble as long as nothing changes", () => {
    expect(good(applyPlan(signed, CLEARING_PLAN)).bytes).toBe(signed);
  });
});
