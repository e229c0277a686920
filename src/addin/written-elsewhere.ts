const KEY = "indicator-check.written";

/**
 * Tells the pane, which is another page of the same origin, that marks and sheets of ours have just been written to the
 * workbook that is open. Events of cells would not do: our own writes raise none. Nothing stays in the storage.
 */
export function tellWritten(): void {
  const storage = storageOf(window);
  const url = workbookUrl();
  if (!storage || url === "") return;
  // The same value twice would be no change, and no news.
  storage.setItem(KEY, JSON.stringify({ url, at: Date.now() }));
  storage.removeItem(KEY);
}

/**
 * Hears of what another page of ours has written to the workbook that is open; returns how to stop. Where a browser
 * keeps no storage, or a workbook was never saved and has no address, nothing is heard.
 */
export function onWrittenElsewhere(listener: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== KEY || newValue === null) return;
    const told: unknown = JSON.parse(newValue);
    if (typeof told === "object" && told !== null && "url" in told && told.url === workbookUrl()) listener();
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

/** Other workbooks that are open have panes of the same origin. */
const workbookUrl = (): string => Office.context.document?.url ?? "";

/** A browser that is told to keep nothing throws at the mere mention. */
function storageOf(page: Window): Storage | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}
