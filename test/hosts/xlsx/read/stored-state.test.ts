import { STATE_NAMESPACE } from "../../../../src/hosts/markers";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { valueOf } from "../results";
import { linksXml, workbookFile } from "./packages";

describe("our stored state", () => {
  const withState = (xml: string): Uint8Array =>
    workbookFile({
      parts: {
        "customXml/item1.xml": "<other/>",
        "customXml/item2.xml": xml,
        "xl/_rels/workbook.xml.rels": linksXml(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["a", "customXml", "../customXml/item1.xml"],
          ["b", "customXml", "../customXml/item2.xml"],
        ),
      },
    });

  test.each([
    [`<indicatorCheck xmlns="${STATE_NAMESPACE}">{"a":"1 &lt; 2"}</indicatorCheck>`, '{"a":"1 < 2"}'],
    [
      `<?xml version="1.0"?><i:indicatorCheck xmlns:i='${STATE_NAMESPACE}'><![CDATA[<]]>&#10;_x005F_x0041_</i:indicatorCheck>`,
      "<\n_x0041_",
    ],
    [`<indicatorCheck xmlns="${STATE_NAMESPACE}"/>`, ""],
    ["<indicatorCheck>{}</indicatorCheck>", null],
    [`<note xmlns="${STATE_NAMESPACE}">{}</note>`, null],
    [`<indicatorCheck xmlns="${STATE_NAMESPACE}">{}`, null],
  ])("in %s is %j", (xml, state) => {
    expect(valueOf(readXlsx(withState(xml), "x")).state).toBe(state);
  });
});
