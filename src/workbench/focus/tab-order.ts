/** What the Tab key can come to. */
const STOPS = "a[href], button, input, select, textarea, iframe, [tabindex]";

/** The control of the page that comes after (or before) an element; at the ends the page begins anew. */
export function neighbourOf(element: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((each) => each === element || isStop(each));
  return stops.at((stops.indexOf(element) + step) % stops.length);
}

/** Fluent's guards at the ends of its groups pass the focus on; they are no place to come to. */
const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(":disabled, [data-tabster-dummy]") &&
  !element.closest("[inert]") &&
  element.checkVisibility();
