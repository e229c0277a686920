import { CLEARING_PLAN } from "../../../../src/core/model/plan";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { applyPlan } from "../../../../src/hosts/xlsx/write/apply-plan";
import { planOf } from "../../plans";
import { good } from "./good";
import { packageProblems } from "./package-problems";
import { book, partOf, unzipped, withParts } from "./packages";

const written = good(applyPlan(book(), planOf({ state: "说明" }))).bytes;

/** What LibreOffice makes of it: the part hangs on the package, with a target that leads out of it. */
function movedToPackage(): Uint8Array {
  const links = partOf(written, "xl/_rels/workbook.xml.rels");
  const link = /<Relationship [^>]*customXml"[^>]*>/.exec(links)?.[0] ?? "";
  return withParts(written, {
    "xl/_rels/workbook.xml.rels": links.replace(link, ""),
    "_rels/.rels": partOf(written, "_rels/.rels").replace(
      "</Relationships>",
      `${link.replace(/Id="[^"]*"/, 'Id="rId5"').replace("/customXml/item1", "../customXml/item1")}</Relationships>`,
    ),
  });
}

describe("The stored state", () => {
  test("is one part of custom XML with a fixed identity, typed and tied to the workbook", () => {
    expect(partOf(written, "customXml/item1.xml")).toContain(
      '<indicatorCheck xmlns="urn:indicator-check:state">说明</indicatorCheck>',
    );
    expect(partOf(written, "customXml/itemProps1.xml")).toContain('ds:itemID="{87C6C06C-5D5F-4DA4-9410-9DC9C3CF71D6}"');
    expect(packageProblems(written)).toEqual([]);
  });

  test("is found where LibreOffice puts it, and comes back to the workbook when it is written", () => {
    const moved = movedToPackage();
    expect(good(readXlsx(moved, "a")).state).toBe("说明");
    const again = good(applyPlan(moved, planOf({ state: "新的说明" }))).bytes;
    expect(good(readXlsx(again, "a")).state).toBe("新的说明");
    expect(packageProblems(again)).toEqual([]);
    expect(partOf(again, "_rels/.rels")).not.toContain("customXml");
  });

  test("is cleared where LibreOffice puts it", () => {
    expect(unzipped(good(applyPlan(movedToPackage(), CLEARING_PLAN)).bytes)).toEqual(unzipped(book()));
  });

  test("is left alone when another program has written the same text in other words", () => {
    const other = withParts(written, {
      "customXml/item1.xml":
        '<s:indicatorCheck xmlns:s="urn:indicator-check:state"><![CDATA[说明]]></s:indicatorCheck>',
    });
    expect(good(applyPlan(other, planOf({ state: "说明" }))).bytes).toBe(other);
  });
});
