/** The part that a relationship target means, as seen from the folder of its source; fragments are dropped. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePath(target.replace(/[?#].*$/, "").replace(/\\/g, "/"));
  const folders = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** The part that holds the relationships of a part; those of the package itself for an empty name. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The first of `pattern` with `#` replaced by 1, 2, … that is not taken. */
export function freeName(pattern: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = pattern.replace("#", String(number));
    if (!isTaken(name)) return name;
  }
}

/** Part names are URIs; a stray `%` that encodes nothing is left as it is. */
function decodePath(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split("%"), (hex) => parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}
