import type { Cell } from "../../../../src/core/model/cell";
import type { Catalogue } from "../../../../src/core/model/indicator";
import { describeFormat } from "../../../../src/core/model/number-format";
import { parseArea } from "../../../../src/core/model/address";
import type { Sheet, Workbook } from "../../../../src/core/model/workbook";
import { drawn, sheetOf } from "../../../workbook-of";
import type { Observation, Truism, Truth } from "../score";

/** A workbook with what is true of it. */
export interface Book {
  /** The first line: what the book is an example of. */
  readonly title: string;
  readonly workbook: Workbook;
  readonly truth: Truth;
  /** Cells that have to be listed as not understood, and how (`unknownLabel`, …). */
  readonly unknown: readonly { readonly cell: string; readonly why: string }[];
}

/** A part of the text of a book: `【真值 月报】` and the lines below it. */
interface Part {
  readonly kind: string;
  readonly of: string;
  readonly lines: readonly string[];
}

/** Reads a book from its text; `books/README.md` says how one is written. */
export function readBook(text: string, catalogue: Catalogue): Book {
  const [head = "", ...rest] = text.split(/^(?=【)/m);
  const [title = "", ...notes] = head.trim().split("\n");
  const file = notes.map((note) => /^文件：(.+)$/.exec(note)?.[1]).find((name) => name) ?? "工作簿.xlsx";
  const parts = rest.map(partOf);
  const rows = (kind: string): readonly (readonly string[])[] =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap(({ of, lines }) =>
        lines.filter((line) => line.trim() !== "").map((line) => [of, ...line.split("|").map((field) => field.trim())]),
      );
  const truisms = (kind: string): Truism[] =>
    rows(kind).map(([of = "", cells = "", what = ""]) => ({
      kind: what,
      cells: cells.split(/\s+/).map((cell) => addressed(of, cell)),
    }));
  return {
    title: title.trim(),
    workbook: {
      name: file.trim(),
      sheets: parts.filter(({ kind }) => kind === "工作表").map(sheetOfPart),
      state: null,
    },
    truth: {
      observations: [
        ...rows("真值").map((fields) => observation(fields, catalogue.indicators)),
        ...rows("表内").map((fields) => observation(fields, catalogue.quantities)),
      ],
      faults: truisms("差错"),
      standing: truisms("属实"),
      isWhole: true,
    },
    unknown: rows("不识").map(([of = "", cell = "", why = ""]) => ({ cell: addressed(of, cell), why })),
  };
}

const addressed = (sheet: string, cell: string): string => (cell.includes("!") ? cell : `${sheet}!${cell}`);

function partOf(text: string): Part {
  const [, kind = "", of = ""] = /^【(\S+?)(?:\s+(.*?))?】/.exec(text) ?? [];
  return { kind, of, lines: text.split("\n").slice(1) };
}

/** `月报（隐藏，隐藏列：H）` is a hidden sheet with a hidden column. */
function sheetOfPart({ of, lines }: Part): Sheet {
  const [, name = of, marks = ""] = /^(.*?)(?:｛(.*)｝)?$/.exec(of) ?? [];
  const { rows, merges } = drawn(
    lines
      .map(withoutRuler)
      .filter((line) => line !== null)
      .join("\n")
      .trimEnd(),
  );
  const hidden = /隐藏列：([A-Z:]+)/.exec(marks)?.[1] ?? "";
  const area = parseArea(hidden.replace(/([A-Z]+)/g, "$11"));
  return sheetOf(name, {
    rows: rows.map((row) => row.map(finer)),
    merges,
    visibility: /^隐藏(?!列)/.test(marks) ? "hidden" : "visible",
    hiddenColumns: new Set(area ? Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at) : []),
  });
}

/** Rows may be numbered and columns lettered, for the reader: ` 5‖`. */
function withoutRuler(line: string, index: number, all: readonly string[]): string | null {
  const [, number, rest] = /^\s*(\d*)‖(.*)$/.exec(line) ?? [];
  if (rest === undefined) return line;
  if (number === "") return null;
  const row = all.slice(0, index + 1).filter((one) => !/^\s*‖/.test(one)).length;
  if (Number(number) !== row) throw new Error(`Row ${row} of the drawing is numbered ${number}.`);
  return rest;
}

/** Beyond what every drawing knows: `{=SUM(D5:D8)}`, dates, `⏎` for a line break and `␣` for a space at an end. */
function finer(cell: Cell | undefined): Cell | undefined {
  if (cell?.kind === "text")
    return { ...cell, value: cell.value.replace(/⏎/g, "\n").replace(/␣/g, " ").replace(/¦/g, "|") };
  if (cell?.kind !== "number") return cell;
  if (cell.format.startsWith("=")) return { ...cell, format: "General", formula: cell.format.slice(1) };
  if (describeFormat(cell.format).isDate) return { kind: "date", serial: cell.value, format: cell.format };
  return cell;
}

type Things = readonly {
  readonly id: string;
  readonly name: { readonly "zh-CN": string };
  readonly unit: string;
}[];

/** `D5 | 新增学位数 | 2022-H1 | 2600 | 小学`: cell, name, period, value, and whose figure it is if not the district's. */
function observation(
  [sheet = "", cell = "", name = "", period = "", value = "", entity = ""]: readonly string[],
  things: Things,
): Observation {
  const thing = things.find((one) => one.name["zh-CN"] === name);
  if (!thing) throw new Error(`${sheet}!${cell}: the catalogue does not know ${name}.`);
  const number = Number(value);
  const known = Number.isNaN(number) || value === "" ? value : number;
  return {
    cell: addressed(sheet, cell),
    indicator: thing.id,
    period,
    value: known,
    entity,
    ...(typeof known === "number" && thing.unit && { unit: thing.unit }),
  };
}
