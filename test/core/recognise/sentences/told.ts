import type { Told } from "../../../../src/core/recognise/sentences/claims";
import { phraseIndex } from "../../../../src/core/recognise/sentences/phrase-index";
import { readText, textState } from "../../../../src/core/recognise/sentences/read-text";
import { vocabularyOf } from "../../../../src/core/recognise/vocabulary";
import { districtPack } from "../../../rules/district-pack";

const { indicators } = vocabularyOf(districtPack().catalogue);
const NAMES = { index: phraseIndex(indicators), indicators };
const FIRST_HALF = { year: 2022, months: { from: 1, to: 6 }, isSchoolYear: false };

/** What a text of the report on the first half of 2022 tells. */
export const toldBy = (text: string): readonly Told[] => readText(text, textState(FIRST_HALF), NAMES).told;

/** The same on a line each: `disabled_enrolled 283人`; other periods and roles than 2022-H1 and value are said. */
export const toldLines = (text: string): string[] =>
  toldBy(text).map(({ indicator, role, period, text: figure }) =>
    [indicator.id, period === "2022-H1" ? "" : period, role === "value" ? "" : role, figure].filter(Boolean).join(" "),
  );
