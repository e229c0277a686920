const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/;

/**
 * Text as it is compared: full-width letters, digits and punctuation folded to half width, odd spaces and line breaks
 * to a plain space, the many minus signs and colons to one, and the ends trimmed.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u200b-\u200d\u3000\ufeff]+/g, " ")
    .replace(/[\u2010-\u2012\u2212\ufe63]/g, "-")
    .replace(/[\u2236\ufe55]/g, ":")
    .replace(/[﹪٪]/g, "%")
    .trim();
}

/** Without the spaces between Chinese characters, which wrapping or padding put there: 曹庵 小学 is 曹庵小学. */
export const joinedWords = (plain: string): string => plain.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, "");

/** `plainText` without any space: words in official forms are often spread out (合  计, 指 标 名 称). */
export function closedText(text: string): string {
  const plain = plainText(text);
  return plain.includes(" ") ? plain.replace(/ /g, "") : plain;
}
