import { readFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { fileKind } from "../../src/hosts/file-kind";
import { readWorkbook } from "../../src/hosts/read-file";
import { nodeInflate } from "../../src/hosts/node-inflate";
import { codeOf, valueOf } from "./xlsx/results";
import { compoundFile } from "./compound-file";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(content, "utf16le")]);
const sample = readFileSync(path.resolve(__dirname, "../../samples/01-clean-list.xlsx"));
const legacy = (): Uint8Array => {
  const book = utils.book_new(utils.aoa_to_sheet([["指标", 94.6]]), "表1");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
};

test("a workbook is known by its content, whatever its name", async () => {
  expect(valueOf(await readWorkbook(sample, "指标.xls")).kind).toBe("xlsx");
  const read = valueOf(await readWorkbook(legacy(), "指标.xlsx"));
  expect([read.kind, read.workbook.name]).toEqual(["legacy", "指标.xlsx"]);
  expect(read.workbook.sheets[0]?.rows[0]?.[1]).toEqual({ kind: "number", value: 94.6, format: "General" });
});

test("what Node inflates is what we inflate", async () => {
  const slow = valueOf(await readWorkbook(sample, "x"));
  expect(valueOf(await readWorkbook(sample, "x", { inflate: nodeInflate }))).toEqual(slow);
});

/** How the records of an old workbook begin. */
const biff8Start = [9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "empty-file"],
  ["a file cut off", sample.subarray(0, 5000), "truncated-zip"],
  ["an encrypted workbook", compoundFile("EncryptedPackage", "EncryptionInfo"), "password-protected"],
  ["a Word document of the old kind", compoundFile("WordDocument", "1Table"), "not-a-workbook"],
  ["an old workbook that is damaged", compoundFile("Workbook"), "corrupt-legacy"],
  [
    "an old workbook with a password",
    Uint8Array.from([...biff8Start, 0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]),
    "password-protected",
  ],
  ["comma-separated text", text("地区,户数\n北京,1\n"), "text-file"],
  ["tab-separated text of Excel", utf16("地区\t户数\n"), "text-file"],
  ["text in GBK", Uint8Array.from([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x31, 0x0a]), "text-file"],
  [
    "a web page called .xls",
    text('\ufeff <html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    "html-file",
  ],
  ["a bare table called .xls", text("<table border=1><tr><td>1</td></tr></table>"), "html-file"],
  ["a web page with an XML declaration", text('<?xml version="1.0"?>\n<!DOCTYPE html><html>'), "html-file"],
  ["an XML spreadsheet", text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'), "xml-file"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "not-a-workbook"],
  ["a PDF", Uint8Array.from([...text("%PDF-1.7\n"), 0, 1, 2]), "not-a-workbook"],
])("%s is refused with a sentence that says what it is", async (_, bytes, code) => {
  const read = await readWorkbook(bytes, "x.xls");
  expect(codeOf(read)).toBe(code);
  if (!read.ok) expect(read.problem.message["zh-CN"]).toMatch(/^[^]{10,}。$/);
});

test("old workbooks without a container are told from text", () => {
  expect(fileKind(Uint8Array.from([9, 0, 4, 0, 2, 0, 16, 0]))).toBe("legacy");
  expect(fileKind(text("\t1\t2\n"))).toBe("text");
});
