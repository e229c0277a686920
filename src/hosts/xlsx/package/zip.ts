/** The zip container of a workbook: open it, inflate an entry, deflate a new one, write it back. */
export { openZip } from "./zip-open";
export { inflateEntry } from "./zip-inflate";
export { deflateEntry, writeZip } from "./zip-write";
export type { Inflate } from "./zip-inflate";
export type { Deflate } from "./zip-write";
export type { Limits, ZipEntry } from "./zip-entry";
