import type { Cell } from "../../../../src/core/model/cell";
import { periodText } from "../../../../src/core/recognise/period/period-number";
import { dated, shown } from "../../../workbook-of";

const nothing = (): undefined => undefined;
const number = (value: number): Cell => shown(value, "General");

test.each<readonly [Cell, string]>([
  [number(2022), "2022"],
  [number(202206), "202206"],
  [number(2022.6), "2022.6"],
  [shown(2022.1, "0.00"), "2022.10"],
  [number(2022.12), "2022.12"],
  [dated(44713, 'yyyy"年"m"月"'), "2022年6月"],
  [number(1573), ""],
  [number(202213), ""],
  [number(2022.5678), ""],
  [number(58320), ""],
  [{ kind: "text", value: "2022" }, ""],
])("%j in a header is “%s”", (cell, text) => expect(periodText(cell, nothing)).toBe(text));

test("the month after the ninth is the tenth, though Excel shows 2022.1", () => {
  expect(periodText(number(2022.1), () => number(2022.9))).toBe("2022.10");
  expect(periodText(number(2022.1), nothing)).toBe("2022.1");
});
