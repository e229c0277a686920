/** Widths of characters in ems, about those of the fonts that systems come with. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\u2e80-\uffff]/, 1],
  [/[ .,;:'|!ijl()-]/, 0.28],
  [/[frtI]/, 0.38],
  [/[mwMW%×]/, 0.86],
  [/[A-Z]/, 0.66],
];
const USUAL = 0.57;

/** About how wide a text is in pixels; a little more rather than less, so that what is given room has it. */
export const widthOfText = (text: string, fontSize: number): number =>
  [...text].reduce((sum, char) => sum + (WIDTHS.find(([some]) => some.test(char))?.[1] ?? USUAL), 0) * fontSize;

/** How many lines a text takes in some width, at most two; where there is no room at all, one that is cut. */
export const linesTaken = (text: string, fontSize: number, width: number): 1 | 2 =>
  width > 0 && widthOfText(text, fontSize) > width ? 2 : 1;
