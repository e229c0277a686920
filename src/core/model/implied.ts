import type { RowClaimKind } from "./table-claim";

/** A number, and how far on either side the true one may lie. */
export interface Rounded {
  readonly value: number;
  readonly half: number;
}

/** What a stated figure should be, and the stretch that the rounding of its inputs leaves it. */
export interface Implied {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const NOTHING: Implied = { value: NaN, low: NaN, high: NaN };

/** What two figures of a row make of the third; NaN where the base is zero. */
export function implied(kind: RowClaimKind, base: Rounded, value: Rounded, times: number): Implied {
  switch (kind) {
    case "difference": {
      const half = base.half + value.half;
      const change = (value.value - base.value) * times;
      return { value: change, low: change - half * times, high: change + half * times };
    }
    case "growth": {
      const { value: quotient, low, high } = implied("share", base, value, times);
      return { value: quotient - times, low: low - times, high: high - times };
    }
    // What is shared out is counted.
    case "average":
      return implied("share", { ...base, half: 0 }, value, times);
    case "completion":
    case "share": {
      if (base.value === 0) return NOTHING;
      const quotient = (times * value.value) / base.value;
      if (base.half === 0 && value.half === 0) return { value: quotient, low: quotient, high: quotient };
      if (Math.abs(base.value) <= base.half) return { value: quotient, low: -Infinity, high: Infinity };
      const corners = [-1, 1].flatMap((up) =>
        [-1, 1].map((down) => (times * (value.value + up * value.half)) / (base.value + down * base.half)),
      );
      return { value: quotient, low: Math.min(...corners), high: Math.max(...corners) };
    }
    case "within":
      return { value: base.value, low: base.value + base.half, high: base.value + base.half };
    default:
      return kind satisfies never;
  }
}
