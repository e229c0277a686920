import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { partsOf, withCopy } from "./files";
import { inFolder, indicatorCheck } from "./program";

jest.setTimeout(60_000);

const utf8 = (part: string | undefined): string => Buffer.from(part ?? "", "latin1").toString("utf8");

/** The written workbook with something typed under 处理说明 in the first row of the results. */
function withNote(workbook: Buffer, note: string): Uint8Array {
  const parts = unzipSync(workbook);
  const name = "xl/worksheets/sheet2.xml";
  const xml = Buffer.from(parts[name] ?? []).toString("utf8");
  const column = /r="([A-Z]+)\d+"[^>]*><is><t[^>]*>处理说明</.exec(xml)?.[1] ?? "?";
  const blank = new RegExp(`<c r="(${column}[6-9])"( s="\\d+")/>`);
  expect(xml).toMatch(blank);
  const typed = xml.replace(blank, `<c r="$1"$2 t="inlineStr"><is><t>${note}</t></is></c>`);
  return zipSync({ ...parts, [name]: Buffer.from(typed) });
}

const NOBODY = 65534;

describe("--out", () => {
  test("writes a workbook with our sheets and leaves the input as it was", async () => {
    await withCopy("02-faulty-list", async (file, before, folder) => {
      const { stdout, stderr } = await indicatorCheck(["check", file, "--out", join(folder, "out")]);
      expect(stdout + stderr).toContain(join(folder, "out", "指标.xlsx"));
      expect(readFileSync(file)).toEqual(before);
      const names = utf8(partsOf(join(folder, "out", "指标.xlsx"))["xl/workbook.xml"]);
      expect(names).toContain("校验结果");
      expect(names).toContain("指标汇总");
    });
  });

  test("twice gives the same bytes", async () => {
    await withCopy("02-faulty-list", async (file, _, folder) => {
      for (const out of ["one", "two"]) await indicatorCheck(["check", file, "--out", join(folder, out)]);
      expect(readFileSync(join(folder, "one", "指标.xlsx"))).toEqual(readFileSync(join(folder, "two", "指标.xlsx")));
    });
  });

  test("again keeps what people typed into the file it writes over", async () => {
    await withCopy("02-faulty-list", async (file, _, folder) => {
      const written = join(folder, "out", "指标.xlsx");
      await indicatorCheck(["check", file, "--out", join(folder, "out")]);
      writeFileSync(written, withNote(readFileSync(written), "已与学校核对"));
      await indicatorCheck(["check", file, "--out", join(folder, "out")]);
      expect(utf8(partsOf(written)["xl/worksheets/sheet2.xml"])).toContain("已与学校核对");
    });
  });

  test("never overwrites an input", async () => {
    await withCopy("01-clean-list", async (file, before, folder) => {
      const { code, stderr } = await indicatorCheck(["check", file, "--out", folder]);
      expect(code).toBe(2);
      expect(stderr).toContain("--in-place");
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test("of an old format gives an .xlsx with our sheets, and says so", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "旧表.xls");
      writeFileSync(file, oldWorkbook());
      const { stdout, stderr } = await indicatorCheck(["check", file, "--out", join(folder, "out")]);
      expect(stdout + stderr).toContain("旧格式");
      expect(readdirSync(join(folder, "out"))).toEqual(["旧表.xlsx"]);
      const workbook = Buffer.from(
        partsOf(join(folder, "out", "旧表.xlsx"))["xl/workbook.xml"] ?? "",
        "latin1",
      ).toString("utf8");
      expect(workbook).toContain("校验结果");
      expect(workbook).not.toContain("区情");
    });
  });

  test("of an old format in place is refused", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "旧表.xls");
      const before = oldWorkbook();
      writeFileSync(file, before);
      expect(await indicatorCheck(["check", file, "--in-place"])).toMatchObject({ code: 2, stdout: "" });
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  });
});

describe("--in-place", () => {
  test("a second run changes nothing", async () => {
    await withCopy("02-faulty-list", async (file, before) => {
      await indicatorCheck(["check", file, "--in-place"]);
      const once = readFileSync(file);
      expect(once.equals(before)).toBe(false);
      await indicatorCheck(["check", file, "--in-place"]);
      expect(readFileSync(file).equals(once)).toBe(true);
    });
  });

  test.each(["01-clean-list", "02-faulty-list", "03-target-table", "04-section-pairs", "05-school-roster"])(
    "and then clear gives %s its original parts back",
    async (name) => {
      await withCopy(name, async (file) => {
        const before = partsOf(file);
        await indicatorCheck(["check", file, "--in-place"]);
        expect(Object.keys(partsOf(file)).length).toBeGreaterThan(Object.keys(before).length);
        expect(await indicatorCheck(["clear", file])).toMatchObject({ code: 0, stderr: "" });
        expect(partsOf(file)).toEqual(before);
      });
    },
  );

  test("permissions are kept and nothing is left beside the file", async () => {
    await withCopy("01-clean-list", async (file, _, folder) => {
      chmodSync(file, 0o640);
      await indicatorCheck(["check", file, "--in-place"]);
      expect(statSync(file).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder)).toEqual(["指标.xlsx"]);
    });
  });

  // Root may write anywhere, so the program runs as somebody else; on Windows there is neither.
  const asSomebody = process.getuid?.() === 0 ? { uid: NOBODY } : {};
  (process.platform === "win32" ? test.skip : test)(
    "a folder that must not be written leaves the file as it was",
    async () => {
      await withCopy("02-faulty-list", async (file, before, folder) => {
        if ("uid" in asSomebody) for (const path of [file, folder]) chownSync(path, NOBODY, NOBODY);
        chmodSync(folder, 0o555);
        const { code, stderr } = await indicatorCheck(["check", file, "--in-place"], asSomebody);
        chmodSync(folder, 0o755);
        expect(code).toBe(2);
        expect(stderr).toContain("未作任何改动");
        expect(readFileSync(file)).toEqual(before);
        expect(readdirSync(folder)).toEqual(["指标.xlsx"]);
      });
    },
  );
});

function oldWorkbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["指标", "单位", "2022年上半年"],
      ["招聘在编教师数", "人", 24],
    ]),
    "区情",
  );
  return write(book, { bookType: "biff8", type: "buffer" }) as Buffer;
}
