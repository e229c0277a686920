/** Units that measure the same; the person may mean another one than the catalogue's. */
const FAMILIES: readonly (readonly string[])[] = [
  ["元", "千元", "万元", "亿元"],
  ["人", "名", "千人", "万人"],
  ["人次", "万人次"],
  ["%", "‰"],
  ["平方米", "万平方米", "亩", "公顷"],
  ["米", "公里"],
];

/** The units a figure may be in, the catalogue's first. */
export const offeredUnits = (unit: string): readonly string[] => [
  unit,
  ...(FAMILIES.find((family) => family.includes(unit)) ?? [`万${unit}`]).filter((other) => other !== unit),
];
