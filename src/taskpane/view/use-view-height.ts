import { useLayoutEffect, useState, type RefObject } from "react";

/** Assumed until the page is laid out, and where it never is. */
const USUAL = 600;

/** The height of an element, as it changes. */
export function useViewHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = (): void => setHeight(watched.clientHeight || USUAL);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return height;
}
