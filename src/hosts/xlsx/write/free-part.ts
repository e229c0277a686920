import { isDeclared } from "../package/content-types";
import type { Parts } from "../package/opc";
import { freeName, relationshipsPart } from "../package/part-names";

/**
 * Whether a part name cannot be given to a new part. It is taken also where the package merely speaks of it: some
 * programs leave such words behind, and they would be lost when we clear what is ours.
 */
export const isPartTaken = (parts: Parts, name: string): boolean =>
  parts.has(name) || isDeclared(parts, name) || parts.has(relationshipsPart(name));

/** A name for a new part, `#` in the pattern being its number. */
export const freePart = (parts: Parts, pattern: string): string =>
  freeName(pattern, (name) => isPartTaken(parts, name));
