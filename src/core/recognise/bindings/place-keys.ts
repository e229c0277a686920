import { remembered } from "../../model/remembered";
import { closedText } from "../measure/plain-text";
import { labelText } from "../names/label-text";
import { withPlainYears } from "../period/plain-years";
import { periodWords } from "../period/period-words";

/** Stands for a period, so that 2022年上半年 and 2023年上半年 are one header. */
const PERIOD = "#";

const masked = remembered((text: string): string => {
  const plain = withPlainYears(closedText(text));
  const words = periodWords(text);
  return words ? plain.replace(words.matched, PERIOD).replace(/20\d\d年?度?/g, PERIOD) : plain;
});

/** A label as it is compared when it is looked for again. */
export const labelKey = remembered((text: string): string => labelText(masked(text)).key);

/** Texts over or before a cell as they are compared: levels that only repeat the period count once. */
export const pathKey = (texts: readonly string[]): string =>
  texts
    .map(labelKey)
    .filter((key) => key !== "")
    .filter((key, at, all) => key !== PERIOD || all[at - 1] !== PERIOD)
    .join("/");

/** A sheet's name as it is compared. */
export const sheetKey = (name: string): string => masked(name).toLowerCase();
