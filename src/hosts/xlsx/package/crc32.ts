const TABLES: readonly Uint32Array[] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
    return sum >>> 0;
  });
  const tables = [first];
  for (let i = 1; i < 8; i++) {
    const previous = tables[i - 1] ?? first;
    tables.push(previous.map((sum) => (sum >>> 8) ^ (first[sum & 255] ?? 0)));
  }
  return tables;
})();

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES.map((table) => Array.from(table, (sum) => sum | 0)) as [
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
];

/** The CRC-32 of bytes as zip directories hold it; eight bytes a step, because every part read is verified with it. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      T7[low & 255]! ^
      T6[(low >>> 8) & 255]! ^
      T5[(low >>> 16) & 255]! ^
      T4[low >>> 24]! ^
      T3[bytes[at + 4]!]! ^
      T2[bytes[at + 5]!]! ^
      T1[bytes[at + 6]!]! ^
      T0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ T0[(sum ^ bytes[at]!) & 255]!;
  return (sum ^ -1) >>> 0;
}
