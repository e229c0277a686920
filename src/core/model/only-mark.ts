/** Whether a text is nothing but a dash or a slash, which stands for a figure and names nothing. */
export const isOnlyMark = (text: string): boolean => /^\s*[-－—–―_＿/／\\＼]+\s*$/.test(text);
