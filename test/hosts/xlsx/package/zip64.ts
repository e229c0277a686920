import { crc32 } from "../../../../src/hosts/xlsx/package/crc32";

const u16 = (value: number): number[] => [value & 255, value >>> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value), 0, 0, 0, 0];
const unknown = 0xffffffff;

/** A zip of one stored file as streaming writers make it: sizes behind the data, and all counts in zip64 fields. */
export function zip64WithDescriptors(name: string, content: Uint8Array): Uint8Array {
  const nameBytes = [...new TextEncoder().encode(name)];
  const crc = u32(crc32(content));
  const size = content.length;
  const common = [...u16(45), ...u16(0x808), ...u16(0), ...u32(0)];
  const local = [...u32(0x04034b50), ...common, ...u32(0), ...u32(0), ...u32(0), ...u16(nameBytes.length), ...u16(0)];
  const descriptor = [...u32(0x08074b50), ...crc, ...u64(size), ...u64(size)];
  const data = [...local, ...nameBytes, ...content, ...descriptor];
  const extra = [...u16(0x9999), ...u16(2), 7, 7, ...u16(1), ...u16(24), ...u64(size), ...u64(size), ...u64(0)];
  const lengths = [...u16(nameBytes.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)];
  const header = [...u32(0x02014b50), ...u16(45), ...common, ...crc, ...u32(unknown), ...u32(unknown), ...lengths];
  const directory = [...header, ...u32(unknown), ...nameBytes, ...extra];
  const versions = [...u16(45), ...u16(45), ...u32(0), ...u32(0)];
  const counts = [...u64(1), ...u64(1), ...u64(directory.length), ...u64(data.length)];
  const end64 = [...u32(0x06064b50), ...u64(44), ...versions, ...counts];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(data.length + directory.length), ...u32(1)];
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(0xffff),
    ...u16(0xffff),
    ...u32(unknown),
    ...u32(unknown),
    ...u16(0),
  ];
  return Uint8Array.from([...data, ...directory, ...end64, ...locator, ...end]);
}
