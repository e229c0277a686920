const STAGES: readonly (readonly [string, RegExp])[] = [
  ["nineYear", /九年一贯|九年制|一贯制/],
  ["preschool", /幼儿园|学前|园所|在园/],
  ["primary", /小学/],
  ["senior", /高中|普高/],
  ["junior", /初中|初级中学|(?<!高级)中学/],
];

/** The school stage that the first telling text names; empty when it names several (中小学, 小学、初中) or none does. */
export function stageOf(texts: readonly string[]): string {
  for (const text of texts) {
    if (/中小学|中小幼/.test(text)) return "";
    const stages = STAGES.filter(([, pattern]) => pattern.test(text)).map(([stage]) => stage);
    if (stages.length === 1) return stages[0] ?? "";
    if (stages[0] === "nineYear") return "nineYear";
    if (stages.length > 1) return "";
  }
  return "";
}

/** The stage that nearly all schools carry in their names, or empty. */
export function commonStage(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const stage = stageOf([name]);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return [...counts].find(([stage, count]) => stage !== "" && count >= names.length * 0.9)?.[0] ?? "";
}
