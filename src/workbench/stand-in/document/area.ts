import type { Area } from "../../../core/model/cell";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** The cells two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** What is left of an area when another is cut out of it: up to four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

export const isInSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.top <= area.bottom &&
  area.left <= area.right &&
  area.bottom <= LAST_ROW &&
  area.right <= LAST_COLUMN;
