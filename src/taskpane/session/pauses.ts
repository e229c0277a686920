import type { Pause } from "../../core/model/pause";

/** How long the page may be kept from painting and taking clicks, in milliseconds. */
const LONGEST_SPELL = 10;

/** The next task of the page: what was dispatched is painted, and clicks come through. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Pauses by the clock: work goes on at once unless it has gone on for long. */
export function pauses(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_SPELL) return null;
    return soon().then(() => {
      since = performance.now();
    });
  };
}

/** A task of its own without the wait that browsers put between timers. */
const soon = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
