const VERB =
  /(?:招聘|新增|新建|改造|资助|补助|救助|慰问|评估|表彰|培训|办理|选送|发放|答复|回复|召开)(?:了|春季|秋季|[“"‘])?$/;
/** Words for the same deed. */
const ALIKE: readonly string[] = ["资助补助救助"];

/**
 * Words without the verb that ends them, where the indicator's own names say the same: 资助 tells nothing new of what is
 * called 雨露计划资助人数, but makes another thing of 留守儿童.
 */
export function withoutOwnVerb(words: string, names: readonly string[]): string {
  const verb = VERB.exec(words)?.[0] ?? "";
  const deed = verb.slice(0, 2);
  const alike = ALIKE.find((group) => group.includes(deed)) ?? deed;
  const isSaid = names.some((name) => alike.match(/../g)?.some((one) => name.includes(one)));
  return verb !== "" && isSaid ? words.slice(0, words.length - verb.length) : words;
}
