const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the header chunk says the width; the height follows it. */
const WIDTH_AT = 16;

/** Width and height of a PNG picture in pixels, or nothing if it is none. */
export function pngSize(content: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (content.length < WIDTH_AT + 8 || SIGNATURE.some((byte, index) => content[index] !== byte)) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(WIDTH_AT + 4) };
}
