const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** Two independent 32-bit hashes side by side; enough to tell packs apart, not a seal against forgers. */
function hash(text: string): string {
  let [a, b] = [FNV_OFFSET, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, FNV_PRIME);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  a = Math.imul(a ^ (b >>> 15), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 13), 0x27d4eb2f);
  return [a ^ (a >>> 16), b ^ (b >>> 15)].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Sixteen hexadecimal digits that change whenever a file is added, taken away, renamed or edited. */
export function fingerprintOf(files: Readonly<Record<string, string>>): string {
  const paths = Object.keys(files).sort();
  // Lengths keep the end of one file apart from the beginning of the next.
  return hash(paths.map((path) => `${path.length}:${path}${(files[path] ?? "").length}:${files[path] ?? ""}`).join(""));
}
