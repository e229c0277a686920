const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/** What is expected comes about within a few seconds: what a page shows follows what was done to it after a moment. */
export async function soon(expectation: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
