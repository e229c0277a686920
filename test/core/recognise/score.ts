/** A figure that a workbook holds, in the catalogue's unit, or why the cell has none (`masked`, `placeholder`, …). */
export interface Observation {
  readonly cell: string;
  /** Id of an indicator, or of a quantity in a table with one row a school. */
  readonly indicator: string;
  readonly period: string;
  readonly value: number | string;
  readonly unit?: string;
  /** Absent where the truth does not say whose figure it is. */
  readonly entity?: string;
}

/** Cells that some finding has to name, and why. */
export interface Truism {
  readonly kind: string;
  readonly cells: readonly string[];
}

/** What is true of a workbook: the shape of `samples/*.truth.json`. */
export interface Truth {
  readonly observations: readonly Observation[];
  /** Planted faults. */
  readonly faults: readonly Truism[];
  /** What the honest figures give rise to. */
  readonly standing: readonly Truism[];
  /** Set where `observations` are all there are, so that a figure read anywhere else is misread. */
  readonly isWhole?: boolean;
}

/** What a check said, as far as it is scored. */
export interface Said {
  readonly readings: readonly Observation[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: string;
  }[];
}

/** How well a check did; the lists say what went wrong, a line each. */
export interface Score {
  readonly observed: number;
  readonly right: number;
  readonly unread: readonly string[];
  /** Figures read as something else, or where there is none. */
  readonly misread: readonly string[];
  readonly faults: number;
  readonly missed: readonly string[];
  readonly serious: number;
  /** Errors and warnings that touch neither a planted fault nor a standing finding. */
  readonly false: readonly string[];
}

/** Compares what was said of a workbook with what is true of it. */
export function score(truth: Truth, { readings, findings }: Said): Score {
  const read = new Map<string, Observation[]>();
  for (const reading of readings) read.set(plain(reading.cell), [...(read.get(plain(reading.cell)) ?? []), reading]);
  const unread: string[] = [];
  const misread: string[] = [];
  for (const due of truth.observations) {
    const got = read.get(plain(due.cell)) ?? [];
    if (!got.some((one) => agrees(due, one)))
      unread.push(`${line(due)}, read as ${got.map(line).join("; ") || "nothing"}`);
  }
  const known = new Map<string, Observation[]>();
  for (const due of truth.observations) known.set(plain(due.cell), [...(known.get(plain(due.cell)) ?? []), due]);
  // A sentence may tell several figures.
  for (const [cell, dues] of known)
    for (const one of read.get(cell) ?? [])
      if (typeof one.value === "number" && !dues.some((due) => agrees(due, one))) misread.push(line(one));
  for (const one of truth.isWhole ? readings : [])
    if (typeof one.value === "number" && !known.has(plain(one.cell))) misread.push(line(one));
  const serious = findings.filter(({ severity }) => severity !== "info");
  const named = new Set(serious.flatMap(({ cells }) => cells.map(plain)));
  const allowed = new Set([...truth.faults, ...truth.standing].flatMap(({ cells }) => cells.map(plain)));
  return {
    observed: truth.observations.length,
    right: truth.observations.length - unread.length,
    unread,
    misread,
    faults: truth.faults.length,
    missed: truth.faults.filter(({ cells }) => !cells.some((cell) => named.has(plain(cell)))).map(({ kind }) => kind),
    serious: serious.length,
    false: serious
      .filter(({ cells }) => !cells.some((cell) => allowed.has(plain(cell))))
      .map(({ rule, cells, message }) => `${rule} ${cells.join(" ")} ${message}`),
  };
}

/** Shares of several scores together. */
export function shares(scores: readonly Score[]): Readonly<Record<"recognition" | "recall" | "precision", number>> {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, one) => total + count(one), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    recognition: share(
      sum(({ right }) => right),
      sum(({ observed }) => observed),
    ),
    recall:
      1 -
      share(
        sum(({ missed }) => missed.length),
        sum(({ faults }) => faults) || Infinity,
      ),
    precision:
      1 -
      share(
        sum((one) => one.false.length),
        sum(({ serious }) => serious) || Infinity,
      ),
  };
}

const plain = (cell: string): string => {
  const [sheet = "", address = ""] = cell.split(/!(?=[^!]*$)/);
  return `${sheet.replace(/^'|'$/g, "")}!${address.replace(/\$/g, "").toUpperCase()}`;
};

const agrees = (due: Observation, got: Observation): boolean =>
  due.indicator === got.indicator &&
  due.period === got.period &&
  (due.entity === undefined || due.entity === got.entity) &&
  (due.unit === undefined || got.unit === undefined || due.unit === got.unit) &&
  sameValue(due.value, got.value);

const sameValue = (one: number | string, other: number | string): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 + 1e-6 * Math.abs(one)
    : one === other;

const line = ({ cell, indicator, period, entity, value, unit = "" }: Observation): string =>
  `${cell} ${entity ? `[${entity}] ` : ""}${indicator} ${period || "?"} ${value}${unit}`;
