import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
import { openZip } from "../hosts/xlsx/package/zip";
import { chance } from "./chance";
import { districtSheets } from "./district-sheets";
import { makeXlsx } from "./make-xlsx";
import type { GeneratedSheet, Value } from "./make-xlsx";
import { measure } from "./measure";
import { time, times } from "./table";
import type { Line } from "./table";

const BIG = { rows: 100_000, columns: 20 } as const;

/** Our reader beside SheetJS, and beside the least any reader has to do. */
export async function benchReading(): Promise<readonly Line[]> {
  const big = await compare(makeXlsx([bigSheet()]), 3);
  const small = await compare(makeXlsx(districtSheets(1)), 9);
  return [...lines("a sheet of 100,000 × 20", big), ...lines("a book of 30 sheets", small)];
}

type Times = Readonly<Record<"ours" | "sheetJs" | "inflate" | "scan", number>>;

const compare = (bytes: Uint8Array, repetitions: number): Promise<Times> =>
  measure(
    {
      ours: () => readWorkbook(bytes, "generated.xlsx", { inflate: nodeInflate }),
      sheetJs: () => read(bytes, { dense: true, cellText: false, cellHTML: false, cellNF: true }),
      inflate: () => inflated(bytes).length,
      scan: () => inflated(bytes).reduce((tags, part) => tags + tagsIn(part.toString("latin1")), 0),
    },
    { repetitions },
  );

function lines(what: string, { ours, sheetJs, inflate, scan }: Times): readonly Line[] {
  const beside = (other: string, its: number): Line => ({
    what: `  beside ${other}`,
    measured: `${times(ours / its)} (${time(its)})`,
  });
  return [
    { what: `reading ${what}`, measured: time(ours) },
    beside("SheetJS", sheetJs),
    beside("inflating alone", inflate),
    beside("inflating and finding every tag", scan),
  ];
}

function inflated(bytes: Uint8Array): readonly Buffer[] {
  const entries = openZip(bytes);
  if (!entries.ok) throw new Error(entries.problem.message.en);
  return entries.value.map(({ raw }) => inflateRawSync(raw));
}

function tagsIn(xml: string): number {
  let tags = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", xml.indexOf(">", at))) tags++;
  return tags;
}

/** A quarter of the cells are texts, one in ten of those seen for the first time. */
function bigSheet(): GeneratedSheet {
  const random = chance(2);
  const value = (row: number): Value =>
    random() < 0.75 ? Math.round(random() * 1e6) / 100 : `第${random() < 0.1 ? row : row % 100}学校`;
  function* rows(): Generator<readonly Value[]> {
    for (let row = 0; row < BIG.rows; row++) yield Array.from({ length: BIG.columns }, () => value(row));
  }
  return { name: "大表", rows: rows() };
}
