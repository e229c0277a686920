import type { Result } from "../../../core/model/problem";
import { DEFAULT_LIMITS, type Limits, type ZipEntry } from "./zip-entry";
import { refuseBomb, refuseEncrypted, refuseNotZip, refuseTruncated } from "./zip-refusals";

const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 0x1;
/** Below this size an entry cannot hurt, whatever its ratio. */
const RATIO_MATTERS_FROM = 1_000_000;

/** The entries of a zip in directory order. Nothing is inflated yet; sizes are as declared. */
export function openZip(bytes: Uint8Array, limits: Partial<Limits> = {}): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, false) >>> 16 !== 0x504b) return refuseNotZip();
  const end = findEndRecord(view);
  if (end < 0) return refuseTruncated();
  try {
    return readDirectory(bytes, view, end, { ...DEFAULT_LIMITS, ...limits });
  } catch (error) {
    // Reading past the end of the file: a directory that points outside of it.
    if (error instanceof RangeError) return refuseTruncated();
    throw error;
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number, limits: Limits): Result<readonly ZipEntry[]> {
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const zip64 = bigNumber(view, end - 12);
    if (view.getUint32(zip64, true) !== ZIP64_END_RECORD) return refuseTruncated();
    count = bigNumber(view, zip64 + 32);
    at = bigNumber(view, zip64 + 48);
  }
  if (count > limits.maxEntries) return refuseBomb();
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) return refuseTruncated();
    const header = readHeader(bytes, view, at);
    if (header.flags & ENCRYPTED) return refuseEncrypted();
    total += header.size;
    const ratio = header.size / Math.max(1, header.compressed);
    if (total > limits.maxTotal || (header.size > RATIO_MATTERS_FROM && ratio > limits.maxRatio)) return refuseBomb();
    const raw = rawBytes(bytes, view, header);
    if (!raw) return refuseTruncated();
    const { rawName, flags, method, time, crc, size } = header;
    entries.push({ name: normalisedName(rawName), rawName, flags, method, time, crc, size, raw });
    at = header.next;
  }
  return { ok: true, value: entries };
}

interface Header {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [size, compressed, offset] = sizes.includes(0xffffffff) ? zip64Sizes(view, nameEnd, extraEnd, sizes) : sizes;
  return {
    rawName: bytes.subarray(at + 46, nameEnd),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    offset,
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

type Sizes = readonly [size: number, compressed: number, offset: number];

/** The zip64 extra field holds, in this order, just those sizes that did not fit their 32 bits. */
function zip64Sizes(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (size: number): number => (size === 0xffffffff ? bigNumber(view, (next += 8) - 8) : size);
    return [take(sizes[0]), take(sizes[1]), take(sizes[2])];
  }
  return sizes;
}

function rawBytes(bytes: Uint8Array, view: DataView, { offset, compressed }: Header): Uint8Array | null {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + compressed <= bytes.length ? bytes.subarray(start, start + compressed) : null;
}

const bigNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const normalisedName = (raw: Uint8Array): string =>
  new TextDecoder().decode(raw).replace(/\\/g, "/").replace(/^\/+/, "");
