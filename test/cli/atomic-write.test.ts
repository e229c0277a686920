import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeAtomically } from "../../src/cli/atomic-write";
import { readInput } from "../../src/cli/read-input";

describe("writing a file whole or not at all", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "atomic-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const bytes = Buffer.from("new");

  test("a new file is written and nothing is left beside it", async () => {
    expect(await writeAtomically(join(folder, "new.xlsx"), bytes)).toBeNull();
    expect(readFileSync(join(folder, "new.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["new.xlsx"]);
  });

  test("the permissions of a replaced file are kept", async () => {
    const file = join(folder, "old.xlsx");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    expect(await writeAtomically(file, bytes)).toBeNull();
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("a symbolic link stays a link, and what it points at is replaced", async () => {
    writeFileSync(join(folder, "real.xlsx"), "old");
    symlinkSync("real.xlsx", join(folder, "link.xlsx"));
    expect(await writeAtomically(join(folder, "link.xlsx"), bytes)).toBeNull();
    expect(lstatSync(join(folder, "link.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real.xlsx"), "utf8")).toBe("new");
  });

  test("a name as long as the file system allows is no trouble", async () => {
    const file = join(folder, `${"区".repeat(83)}.xlsx`);
    expect(await writeAtomically(file, bytes)).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  test("a file that was changed since it was read is left alone", async () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, "old");
    const input = await readInput(file);
    if (!input.ok) throw new Error(input.problem.code);
    writeFileSync(file, "saved by someone meanwhile");
    expect(await writeAtomically(file, bytes, input.value.seen)).toMatchObject({ code: "changed-meanwhile" });
    expect(readFileSync(file, "utf8")).toBe("saved by someone meanwhile");
  });

  test("a file that was only looked at since is written", async () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, "old");
    const input = await readInput(file);
    if (!input.ok) throw new Error(input.problem.code);
    const { atime, mtime } = statSync(file);
    expect(await writeAtomically(file, bytes, input.value.seen)).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("new");
    utimesSync(file, atime, mtime);
  });

  test("when the name is taken by a folder, the problem is told and nothing is left behind", async () => {
    expect(await writeAtomically(folder, bytes)).toMatchObject({ code: "cannot-write" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a folder that is not there is a problem, not a crash", async () => {
    expect(await writeAtomically(join(folder, "none", "a.xlsx"), bytes)).toMatchObject({ code: "cannot-write" });
  });
});
