import type { Cell } from "../../../../src/core/model/cell";
import { unitSourcesOf, type StatedUnit } from "../../../../src/core/recognise/measure/unit-sources";
import { shown } from "../../../workbook-of";

const header = (unit: string): StatedUnit => ({ place: "header", unit });
const column = (unit: string): StatedUnit => ({ place: "unitColumn", unit });
const text = (value: string): Cell => ({ kind: "text", value });

test.each<readonly [string, Cell | undefined, string, readonly StatedUnit[], readonly string[]]>([
  [
    "a plain number",
    shown(189, "General"),
    "万元",
    [column("万元"), header("元")],
    ["unitColumn 万元 1", "header 元 0.0001"],
  ],
  ["a text with its unit", text("189万元"), "万元", [column("元")], ["cell 万元 1", "unitColumn 元 0.0001"]],
  ["a percent format", shown(0.05, "0%"), "%", [header("%")], ["format % 1", "header % 1"]],
  ["a format that names people", shown(12, '0"人"'), "人", [], ["format 人 1"]],
  ["万人", shown(5.8, "0.0"), "人", [header("万人")], ["header 万人 10000"]],
  ["a unit of another kind", shown(5, "0"), "%", [column("人")], ["unitColumn 人 NaN"]],
  ["two measure words", shown(5, "0"), "所", [column("个")], ["unitColumn 个 1"]],
  ["words that are no unit", shown(5, "0"), "所", [column("是/否"), header("")], []],
  ["a blank cell", undefined, "所", [column("所")], ["unitColumn 所 1"]],
])("%s", (_, cell, due, around, expected) => {
  const said = unitSourcesOf(cell, due, around).map(({ place, unit, worth }) => `${place} ${unit} ${worth}`);
  expect(said).toEqual(expected);
});
