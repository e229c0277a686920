/** A file inside a zip, its compressed bytes untouched. */
export interface ZipEntry {
  /** Path with forward slashes and without a leading one. */
  readonly name: string;
  /** The name as it is stored, so that an untouched entry can be written back as it was. */
  readonly rawName: Uint8Array;
  /** General purpose bits of the directory; bit 11 says that the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS date and time. */
  readonly time: number;
  readonly crc: number;
  /** Declared size after inflating; `inflateEntry` refuses to believe it unchecked. */
  readonly size: number;
  readonly raw: Uint8Array;
}

/** What a zip may hold before it is refused as a bomb. */
export interface Limits {
  readonly maxEntries: number;
  /** Declared sizes of all entries together, in bytes. */
  readonly maxTotal: number;
  /** Declared size over compressed size, asked of entries over a megabyte. */
  readonly maxRatio: number;
}

/** Far above any real workbook, and far below what hurts. */
export const DEFAULT_LIMITS: Limits = { maxEntries: 20_000, maxTotal: 2 ** 30, maxRatio: 1_000 };

/** Compression methods that occur in workbooks. */
export const STORED = 0;
export const DEFLATED = 8;
