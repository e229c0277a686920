/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KIND_OF_CODE } from "../../../src/hosts/excel/error-codes";
import { PROBLEM_TEXTS } from "../../../src/hosts/excel/problem-texts";
import { problemOf } from "../../../src/hosts/excel/problems";
import { emptyDocument } from "../../../src/workbench/stand-in/document/document";
import { REQUEST_ERRORS } from "../../../src/workbench/stand-in/faults";
import { startExcel } from "../../excel/start-excel";

declare const OfficeCore: { readonly ErrorCodes: Readonly<Record<string, string>> };

beforeAll(() => startExcel(emptyDocument("x.xlsx")));

test("every code the library knows has a sentence", () => {
  const codes = [
    ...Object.values(Excel.ErrorCodes),
    ...Object.values(OfficeCore.ErrorCodes),
    ...stringsOf(OfficeExtension.ErrorCodes),
  ];
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !(code in KIND_OF_CODE))).toEqual([]);
});

test("so does every code that newer libraries declare for Excel", () => {
  const types = readFileSync(join(process.cwd(), "node_modules/@types/office-js/index.d.ts"), "utf8");
  const [, body = ""] = /namespace Excel \{[^]*?enum ErrorCodes \{([^]*?)\n {4}\}/.exec(types) ?? [];
  const codes = [...body.matchAll(/= "(\w+)"/g)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !(code in KIND_OF_CODE))).toEqual([]);
});

test("and every error of a request as a whole", () => {
  expect(Object.keys(REQUEST_ERRORS).filter((code) => !(code in KIND_OF_CODE))).toEqual([]);
});

test.each(Object.entries(PROBLEM_TEXTS))("%s says what to do, in both languages", (_, text) => {
  expect(text["zh-CN"]).toMatch(/请|用命令行/);
  expect(text["zh-CN"]).not.toMatch(/[,;:!?]|[^.]\.$/);
  expect(text["zh-CN"].endsWith("。")).toBe(true);
  expect(text.en).toMatch(/^[A-Z].*\.$/);
  expect(text.en).not.toMatch(/[\u3000-\uffee]/);
});

test("an unknown code is an internal error that names the code", () => {
  const problem = problemOf({ code: "NewInVersionNine", location: "Range.values" });
  expect(problem.code).toBe("excel-internal");
  expect(problem.message["zh-CN"]).toContain("错误代码：NewInVersionNine, Range.values");
});

/** The codes stand on a class as its static members, some of them inherited. */
function stringsOf(value: object): string[] {
  const own = Object.getOwnPropertyNames(value).map((name) => (value as unknown as Record<string, unknown>)[name]);
  const prototype = Object.getPrototypeOf(value) as object | null;
  const inherited = typeof prototype === "function" && prototype !== Function.prototype ? stringsOf(prototype) : [];
  return [
    ...own.filter((each): each is string => typeof each === "string" && /^[A-Z]\w+$/.test(each)),
    ...inherited,
  ].filter((code) => code !== "CoreErrorCodes" && code !== "ErrorCodes");
}
