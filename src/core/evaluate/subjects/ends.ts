import type { Subjects } from "./subjects";

type Ends = Pick<Subjects, "ends" | "endOf">;

/** The last days of stretches of subjects that share one each. */
export function endsOfParts(
  parts: readonly { readonly end: string; readonly from: number; readonly to: number }[],
): Ends {
  const ends = parts.map(({ end }) => end);
  // Rows are asked in order, so the stretch of the one before is nearly always the right one.
  let place = 0;
  const endOf = (i: number): number => {
    const part = parts[place];
    if (!part || i < part.from || i >= part.to) place = parts.findIndex(({ from, to }) => i >= from && i < to);
    return place;
  };
  return { ends, endOf };
}
