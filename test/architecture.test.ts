import { basename, dirname } from "node:path";
import ts from "typescript";
import { FORBIDDEN_ARROWS } from "./architecture/forbidden-arrows";
import { arrowsOf, FILES, scriptsUnder, syntaxOf, textOf } from "./architecture/sources";

const SOURCES = scriptsUnder("src/");
const ARROWS = SOURCES.flatMap(arrowsOf);

describe("imports run one way", () => {
  test.each(FORBIDDEN_ARROWS)("$name", ({ why, from, to }) => {
    const wrong = ARROWS.filter((arrow) => from.test(arrow.from) && to.test(arrow.to));
    expect({ why, wrong: wrong.map((arrow) => `${arrow.from} → ${arrow.to}`) }).toEqual({ why, wrong: [] });
  });

  test.each(FORBIDDEN_ARROWS)("it would be noticed when not: $name", ({ from, to, example }) => {
    expect([from.test(example[0]), to.test(example[1])]).toEqual([true, true]);
  });

  test("the imports were found, of every layer", () => {
    for (const layer of ["recognise", "evaluate", "report", "text"]) {
      const toModel = ARROWS.filter(
        ({ from, to }) => from.startsWith(`src/core/${layer}/`) && to.startsWith("src/core/model/"),
      );
      expect([layer, toModel.length > 0]).toEqual([layer, true]);
    }
    expect(ARROWS).toContainEqual({ from: "src/hosts/host.ts", to: "src/core/model/workbook" });
    expect(ARROWS.some(({ to }) => to === "json-rules-engine")).toBe(true);
  });
});

describe("files stay small, and are named for what they hold", () => {
  /** Files that may be longer, with the reason. */
  const LONGER: readonly { readonly files: RegExp; readonly why: string }[] = [
    { files: /^src\/core\/text\/(zh-CN|en)\.ts$/, why: "A language is one file, so that a translator opens one." },
    { files: /^test\/manifest\/defects\.ts$/, why: "A table of defects is looked up, not read." },
  ];
  const LINES = 200;

  test(`no source or test has over ${LINES} lines`, () => {
    const long = [...SOURCES, ...scriptsUnder("test/")].filter((file) => textOf(file).split("\n").length > LINES + 1);
    expect(long.filter((file) => !LONGER.some(({ files }) => files.test(file)))).toEqual([]);
  });

  test("names are kebab-case; only languages keep their tag, and components their name", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.property)?(\.test)?(\.d)?\.ts$|^(zh-CN|en)\.ts$|\.tsx$/;
    expect([...SOURCES, ...scriptsUnder("test/")].filter((file) => !kebab.test(basename(file)))).toEqual([]);
  });

  test("no file or folder is a drawer for everything", () => {
    expect(FILES.filter((file) => /(^|[/-])(utils?|helpers?|common|misc|shared|lib)(\.|\/|$)/.test(file))).toEqual([]);
  });

  test("every export has a name", () => {
    const unnamed = SOURCES.filter((file) => syntaxOf(file).statements.some(isDefaultExport));
    expect(unnamed).toEqual([]);
  });
});

describe("what is added is also listed", () => {
  test.each([
    ["src/core/evaluate/operators", /Operator$/],
    ["src/core/evaluate/facts", /^FactDefinition$/],
    ["src/core/recognise/layouts", /^Layout$/],
  ])("every entry for the list in %s is in its index", (folder, type) => {
    const listed = new Set(arrowsOf(`${folder}/index.ts`).map(({ to }) => `${to}.ts`));
    const entries = SOURCES.filter((file) => dirname(file) === folder && exportsConstantOf(type, file));
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.filter((file) => !listed.has(file))).toEqual([]);
  });
});

describe("the repository is the same on every machine", () => {
  const TEXTS = FILES.filter((file) => !/\.(xlsx?|et|png|ico|zip)$/.test(file));

  test("no file names a folder of someone's machine or a package registry", () => {
    const foreign = new RegExp(
      ["/wo" + "rk/", "/ho" + "me/\\w", "/Us" + "ers/\\w", "\\.\\./sha" + "red", "registry\\.np" + "m"].join("|"),
    );
    expect(TEXTS.filter((file) => foreign.test(textOf(file)))).toEqual([]);
  });

  test("the lockfile says which packages, not where from", () => {
    expect(textOf("package-lock.json")).not.toContain('"resolved": "http');
    expect(textOf("package-lock.json")).toContain('"integrity"');
  });
});

const isDefaultExport = (statement: ts.Statement): boolean =>
  (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword));

/** Whether a file exports a constant that is declared to be of such a type. */
const exportsConstantOf = (type: RegExp, file: string): boolean =>
  syntaxOf(file).statements.some(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true &&
      statement.declarationList.declarations.some((each) => each.type !== undefined && type.test(each.type.getText())),
  );
