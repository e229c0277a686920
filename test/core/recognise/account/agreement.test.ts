import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadPack } from "../../../../src/core/evaluate/load-pack";
import type { Catalogue } from "../../../../src/core/model/indicator";
import type { CellRef } from "../../../../src/core/model/cell";
import type { Workbook } from "../../../../src/core/model/workbook";
import { accountOf } from "../../../../src/core/recognise/account/account";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readWorkbook } from "../../../../src/hosts/read-file";
import { nodeInflate } from "../../../../src/hosts/node-inflate";
import { readPack } from "../../../../src/cli/pack-folder";

const ROOT = join(__dirname, "..", "..", "..", "..");
const SAMPLES = [
  "01-clean-list",
  "02-faulty-list",
  "03-target-table",
  "04-section-pairs",
  "05-school-roster",
  "06-monthly",
];

async function catalogueOf(): Promise<Catalogue> {
  const files = await readPack(join(ROOT, "rules", "district"));
  const loaded = files.ok ? loadPack(files.value) : { problems: [files.problem] };
  if (!("pack" in loaded)) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  return loaded.pack.catalogue;
}

async function sampleOf(name: string): Promise<Workbook> {
  const file = join(ROOT, "samples", `${name}.xlsx`);
  const read = await readWorkbook(readFileSync(file), basename(file), { inflate: nodeInflate });
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.workbook;
}

const key = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** The account speaks of the tables that are read, so what was read lies in them and is explained. */
test.each(SAMPLES)(
  "%s: every figure has an explanation, and every one that is read lies under a name",
  async (name) => {
    const [catalogue, workbook] = [await catalogueOf(), await sampleOf(name)];
    const { readings, tables } = recognise(workbook, catalogue);
    const sheets = accountOf(workbook, catalogue);
    const unexplained = sheets.flatMap(({ tables: found, unexplained: outside }) => [
      ...found.flatMap((table) => table.unexplained),
      ...outside,
    ]);
    expect(unexplained.map(key)).toEqual([]);

    const isUnderName = ({ sheet, row, column }: CellRef): boolean =>
      sheets.some(
        ({ sheet: named, tables: found }) =>
          named === sheet &&
          found.some(
            ({ area, headerRows, labelColumns }) =>
              row > headerRows.bottom &&
              row <= area.bottom &&
              column >= area.left &&
              column <= area.right &&
              !labelColumns.includes(column),
          ),
      );
    const inTables = [
      ...readings
        .filter(({ layout }) => layout !== "label-value" && layout !== "sentence")
        .map(({ measure }) => measure.at),
      ...tables.flatMap(({ sheet, sheetRows, columns }) =>
        columns.flatMap(({ column }) => sheetRows.map((row) => ({ sheet, row, column }))),
      ),
    ];
    expect(inTables.filter((at) => !isUnderName(at)).map(key)).toEqual([]);
    const labels = [
      ...readings.filter(({ layout }) => layout === "long-list" || layout === "target-table").map(({ label }) => label),
      ...tables.flatMap(({ entityCells }) => entityCells),
    ];
    const isLabel = ({ sheet, column }: CellRef): boolean =>
      sheets.some(
        ({ sheet: named, tables: found }) =>
          named === sheet && found.some(({ labelColumns }) => labelColumns.includes(column)),
      );
    expect(labels.filter((at) => !isLabel(at)).map(key)).toEqual([]);
  },
);
