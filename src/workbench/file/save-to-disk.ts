import type { SavedFile } from "./save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser, which puts it where the person wants it. */
export function saveToDisk({ name, bytes }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the data after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
