import type { Params } from "./fact";

/** The parameter's text, or the fallback. */
export const textParam = (params: Params, name: string, fallback: string): string => {
  const value = params[name];
  return typeof value === "string" ? value : fallback;
};

/** The parameter's number, or the fallback. */
export const numberParam = (params: Params, name: string, fallback: number): number => {
  const value = params[name];
  return typeof value === "number" ? value : fallback;
};

/** The parameter's list of texts. */
export const textsParam = (params: Params, name: string): readonly string[] => {
  const value = params[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
};

/** Roles that `of` may name instead of an indicator. */
export const OF_ROLES: readonly string[] = ["self", "numerator", "denominator", "whole", "lastYear"];

/** What `of` is called in messages: the value of the subject itself, a role, or the indicator's id. */
export const placeholderOf = (params: Params): string => {
  const of = textParam(params, "of", "self");
  return of === "self" ? "value" : of;
};
