import type { KeyboardEvent } from "react";

/**
 * Keeps the key that closes a menu or a question from Office: in Excel on the web its library takes Escape as a wish to
 * leave the pane, and takes the focus away.
 */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
