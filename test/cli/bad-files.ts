import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { sample } from "./program";

/** Files that are no good workbooks, each made from scratch. */
export const BAD_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "not-a-zip.xlsx": () => strToU8("指标,2022\n在校生数,23085\n"),
  "empty.xlsx": () => new Uint8Array(),
  "truncated.xlsx": () => good().subarray(0, 5000),
  "encrypted.xlsx": encrypted,
  "bomb.xlsx": () => withSheet(bombSheet()),
  "falsified-bomb.xlsx": () => falsified(withSheet(bombSheet())),
  "no-worksheets.xlsx": withoutSheets,
  "zip-of-something-else.xlsx": () => zipSync({ "word/document.xml": strToU8("<document/>") }),
  "damaged-sheet.xlsx": () => withSheet(strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>')),
};

/** A sheet that says it has a million rows and has one cell; nothing is wrong with it. */
export const millionRows = (): Uint8Array =>
  withSheet(
    strToU8(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>' +
        '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
  );

const good = (): Uint8Array => readFileSync(sample("03-target-table"));

const withSheet = (xml: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(good()), "xl/worksheets/sheet1.xml": xml }, { level: 9 });

/** Sixty-four megabytes of blank rows, which deflate to a thousandth. */
function bombSheet(): Uint8Array {
  const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  return Buffer.concat([strToU8(head), Buffer.alloc(64 * 1024 * 1024, "<row/>")]);
}

/** Makes every entry claim to be a thousand bytes long, in its own header and in the directory. */
function falsified(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 4))
    bytes.writeUInt32LE(1000, at + 22);
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
    bytes.writeUInt32LE(1000, at + 24);
  return bytes;
}

function withoutSheets(): Uint8Array {
  const parts = unzipSync(good());
  const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString("utf8");
  parts["xl/workbook.xml"] = strToU8(workbook.replace(/<sheets>.*<\/sheets>/s, "<sheets/>"));
  return zipSync(parts);
}

/** What Excel writes for a workbook with a password: a compound file with an encrypted package in it. */
function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/EncryptionInfo", Buffer.alloc(200, 4));
  CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.alloc(8000, 7));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
