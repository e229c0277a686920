/** Words of which a name holds one: with another of the same line it is the name of something else. */
const FAMILIES: readonly (readonly string[])[] = [
  ["小学", "初中", "高中", "中职", "幼儿园", "学前"],
  ["男", "女"],
  ["在编", "编外"],
  ["公办", "民办"],
  ["区级", "市级", "省级", "国家级"],
  ["毛入", "净入"],
  ["农村", "城市", "城镇"],
  ["优秀", "良好", "合格"],
  ["学生", "教师", "学校", "幼儿"],
  ["人数", "人次", "次数", "金额"],
];

/** The words of each family that a name holds. */
export type Marked = readonly (readonly string[])[];

/** Finds the telling words of a name. */
export const markedIn = (key: string): Marked => FAMILIES.map((family) => family.filter((word) => key.includes(word)));

/** Whether two names say different things of the same matter, such as 小学 and 初中. */
export const areOpposite = (one: Marked, other: Marked): boolean =>
  one.some((words, family) => {
    const others = other[family] ?? [];
    return words.length > 0 && others.length > 0 && !words.some((word) => others.includes(word));
  });
