import type { Language } from "../model/indicator";
import type { Pack } from "../model/rule";
import type { Side, Verdict } from "../model/verdict";
import { indicatorById } from "./by-id";
import { placeName } from "./place-name";
import type { Text } from "./text";

/** The name of what was asked: the indicator, or the place in a table. */
export function subjectName({ subject }: Verdict, pack: Pack, language: Language): string {
  const indicator = indicatorById(pack.catalogue, subject.indicator);
  return indicator
    ? indicator.name[language]
    : placeName(subject.place, language) || subject.entity || subject.indicator;
}

/** The word that a side consists of; empty where it is none. */
export const wordIn = (side: Side | undefined): string => (side && "literal" in side ? String(side.literal) : "");

/** In a table with a row an indicator, the row is named for itself: “随迁子女”一行, and not in one breath with the column. */
export function ownName(verdict: Verdict, pack: Pack, language: Language): string {
  const { subject, args } = verdict;
  const row = wordIn(args["ownRow"]);
  const place = row === "" ? subject.place : subject.place.replace(`:${row}/`, ":");
  return subjectName({ ...verdict, subject: { ...subject, place } }, pack, language);
}

/** What such a row is called; else the table. */
export function rowNamed({ args }: Verdict, text: Text): string {
  const row = wordIn(args["ownRow"]);
  return row === "" ? text.thisTable : text.rowOf(row);
}
