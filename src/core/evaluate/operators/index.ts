import { atLeast } from "./at-least";
import { atMost } from "./at-most";
import { between } from "./between";
import { equals } from "./equals";
import { equalsAsDisplayed } from "./equals-as-displayed";
import { equalsSum } from "./equals-sum";
import { is } from "./is";
import { isMultipleOf } from "./is-multiple-of";
import { isNot } from "./is-not";
import { isNotNear } from "./is-not-near";
import { isOneOf } from "./is-one-of";
import { isWhole } from "./is-whole";
import { lessThan } from "./less-than";
import { meets } from "./meets";
import { moreThan } from "./more-than";
import type { Operator } from "./operator";

/** Every comparison rules can make. */
export const OPERATORS: readonly Operator[] = [
  equals,
  equalsAsDisplayed,
  equalsSum,
  atMost,
  atLeast,
  lessThan,
  moreThan,
  between,
  isWhole,
  isMultipleOf,
  isNotNear,
  meets,
  is,
  isNot,
  isOneOf,
];
