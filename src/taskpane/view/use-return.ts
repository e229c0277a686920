import { useEffect, useRef } from "react";

/** A question asked from a menu gives the focus back to it; Fluent does so only for what a trigger of its own opened. */
export function useReturn(isAsking: boolean) {
  const bar = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) bar.current?.querySelector<HTMLElement>("[aria-haspopup='menu']")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return bar;
}
