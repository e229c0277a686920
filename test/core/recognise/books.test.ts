import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reportAddress } from "../../../src/core/model/address";
import { prepare } from "../../../src/core/evaluate/prepare";
import { districtPack } from "../../rules/district-pack";
import { readBook } from "./books/book";
import { saidOf } from "./books/check-book";
import { score, shares, type Score } from "./score";

const checker = prepare(districtPack());
const FOLDERS = ["books", "traps"].filter((folder) => existsSync(join(__dirname, folder)));
const BOOKS = FOLDERS.flatMap((folder) =>
  readdirSync(join(__dirname, folder), { withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(".txt"))
    .map((file) => join(__dirname, folder, file.name)),
).sort();
const scores = new Map<string, Score>();

test.each(BOOKS.map((path) => [path.slice(__dirname.length + 1), path]))("%s is read right", async (name, path) => {
  const book = readBook(readFileSync(path, "utf8"), checker.pack.catalogue);
  const said = await saidOf(book.workbook, checker);
  const scored = score(book.truth, said);
  scores.set(`${name} ${book.title}`, scored);
  const { unread, misread, missed } = scored;
  const noted = said.recognition.unrecognised.map(({ cell, why }) => `${reportAddress(cell)} ${why}`);
  expect({ unread, misread, missed, false: scored.false, noted }).toEqual({
    unread: [],
    misread: [],
    missed: [],
    false: [],
    noted: expect.arrayContaining(book.unknown.map(({ cell, why }) => `${cell} ${why}`)),
  });
});

test("of all books together at least 99 % is recognised, nothing misread, and 97 % of what is said is true", () => {
  const all = [...scores.values()];
  const { recognition, recall, precision } = shares(all);
  process.stdout.write(`${[...scores].map(([name, one]) => row(name, one)).join("\n")}\n${scores.size} books: `);
  process.stdout.write(`${[recognition, recall, precision].map((share) => (share * 100).toFixed(1)).join(" / ")} %\n`);
  expect(recognition).toBeGreaterThanOrEqual(0.99);
  expect(all.flatMap(({ misread }) => misread)).toEqual([]);
  expect(recall).toBe(1);
  expect(precision).toBeGreaterThanOrEqual(0.97);
});

const row = (name: string, { observed, right, misread, faults, missed, serious, false: wrong }: Score): string =>
  `read ${right}/${observed}  misread ${misread.length}  faults ${faults - missed.length}/${faults}  false ${wrong.length}/${serious}  ${name}`;
