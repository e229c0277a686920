import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..", "..");

/** Every file that is, or would be, committed; paths from the root of the repository. */
export const FILES: readonly string[] = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  { cwd: ROOT, encoding: "utf8" },
)
  .split("\0")
  .filter((file) => file !== "")
  .sort();

/** TypeScript files under a folder. */
export const scriptsUnder = (folder: string): readonly string[] =>
  FILES.filter((file) => file.startsWith(folder) && /\.tsx?$/.test(file));

/** The text of a file of the repository. */
export const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** The syntax tree of a file of the repository. */
export const syntaxOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);

/** An import: the file it stands in, and the file (without extension) or package it names. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of a file: declarations, re-exports, `import()`, types and `require`. */
export function arrowsOf(file: string): readonly Arrow[] {
  const arrows: Arrow[] = [];
  const visit = (node: ts.Node): void => {
    const module = moduleNamed(node);
    if (module) arrows.push({ from: file, to: resolve(file, module) });
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return arrows;
}

function moduleNamed(node: ts.Node): string | undefined {
  const named = moduleExpression(node);
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

function moduleExpression(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (!ts.isCallExpression(node)) return undefined;
  const isLoading = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  return isLoading ? node.arguments[0] : undefined;
}

const resolve = (file: string, module: string): string =>
  module.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), module)) : module;
