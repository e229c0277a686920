import { useEffect, type RefObject } from "react";

/** Long enough to be read twice. */
const SHOWN_FOR = 12_000;

/** Ends what is shown after a while, but not under the pointer or the focus of whoever is still at it; `end` must be kept. */
export function usePassing(shown: RefObject<HTMLElement | null>, isPassing: boolean, end: () => void): void {
  useEffect(() => {
    if (!isPassing) return;
    const timer = setInterval(() => {
      const element = shown.current;
      if (!element?.matches(":hover") && !element?.contains(document.activeElement)) end();
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [shown, isPassing, end]);
}
