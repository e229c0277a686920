/** @jest-environment ./test/excel/excel-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEL_CLASSES } from "../../../src/workbench/stand-in/classes/index";
import { emptyDocument } from "../../../src/workbench/stand-in/document/document";
import { camelCase } from "../../../src/workbench/stand-in/rich-api/wire";
import { startExcel } from "../../excel/start-excel";

/** Microsoft's own library, in the form that can be read. */
const SOURCE = readFileSync(
  join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8",
);

beforeAll(() => startExcel(emptyDocument("x.xlsx")));

/** Sets by member, as the library checks them before it asks a host. */
const SETS = new Map(
  [...SOURCE.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map(
    ([, member = "", set = ""]) => [member, set],
  ),
);

describe.each(EXCEL_CLASSES.map((declared) => [declared.type, declared] as const))("%s", (type, declared) => {
  const prototypeOf = (): object => {
    const found = (Excel as unknown as Record<string, { prototype: object } | undefined>)[type];
    if (!found) throw new Error(`Microsoft's library has no Excel.${type}.`);
    return found.prototype;
  };

  // Members that begin with an underscore are the library's own and have no public name.
  const open = (names: readonly string[]): readonly string[] => names.filter((name) => !name.startsWith("_"));

  test("has only what Microsoft's class has", () => {
    const members = [...open(declared.properties), ...open(declared.children), ...open(declared.methods)];
    const isKnown = (name: string): boolean =>
      camelCase(name) in prototypeOf() || camelCase(`Show${name}`) in prototypeOf() || name === "Date";
    expect(members.filter((name) => !isKnown(name))).toEqual([]);
  });

  test("sets only what can be set", () => {
    const isSettable = (name: string): boolean =>
      [camelCase(name), camelCase(`Show${name}`)].some(
        (each) => Object.getOwnPropertyDescriptor(prototypeOf(), each)?.set !== undefined,
      );
    expect(declared.writable.filter((name) => !isSettable(name))).toEqual([]);
  });

  test("says of every member when it came", () => {
    const members = [...open(declared.properties), ...open(declared.children), ...open(declared.methods)];
    const late = members.flatMap((name) => {
      const set = SETS.get(`${type}.${camelCase(name)}`) ?? "1.1";
      return set === (declared.since[name] ?? "1.1") ? [] : [[name, set, declared.since[name]]];
    });
    expect(late).toEqual([]);
  });
});
