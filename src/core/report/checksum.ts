/** Two 32-bit checksums of a text, mixed so that near texts come out far apart; for names and signatures, not for secrets. */
export function checksum(text: string): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return [mixed(a, b), mixed(b, a)];
}

const mixed = (own: number, other: number): number =>
  (Math.imul(own ^ (own >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0;
