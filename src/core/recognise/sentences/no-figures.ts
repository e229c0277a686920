/** Digits that are part of a name, a date, an order or a slogan: they count nothing. */
const NO_FIGURES: readonly RegExp[] = [
  // Quoted words and titles of documents.
  /“[^“”]{0,80}”|‘[^‘’]{0,80}’|《[^《》]{0,80}》|〈[^〈〉]{0,80}〉|「[^「」]{0,80}」|『[^『』]{0,80}』|"[^"]{0,80}"/g,
  // 国办发〔2021〕60号, 第3号.
  /[〔[(【]20\d\d[〕\])】]第?\d+号?|第?\d+号/g,
  // School years, spans of years, years, months, days, times of day.
  /20\d\d年?[-—–~至到]+(?:20)?\d\d(?:年度?|学年)?/g,
  /(?<!\d)(?:20)?\d\d年度?|20\d\d[.\-/]\d{1,2}(?:[.\-/]\d{1,2})?(?![\d.]*[%万亿])/g,
  /\d{1,2}(?:月份?)?[-—–~至到]\d{1,2}月份?|\d{1,2}月(?:份|\d{1,2}(?:日|(?![\d.]*[余多]?[人名位件个次篇所场家起套处条项万元%]))(?:[-—–~至到](?:\d{1,2}月)?\d{1,2}日)?)?|\d{1,2}日|\d{1,2}:\d{2}/g,
  /第[\d一二三四五六七八九十百]+(?:[-—至、][\d一二三四五六七八九十]+)?/g,
  // 2.0, 4+1, 1至2项, 63%~68%, 1:15, 3/4.
  /(?<![\d.])\d\.0(?![\d%万亿])/g,
  /(?<!\d)\d+(?:\+\d+)+/g,
  /(?<![\d.])\d[\d.]*[%万]?(?:[-—–~至到]+|或)\d[\d.]*/g,
  /(?<![\d.])\d+(?:\.\d+)?[:/]\d+(?:\.\d+)?/g,
  // N95, G20, 5G, A4.
  /(?<![A-Za-z])[A-Za-z]+-?\d[\w.]*|(?<![\d.])\d+(?!km|m2|m²)[A-Za-z]+\d*/gi,
  // List marks, telephone numbers, numbers with a space inside.
  /(?:^|(?<=[，]))\(?\d{1,2}[)、]|^\d{1,2}\.(?!\d)|[(]\d{1,2}[)]|[①-⒛]/g,
  /(?<![\d.])\d{9,}|(?<![\d.,])\d[\d.,]*(?: \d[\d.,]*)+/g,
];

/** Where in a sentence digits count nothing, as a test of a stretch of it. */
export function withoutFigures(sentence: string): (start: number, end: number) => boolean {
  const taken = new Uint8Array(sentence.length);
  for (const pattern of NO_FIGURES) {
    for (const { index, 0: match } of sentence.matchAll(pattern)) taken.fill(1, index, index + match.length);
  }
  return (start, end) => taken.subarray(start, end).includes(1);
}
