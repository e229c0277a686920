import { closedText } from "../measure/plain-text";

const DAY = /(20\d\d)[年.\-/](1[0-2]|0?[1-9])[月.\-/](3[01]|[12]\d|0?[1-9])日?/g;

/** Every full date in a text (2022年6月30日, 2022.6.30, 2022-06-30), as ISO dates. */
export function isoDatesIn(text: string): string[] {
  return [...closedText(text).matchAll(DAY)].map(([, year, month, day]) =>
    isoDate(Number(year), Number(month), Number(day)),
  );
}

/** 2022年1月1日至6月30日, 2022.1.1-2022.6.30: a range of days, its last day with or without the year. */
const RANGE =
  /(20\d\d)[年.\-/](?:1[0-2]|0?[1-9])[月.\-/](?:3[01]|[12]\d|0?[1-9])日?[-—–~至到](?:(20\d\d)[年.\-/])?(1[0-2]|0?[1-9])[月.\-/](3[01]|[12]\d|0?[1-9])日?/;

/** The last day of the first range of days in a text, as an ISO date, or empty. */
export function endOfDaysIn(text: string): string {
  const [, year, later, month, day] = RANGE.exec(closedText(text)) ?? [];
  return year ? isoDate(Number(later ?? year), Number(month), Number(day)) : "";
}

/** The last day of the month that a text consists of (2023年12月, 2023.12), as an ISO date, or empty. */
export function endOfMonthIn(text: string): string {
  const [, year, month] = /^(20\d\d)[年.\-/](1[0-2]|0?[1-9])月?$/.exec(closedText(text)) ?? [];
  return year ? isoDate(Number(year), Number(month), 31) : "";
}

/** An ISO date of its parts; a day past the end of the month becomes its last one. */
export function isoDate(year: number, month: number, day: number): string {
  const last = Math.min(day, lastDay(year, month));
  return `${year}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ISO date of a serial number in the 1900 system. */
export function dateOfSerial(serial: number): string {
  const shifted = Math.floor(serial) + 2415019 + 68569;
  const era = Math.floor((4 * shifted) / 146097);
  const inEra = shifted - Math.floor((146097 * era + 3) / 4);
  const century = Math.floor((4000 * (inEra + 1)) / 1461001);
  const inYear = inEra - Math.floor((1461 * century) / 4) + 31;
  const month = Math.floor((80 * inYear) / 2447);
  const day = inYear - Math.floor((2447 * month) / 80);
  const carry = Math.floor(month / 11);
  return isoDate(100 * (era - 49) + century + carry, month + 2 - 12 * carry, day);
}
