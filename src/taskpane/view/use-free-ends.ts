import { useEffect } from "react";

/** What Tabster, which keeps the focus for Fluent, says before it moves the focus; it can be told not to. */
const MOVES_FOCUS = "tabster:movefocus";

/**
 * Lets the Tab key leave the pane. At the ends Tabster puts the focus on an unseen guard, for the browser to go on
 * from; but in Excel on the web the library moves the focus, and takes the guard for a control that nobody can see.
 * Both leave well without the guard. In a dialog Tabster is left to keep the focus where it belongs.
 */
export function useFreeEnds(): void {
  useEffect(() => {
    const refuse = (event: Event): void => {
      if (leavesPane(event)) event.preventDefault();
    };
    document.addEventListener(MOVES_FOCUS, refuse);
    return () => document.removeEventListener(MOVES_FOCUS, refuse);
  }, []);
}

function leavesPane(event: Event): boolean {
  if (!(event instanceof CustomEvent)) return false;
  const { by, next, relatedEvent } = event.detail as {
    readonly by: string;
    readonly next: HTMLElement | null;
    readonly relatedEvent?: KeyboardEvent;
  };
  const from = relatedEvent?.target;
  return by === "root" && next === null && !(from instanceof Element && from.closest("[role$='dialog']"));
}
