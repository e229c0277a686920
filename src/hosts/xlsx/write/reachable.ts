import type { Parts } from "../package/opc";
import { relationshipsPart } from "../package/part-names";
import { removeType } from "../package/content-types";
import { relationshipsOf } from "../package/relationships";

/** The parts that relationships lead to from `from`, in lower case, without going through `barred`. */
export function reachableFrom(parts: Parts, from: readonly string[], barred: readonly string[] = []): Set<string> {
  const closed = new Set(barred.map((name) => name.toLowerCase()));
  const reached = new Set<string>();
  const queue = [...from];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    if (closed.has(source.toLowerCase())) continue;
    for (const { target, isExternal } of relationshipsOf(parts, source)) {
      if (isExternal || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      queue.push(target);
    }
  }
  return reached;
}

/** Takes parts out of the package with their relationships and types. */
export function removeParts(parts: Parts, gone: readonly string[]): void {
  for (const name of gone) {
    parts.remove(name);
    if (parts.has(relationshipsPart(name))) {
      parts.remove(relationshipsPart(name));
      removeType(parts, relationshipsPart(name));
    }
    removeType(parts, name);
  }
}
