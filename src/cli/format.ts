import type { Language } from "../core/model/indicator";
import type { Problem } from "../core/model/problem";
import type { Format } from "./jobs";
import { TOOL } from "./tool";

/** What stands before, between and after the reports of several files. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** One file gives one JSON object, several give one array; NDJSON gives a line a file. */
export function frameOf(format: Format, files: number): Frame {
  if (format === "text") return { open: "", between: "\n", close: "" };
  if (format === "ndjson") return { open: "", between: "", close: "" };
  return files === 1 ? { open: "", between: "", close: "\n" } : { open: "[\n", between: ",\n", close: "\n]\n" };
}

/** A report as JSON: readable, or on one line where a line is a record. */
export const jsonText = (report: unknown, format: Exclude<Format, "text">): string =>
  format === "ndjson" ? `${JSON.stringify(report)}\n` : JSON.stringify(report, null, 2);

/** The report of a file that could not be processed, so that programs miss no file; null where people read. */
export function failureReport(
  file: string,
  { code, message }: Problem,
  language: Language,
  format: Format,
): string | null {
  if (format === "text") return null;
  return jsonText({ tool: TOOL, file, problem: { code, message: message[language] } }, format);
}
