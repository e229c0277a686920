import { basename } from "node:path";
import type { Catalogue, Language } from "../core/model/indicator";
import type { Result } from "../core/model/problem";
import { accountOf } from "../core/recognise/account/account";
import { nodeInflate } from "../hosts/node-inflate";
import { readWorkbook } from "../hosts/read-file";
import type { ExitCode } from "./check-command";
import { failureReport, frameOf, jsonText } from "./format";
import { readInput } from "./read-input";
import { readRules } from "./read-rules";
import { tablesAsJson, tablesAsText } from "./tables-report";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./text";

/** What `tables` was asked to do. */
export interface TablesRequest {
  readonly files: readonly string[];
  readonly pack: string;
  readonly language: Language;
  readonly format: "text" | "json";
}

/** Lists how the tables of each file were understood; 2 when a file cannot be read. */
export async function listTables(request: TablesRequest, terminal: Terminal): Promise<ExitCode> {
  const { files, language, format } = request;
  const text = CLI_TEXTS[language];
  const pack = await readRules(request.pack);
  if (!pack.ok) {
    for (const problem of pack.problems) terminal.complain(problem.message[language]);
    return 2;
  }
  const frame = frameOf(format, files.length);
  let failed = 0;
  let before = frame.open;
  for (const file of files) {
    if (terminal.isClosed()) break;
    const report = await tablesOf(file, pack.value.catalogue, request);
    if (!report.ok) {
      failed += 1;
      terminal.complain(text.failed(file, report.problem.message[language]));
    }
    const printed = report.ok ? report.value : failureReport(file, report.problem, language, format);
    if (printed === null) continue;
    await terminal.print(before + printed);
    before = frame.between;
  }
  await terminal.print(frame.close);
  return failed > 0 ? 2 : 0;
}

async function tablesOf(
  file: string,
  catalogue: Catalogue,
  { format, language }: TablesRequest,
): Promise<Result<string>> {
  const input = await readInput(file);
  if (!input.ok) return input;
  const read = await readWorkbook(input.value.bytes, basename(file), { inflate: nodeInflate });
  if (!read.ok) return read;
  const sheets = accountOf(read.value.workbook, catalogue);
  const value =
    format === "json"
      ? jsonText(tablesAsJson(file, sheets), format)
      : tablesAsText(file, sheets, CLI_TEXTS[language].tables);
  return { ok: true, value };
}
