import { labelText } from "./label-text";
import { unitMeaning } from "../measure/unit";
import type { Named } from "./name-index";

/** Tells whether a thing may go by a name that ends in a certain way of counting. */
export interface Counting {
  readonly suits: (key: string) => boolean;
}

/** What a name says is counted by how it ends, and the units that go with it. 数 and 总数 say nothing. */
const WAYS: readonly (readonly [way: string, ending: RegExp, unit: RegExp])[] = [
  ["attendances", /人次数?$/, /人次$/],
  ["people", /[人名位]数$/, /^万?[人名位]$/],
  ["times", /(?:[次场节期轮]数|场次)$/, /^(?:次|场|场次|节|期|轮|课时|学时|班|班次)$/],
  ["things", /[件篇所家个]数$/, /^(?!人次)/],
];

const wayOf = (key: string): string => WAYS.find(([, ending]) => ending.test(key))?.[0] ?? "";

/** 参与教师人次 is not 参与教师人数, and 会议次数 is not 会议人数: a thing is counted as its unit or its names say. */
export function countingOf({ name, aliases, unit = "" }: Named): Counting {
  const own = new Set([name["zh-CN"], ...aliases].map((text) => wayOf(labelText(text).key)));
  const fits = (way: string): boolean =>
    unit === "" ||
    WAYS.some(
      ([named, , units]) =>
        named === way && units.test(unit) && (way !== "things" || unitMeaning(unit)?.kind === "things"),
    );
  return {
    suits: (key) => {
      const way = wayOf(key);
      return way === "" || own.has(way) || fits(way);
    },
  };
}
