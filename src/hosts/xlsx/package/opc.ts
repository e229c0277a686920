import type { Result } from "../../../core/model/problem";
import { decodePart, encodePart, type Encoding } from "./part-text";
import { deflateEntry, inflateEntry, openZip, writeZip, type Deflate, type Inflate, type ZipEntry } from "./zip";

/**
 * The parts of a package, as found and as changed since. Names have no leading slash and compare without regard to
 * case. A part has to be loaded before its text is asked for.
 */
export interface Parts {
  has(name: string): boolean;
  names(): readonly string[];
  /** The plain bytes of a part as it was found. */
  bytes(name: string): Result<Uint8Array>;
  /** Makes the text of a part ready; a part that does not exist is no trouble here. */
  load(name: string): Result<null>;
  /** The text of a part, or null when there is no such part. */
  text(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
  /** The package as it is now; the very bytes it was opened from when nothing has changed. */
  save(deflate?: Deflate): Uint8Array;
}

interface Loaded {
  readonly original: string;
  readonly encoding: Encoding;
}

const DONE: Result<null> = { ok: true, value: null };

/** Opens a package; `inflate` may be something faster than JavaScript. */
export function openParts(file: Uint8Array, inflate?: Inflate): Result<Parts> {
  const zip = openZip(file);
  if (!zip.ok) return zip;
  const entries = new Map<string, ZipEntry>();
  for (const entry of zip.value) if (!entries.has(key(entry.name))) entries.set(key(entry.name), entry);
  const loaded = new Map<string, Loaded>();
  const texts = new Map<string, { readonly name: string; readonly text: string }>();
  const removed = new Set<string>();

  const has = (name: string): boolean => texts.has(key(name)) || (entries.has(key(name)) && !removed.has(key(name)));

  const bytes = (name: string): Result<Uint8Array> => {
    const entry = entries.get(key(name));
    if (!entry) throw new Error(`No part ${name}.`);
    return inflateEntry(entry, inflate);
  };

  const load = (name: string): Result<null> => {
    if (!has(name) || loaded.has(key(name)) || texts.has(key(name))) return DONE;
    const plain = bytes(name);
    if (!plain.ok) return plain;
    const decoded = decodePart(plain.value, name);
    if (!decoded.ok) return decoded;
    loaded.set(key(name), { original: decoded.value.text, encoding: decoded.value.encoding });
    return DONE;
  };

  const text = (name: string): string | null => {
    if (!has(name)) return null;
    const current = texts.get(key(name))?.text ?? loaded.get(key(name))?.original;
    if (current === undefined) throw new Error(`The part ${name} is used before it is loaded.`);
    return current;
  };

  const set = (name: string, to: string): void => {
    removed.delete(key(name));
    texts.set(key(name), { name, text: to });
  };

  const remove = (name: string): void => {
    texts.delete(key(name));
    removed.add(key(name));
  };

  const names = (): string[] => [
    ...zip.value.map((entry) => entry.name).filter(has),
    ...[...texts.values()].map((part) => part.name).filter((name) => !entries.has(key(name))),
  ];

  const save = (deflate?: Deflate): Uint8Array => {
    const kept = zip.value.filter((entry) => has(entry.name)).map((entry) => savedEntry(entry, deflate));
    const added = [...texts.values()].filter((part) => !entries.has(key(part.name)));
    const isSame = added.length === 0 && kept.length === zip.value.length && kept.every((e, i) => e === zip.value[i]);
    if (isSame) return file;
    return writeZip([
      ...kept,
      ...added.map((part) => deflateEntry(part.name, encodePart(part.text, "utf-8"), undefined, deflate)),
    ]);
  };

  const savedEntry = (entry: ZipEntry, deflate: Deflate | undefined): ZipEntry => {
    const now = texts.get(key(entry.name));
    const was = loaded.get(key(entry.name));
    if (!now || now.text === was?.original) return entry;
    return deflateEntry(entry.name, encodePart(now.text, was?.encoding ?? "utf-8"), entry, deflate);
  };

  return { ok: true, value: { has, names, bytes, load, text, set, remove, save } };
}

const key = (name: string): string => name.toLowerCase();
