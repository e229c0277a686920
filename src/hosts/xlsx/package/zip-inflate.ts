import { Inflate as InflateStream } from "fflate";
import type { Result } from "../../../core/model/problem";
import { crc32 } from "./crc32";
import { refuse, type Refusal } from "./problem";
import { DEFLATED, STORED, type ZipEntry } from "./zip-entry";

/**
 * Inflates raw deflate data, giving up once there are more than `size` bytes. A host with something faster than
 * JavaScript may pass its own.
 */
export type Inflate = (raw: Uint8Array, size: number) => Uint8Array | "too-long" | "broken";

/** So much goes in at a time: deflate grows at most about 1,000 times, which bounds what one step can produce. */
const STEP = 32_768;

/** The bytes of an entry, verified: real length and CRC-32 agree with the directory, or it is refused. */
export function inflateEntry(entry: ZipEntry, inflate: Inflate = inflateInSteps): Result<Uint8Array> {
  if (entry.method !== STORED && entry.method !== DEFLATED) return refuseMethod(entry);
  const bytes = entry.method === STORED ? entry.raw : inflate(entry.raw, entry.size);
  if (bytes === "too-long") return refuseSize(entry);
  if (bytes === "broken") return refuseDamage(entry);
  if (bytes.length !== entry.size) return refuseSize(entry);
  if (crc32(bytes) !== entry.crc) return refuseDamage(entry);
  return { ok: true, value: bytes };
}

function inflateInSteps(raw: Uint8Array, size: number): Uint8Array | "too-long" | "broken" {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new InflateStream((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < raw.length && length <= size; at += STEP) {
      stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
    }
  } catch {
    // The library throws on nothing but bad data.
    return "broken";
  }
  return length > size ? "too-long" : out.subarray(0, length);
}

const refuseSize = ({ name }: ZipEntry): Refusal =>
  refuse(
    "falsified-size",
    `文件内部的“${name}”与其登记的大小不符，文件可能已损坏或被篡改，为避免漏读数据已停止读取。请向提供方索取原文件，或用 Excel 打开后另存为 .xlsx 再试。`,
    `The part "${name}" does not have the size the file declares for it; the file may be damaged or tampered with, so it was not read. Ask for the original, or open it in Excel and save it as .xlsx again.`,
  );

const refuseDamage = ({ name }: ZipEntry): Refusal =>
  refuse(
    "corrupt-zip",
    `文件内部的“${name}”已损坏，解压校验未通过。请重新下载或重新拷贝该文件；仍不行时，用 Excel 打开后另存为 .xlsx 再试。`,
    `The part "${name}" inside the file is damaged: it failed its checksum. Download or copy the file again; if that does not help, open it in Excel and save it as .xlsx again.`,
  );

const refuseMethod = ({ name, method }: ZipEntry): Refusal =>
  refuse(
    "unsupported-compression",
    `文件内部的“${name}”采用了不支持的压缩方式（${method}）。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
    `The part "${name}" uses a compression method that is not supported (${method}). Open the file in Excel or WPS and save it as .xlsx again.`,
  );
