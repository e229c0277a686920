/** An OLE2 container with empty streams of these names: enough to be known, too little to be read. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 1; i < 109; i++) view.setUint32(76 + 4 * i, 0xffffffff, true);
  // The only table sector says: itself, then a directory of one sector.
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((char, i) => view.setUint16(at + 2 * i, char.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, index > 0 && index < streams.length ? index + 1 : 0xffffffff, true);
    view.setUint32(at + 76, index === 0 ? 1 : 0xffffffff, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  });
  return bytes;
}
