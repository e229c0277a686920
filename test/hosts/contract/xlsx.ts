import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { parseArea } from "../../../src/core/model/address";
import type { CellRef } from "../../../src/core/model/cell";
import type { SheetMarks } from "../../../src/core/model/plan";
import type { Severity } from "../../../src/core/model/rule";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { book, partOf, withParts } from "../xlsx/write/packages";
import type { HostUnderTest } from "./host-under-test";

/** The host over the bytes of a file. */
export const xlsx: HostUnderTest = {
  name: "xlsx",
  open: (workbook) => {
    let file = fileOf(workbook);
    const host = xlsxHost(
      {
        read: () => Promise.resolve(file),
        write: (bytes) => {
          file = bytes;
          return Promise.resolve();
        },
      },
      workbook.name,
    );
    return Promise.resolve({
      host,
      marks: () => Promise.resolve(marksIn(file)),
      type: (sheet, address, text) => {
        const part = sheetParts(file).get(sheet) ?? "";
        const cell = new RegExp(`<c r="${address}"( s="\\d+")?(/>|[^>]*>.*?</c>)`);
        const before = partOf(file, part);
        if (!cell.test(before)) throw new Error(`${sheet}!${address} is not there to be typed into.`);
        const after = before.replace(cell, `<c r="${address}"$1 t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
        file = withParts(file, { [part]: after });
        return Promise.resolve();
      },
      rename: (sheet, name) => {
        const before = partOf(file, "xl/workbook.xml");
        const after = before.replace(`name="${sheet}"`, `name="${name}"`).replaceAll(`'${sheet}'!`, `'${name}'!`);
        file = withParts(file, { "xl/workbook.xml": after });
        return Promise.resolve();
      },
      everything: () => Promise.resolve(unzipSync(file)),
    });
  },
};

function fileOf(workbook: Workbook): Uint8Array {
  return book({ sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, worksheet(sheet)])) });
}

function worksheet(sheet: Sheet): { data: string; after: string } {
  const rows = sheet.rows.map((row, r) => {
    const cells = (row ?? []).map((cell, c) => {
      const at = `r="${String.fromCharCode(65 + c)}${r + 1}"`;
      if (cell?.kind === "number") return `<c ${at}><v>${cell.value}</v></c>`;
      return cell?.kind === "text" ? `<c ${at} t="inlineStr"><is><t>${escaped(cell.value)}</t></is></c>` : "";
    });
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return { data: rows.join(""), after: sheet.isProtected ? '<sheetProtection sheet="1"/>' : "" };
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function sheetParts(file: Uint8Array): Map<string, string> {
  const targets = new Map(
    [...partOf(file, "xl/_rels/workbook.xml.rels").matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map((match) => [
      match[1],
      (match[2] ?? "").replace(/^\//, "").replace(/^(?!xl\/)/, "xl/"),
    ]),
  );
  const sheets = partOf(file, "xl/workbook.xml").matchAll(/<sheet name="([^"]+)"[^>]*r:id="([^"]+)"/g);
  return new Map([...sheets].map((match) => [match[1] ?? "", targets.get(match[2]) ?? ""]));
}

function marksIn(file: Uint8Array): SheetMarks[] {
  return [...sheetParts(file)].flatMap(([sheet, part]) => {
    const cells: Record<Severity, CellRef[]> = { error: [], warning: [], info: [] };
    const parser = new SaxesParser();
    let areas = "";
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "conditionalFormatting") areas = String(attributes["sqref"]);
    });
    parser.on("text", (text) => {
      const severity = /^N\("indicator-check:(error|warning|info)"\)=0$/.exec(text)?.[1];
      if (severity === "error" || severity === "warning" || severity === "info") {
        cells[severity].push(...cellsOf(sheet, areas));
      }
    });
    parser.write(partOf(file, part)).close();
    return cells.error.length + cells.warning.length + cells.info.length > 0 ? [{ sheet, cells }] : [];
  });
}

function cellsOf(sheet: string, areas: string): CellRef[] {
  return areas.split(" ").flatMap((text) => {
    const area = parseArea(text);
    if (!area) throw new Error(`${text} is no area.`);
    const cells: CellRef[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.push({ sheet, row, column });
    }
    return cells;
  });
}
