import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { deflateEntry, inflateEntry, openZip, writeZip } from "../../../../src/hosts/xlsx/package/zip";
import { readWorkbook } from "../../../../src/hosts/read-file";
import { readXlsx } from "../../../../src/hosts/xlsx/read/read-xlsx";
import { valueOf } from "../results";

const good = new Uint8Array(readFileSync(path.join(__dirname, "traps", "traps.xlsx")));
const damage = (length: number): fc.Arbitrary<(readonly [number, number])[]> =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });

const damaged = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[at] = byte;
  return copy;
};

/** Either a workbook or a refusal with sentences; anything thrown fails the test. */
async function settles(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes, "x.xlsx");
  if (read.ok) expect(read.value.workbook.sheets.length).toBeGreaterThan(0);
  else expect(read.problem.message["zh-CN"] && read.problem.message.en).toBeTruthy();
}

test("random bytes are refused", async () => {
  const start = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [9, 8, 16, 0],
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), (first, rest) =>
      settles(Uint8Array.from([...first, ...rest])),
    ),
    { numRuns: 300 },
  );
});

test("a file cut off anywhere is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
      expect((await readWorkbook(good.subarray(0, length), "x.xlsx")).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a file with flipped bytes is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(damage(good.length), (changes) => settles(damaged(good, changes))),
    { numRuns: 500 },
  );
});

// Behind the checksums, where damage is made on purpose: every part in turn, packed again.
test.each(valueOf(openZip(good)).map(({ name }) => name))("damage inside %s is read or refused", (name) => {
  const entries = valueOf(openZip(good));
  const entry = entries.find((each) => each.name === name);
  const part = entry ? valueOf(inflateEntry(entry)) : new Uint8Array();
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "'",
    "&",
    "<c>",
    "</c>",
    "<row>",
    "</row>",
    "<!--",
    "]]>",
    "<v>",
    "=",
    "\0",
    "999999999",
    "-1",
  );
  fc.assert(
    fc.property(damage(part.length), fc.nat(part.length), piece, fc.boolean(), (changes, at, text, isCut) => {
      const inserted = Buffer.concat([part.subarray(0, at), Buffer.from(text), part.subarray(at)]);
      const bytes = isCut ? part.subarray(0, at) : damaged(inserted, changes.slice(1));
      const file = writeZip(entries.map((each) => (each === entry ? deflateEntry(name, bytes) : each)));
      const read = readXlsx(file, "x");
      // Of the content types only those are asked for that tell a workbook from other documents.
      if (isCut && at < part.length - 2 && name !== "[Content_Types].xml") expect(read.ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
