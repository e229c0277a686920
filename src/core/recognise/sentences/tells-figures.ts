/** A figure, a mask or a line to fill in with the sign of a unit behind it: what figures in sentences cannot do without. */
export const HAS_FIGURE =
  /(?:[\d０-９*＊_＿]\s*[余多]?\s*[万亿千百十]{0,2}\s*[余多]?\s*|[二两三四五六七八九十百千])[元人名位%％﹪‰个处家所件条次场套篇起台项支部座份只户例公米期课学批班幼教基农脱]|百分之|\d[万亿]/;

/** Words that end a title, whatever figures stand in it: 2022年10项民生实事进展情况. */
const TITLE =
  /(?:情况|总结|小结|报告|汇报|说明|简报|通报|公报|公告|分析|进展|台账|清单|实事|[表书])(?:[(（][^()（）]*[)）])?$/;

/** Whether a text is a sentence with figures of its own rather than the title of what stands below it. */
export const tellsFigures = (text: string): boolean => HAS_FIGURE.test(text) && !TITLE.test(text);
