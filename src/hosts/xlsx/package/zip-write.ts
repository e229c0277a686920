import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { DEFLATED, type ZipEntry } from "./zip-entry";

const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const END_RECORD = 22;

/** 1 January 1980: new entries carry no clock, so that the same input gives the same bytes. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x800;
/** Sizes follow the data; not so in what we write, where they always stand in the header. */
const DATA_DESCRIPTOR = 0x8;

/** Deflates bytes, raw. A host with something faster than JavaScript may pass its own. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const deflateInScript: Deflate = (bytes) => deflateSync(bytes, { level: 6 });

/** A new entry from plain bytes; it takes the name and the time of `like`, the entry it replaces. */
export function deflateEntry(name: string, bytes: Uint8Array, like?: ZipEntry, deflate = deflateInScript): ZipEntry {
  return {
    name: like?.name ?? name,
    rawName: like?.rawName ?? new TextEncoder().encode(name),
    flags: like ? like.flags & UTF8_NAME : UTF8_NAME,
    method: DEFLATED,
    time: like?.time ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    raw: deflate(bytes),
  };
}

/** A zip of the entries in their order, the compressed bytes of each copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.rawName.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.raw.length, 0);
  const out = new Uint8Array(END_RECORD + entries.length * (LOCAL_HEADER + DIRECTORY_HEADER) + 2 * names + data);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonHeader(view, at + 4, entry);
    out.set(entry.rawName, at + LOCAL_HEADER);
    out.set(entry.raw, at + LOCAL_HEADER + entry.rawName.length);
    at += LOCAL_HEADER + entry.rawName.length + entry.raw.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonHeader(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.rawName, at + DIRECTORY_HEADER);
    at += DIRECTORY_HEADER + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 24 bytes that local and directory headers share: version, flags, method, time, CRC, sizes, name length. */
function writeCommonHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
