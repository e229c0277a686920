import { locate, type Subjects } from "./subjects";

type Ends = Pick<Subjects, "ends" | "endOf">;

/** The last days of stretches of subjects that share one each. */
export function endsOfParts(
  parts: readonly { readonly end: string; readonly from: number; readonly to: number }[],
): Ends {
  const ends = parts.map(({ end }) => end);
  const places = new Map<unknown, number>(parts.map((part, at) => [part, at]));
  // Rows are asked in order, so the stretch of the one before is nearly always the right one.
  let place = 0;
  const endOf = (i: number): number => {
    const part = parts[place];
    if (!part || i < part.from || i >= part.to) place = places.get(locate(parts, i)?.part) ?? -1;
    return place;
  };
  return { ends, endOf };
}
