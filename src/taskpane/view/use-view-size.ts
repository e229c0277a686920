import { useLayoutEffect, useState, type RefObject } from "react";

/** A size in pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Assumed until the page is laid out, and where it never is. */
const USUAL: ViewSize = { width: 320, height: 600 };

/** The size of an element, as it changes. */
export function useViewSize(element: RefObject<HTMLElement | null>): ViewSize {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = watched;
      const now = width > 0 && height > 0 ? { width, height } : USUAL;
      setSize((before) => (before.width === now.width && before.height === now.height ? before : now));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
