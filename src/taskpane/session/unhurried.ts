import { startTransition } from "react";

/**
 * Has what changes drawn bit by bit, while the page takes clicks. A check's findings and its end are told so: they appear
 * together, and until then the pane says that it is at work.
 */
export const unhurried = (telling: () => void): void => startTransition(telling);
