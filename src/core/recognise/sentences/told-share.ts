import type { Indicator } from "../../model/indicator";
import { closedText } from "../measure/plain-text";
import type { Claim } from "./claims";
import type { ToldFigure } from "./find-figures";
import type { Scene } from "./scene";

const OF = /^[，(]占(?:比(?:为|达)?|总数的?|其中的?|)$/;
const OF_NAMED = /^[，(]占([^，()]{2,24})的$/;
/** What the name of a count ends in and a sentence leaves away. */
const COUNTED = /(?:总数|人数|数量|数)$/;

/**
 * 适龄残疾儿童275人，其中已入籍266人，占96.7%; 民办在校生2731人，占义务教育在校生57860人的4.72%: the share that the one
 * figure is of the other, where the sentence names both and the catalogue has a rate made of them.
 */
export function shareOf(
  { sentence, indicators }: Scene,
  figure: ToldFigure,
  figures: readonly ToldFigure[],
  at: number,
  claims: readonly (Claim | null)[],
): Claim | null {
  if (figure.unit !== "%" || /百分点/.test(figure.text) || figure.isLimit) return null;
  const told = claims.slice(0, at).filter((claim) => claim !== null);
  for (const back of [1, 2]) {
    const part = claims[at - back];
    if (!part || part.role !== "value") continue;
    const between = sentence.slice(part.end, figure.start);
    // A figure of the whole may stand between: 占义务教育在校生57860人的.
    const whole = back === 2 ? figures[at - 1] : undefined;
    const named =
      OF_NAMED.exec(whole ? between.replace(sentence.slice(whole.start, whole.end), "") : between)?.[1] ?? "";
    if (named === "" && (back === 2 || !OF.test(between))) continue;
    const rate = rateOf(part.indicator, indicators, (id) =>
      named === ""
        ? told.some((claim) => claim.indicator.id === id && claim.period === part.period && claim.role === "value")
        : names(indicators.get(id), named),
    );
    const words = sentence.slice(part.end + 1, figure.end);
    if (rate) return { ...part, indicator: rate, figure, text: figure.text, words, end: figure.end };
  }
  return null;
}

function rateOf(
  { id }: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  isWhole: (id: string) => boolean,
): Indicator | null {
  const rates = [...indicators.values()].filter(
    ({ formula, unit }) =>
      unit === "%" && formula?.kind === "ratio" && formula.numerator === id && isWhole(formula.denominator),
  );
  return rates.length === 1 ? (rates[0] ?? null) : null;
}

const names = (indicator: Indicator | undefined, words: string): boolean =>
  indicator !== undefined &&
  [indicator.name["zh-CN"], ...indicator.aliases].some(
    (name) =>
      closedText(name).replace(COUNTED, "") === words.replace(/^(?:全[区县市]|我[区县市])的?/, "").replace(COUNTED, ""),
  );
