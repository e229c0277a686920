import fc from "fast-check";
import { deflateSync, unzipSync, zipSync } from "fflate";
import { deflateEntry, inflateEntry, openZip, writeZip, type ZipEntry } from "../../../../src/hosts/xlsx/package/zip";
import { codeOf, valueOf } from "../results";
import { zip64WithDescriptors } from "./zip64";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const entryOf = (content: string): ZipEntry => deflateEntry("a.xml", text(content));
const opened = (bytes: Uint8Array): readonly ZipEntry[] => valueOf(openZip(bytes));

test("what is written can be read back, by us and by others", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }).filter(isPlainName), fc.uint8Array()), (files) => {
      const names = Object.keys(files);
      const bytes = writeZip(names.map((name) => deflateEntry(name, files[name] ?? new Uint8Array())));
      const entries = opened(bytes);
      expect(entries.map(({ name }) => name)).toEqual(names);
      for (const entry of entries) expect(valueOf(inflateEntry(entry))).toEqual(files[entry.name]);
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual([...names].sort());
    }),
  );
});

const isPlainName = (name: string): boolean => !/^[/\\]|\\|__proto__|[\ud800-\udfff]/.test(name);

test("archives of others are read, stored and deflated", () => {
  const bytes = zipSync({ "xl/工作簿.xml": [text("<a/>"), { level: 0 }], "b.xml": text("x".repeat(5000)) });
  const entries = opened(bytes);
  expect(entries.map(({ name, method }) => [name, method])).toEqual([
    ["xl/工作簿.xml", 0],
    ["b.xml", 8],
  ]);
  expect(entries.map((entry) => valueOf(inflateEntry(entry)).length)).toEqual([4, 5000]);
});

test("untouched entries keep their compressed bytes, and the same input gives the same file", () => {
  const original = zipSync({ "a.xml": [text("a".repeat(999)), { level: 9 }], "b.xml": text("b") });
  const [a, b] = opened(original);
  if (!a || !b) throw new Error("Two entries were written.");
  const write = (): Uint8Array =>
    writeZip([a, deflateEntry("b.xml", text("changed"), b), deflateEntry("c.xml", text("c"))]);
  const entries = opened(write());
  expect(entries.map(({ name }) => name)).toEqual(["a.xml", "b.xml", "c.xml"]);
  expect(entries[0]).toEqual(a);
  expect(entries[1]?.time).toBe(b.time);
  expect(write()).toEqual(write());
});

test("names are read with forward slashes and without a leading one", () => {
  const entries = [deflateEntry("\\xl\\workbook.xml", text("")), deflateEntry("/docProps/app.xml", text(""))];
  expect(opened(writeZip(entries)).map(({ name }) => name)).toEqual(["xl/workbook.xml", "docProps/app.xml"]);
});

test("zip64 fields and sizes behind the data are understood", () => {
  const [entry] = opened(zip64WithDescriptors("a.xml", text("hello")));
  expect(entry?.size).toBe(5);
  expect(entry && valueOf(inflateEntry(entry))).toEqual(text("hello"));
});

test.each<[string, Partial<ZipEntry>, string]>([
  ["declares less than it holds", { size: 10 }, "falsified-size"],
  ["declares nothing", { size: 0 }, "falsified-size"],
  ["declares more than it holds", { size: 5000 }, "falsified-size"],
  ["has another checksum", { crc: 1 }, "corrupt-zip"],
  ["is no deflate data", { raw: new Uint8Array(40).fill(255) }, "corrupt-zip"],
  ["is compressed in another way", { method: 12 }, "unsupported-compression"],
])("an entry that %s is refused", (_, lie, code) => {
  const [entry] = opened(writeZip([{ ...entryOf("x".repeat(4000)), ...lie }]));
  expect(entry && codeOf(inflateEntry(entry))).toBe(code);
});

test("a stored entry that lies about its size is refused", () => {
  const stored = { ...entryOf("hello"), method: 0, raw: text("hello"), size: 3 };
  expect(codeOf(inflateEntry(stored))).toBe("falsified-size");
});

test("inflating stops soon after the declared size, long before the end of a bomb", () => {
  // Had the rest been looked at, its damage would have shown.
  const raw = deflateSync(new Uint8Array(60_000_000));
  raw.fill(255, raw.length - 1000);
  expect(codeOf(inflateEntry({ ...entryOf(""), raw, size: 1000 }))).toBe("falsified-size");
});

test("a faster inflater is asked for no more than the declared size", () => {
  const entry = entryOf("hello");
  const asked: number[] = [];
  const read = inflateEntry(entry, (_, size) => (asked.push(size), text("hello")));
  expect([valueOf(read), asked]).toEqual([text("hello"), [5]]);
  expect(codeOf(inflateEntry(entry, () => "too-long"))).toBe("falsified-size");
  expect(codeOf(inflateEntry(entry, () => text("hullo")))).toBe("corrupt-zip");
});

const good = writeZip([entryOf("hello"), deflateEntry("b.xml", text("b"))]);

test.each<[string, Uint8Array, string]>([
  ["is something else", text("MZ not a zip at all"), "not-a-workbook"],
  ["is cut off", good.subarray(0, good.length - 30), "truncated-zip"],
  ["is cut off after two bytes", text("PK"), "not-a-workbook"],
  ["is cut off after the first part", good.subarray(0, 40), "truncated-zip"],
  ["points outside of itself", good.slice().fill(255, good.length - 6, good.length - 2), "truncated-zip"],
  ["has lost its beginning", Uint8Array.from([...text("PK"), ...good.subarray(30)]), "truncated-zip"],
  ["is encrypted", writeZip([{ ...entryOf("hello"), flags: 1 }]), "encrypted-zip"],
  ["declares a gigabyte in a few bytes", writeZip([{ ...entryOf("hello"), size: 900_000_000 }]), "zip-bomb"],
])("a file that %s is refused", (_, bytes, code) => {
  expect(codeOf(openZip(bytes))).toBe(code);
});

test("limits hold for the number of entries, their total size and their ratio", () => {
  const bytes = writeZip([entryOf("x".repeat(2_000_000)), entryOf("y")]);
  expect(codeOf(openZip(bytes, { maxEntries: 1 }))).toBe("zip-bomb");
  expect(codeOf(openZip(bytes, { maxTotal: 2_000_000 }))).toBe("zip-bomb");
  expect(codeOf(openZip(bytes, { maxRatio: 100 }))).toBe("zip-bomb");
  expect(openZip(bytes, { maxEntries: 2, maxTotal: 2_000_001, maxRatio: 2_000 }).ok).toBe(true);
});

test("random and damaged bytes are refused or read, never thrown over", () => {
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 });
  fc.assert(
    fc.property(damage, fc.nat(good.length), (changes, length) => {
      const bytes = good.slice(0, length);
      for (const [at, byte] of changes) bytes[at] = byte;
      const read = openZip(bytes);
      if (read.ok) for (const entry of read.value) inflateEntry(entry);
    }),
    { numRuns: 2000 },
  );
});
