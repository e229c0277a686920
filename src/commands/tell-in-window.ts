import type { Tell } from "./finish";

/** Shares of the screen, in per cent: room for our longest sentence. */
const SIZE = { height: 30, width: 40, displayInIframe: true };

/** Office gives a command five minutes; a person may leave the window open for longer. */
const PATIENCE = 4 * 60 * 1000;

/**
 * Opens a small window of Office with a sentence: a button has no other place to say that nothing could be written.
 * Resolves when the person has closed it, because Office may close the windows of a command that reports it is done.
 */
export const tellInWindow: Tell = (sentence) => {
  // What follows the # stays on this machine.
  const page = new URL(`message.html#${encodeURIComponent(sentence)}`, window.location.href);
  return new Promise((resolve) =>
    // The library writes into what it is given, and would refuse the same object a second time.
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE }, ({ status, value }) => {
      // Where Office refuses the window there is nobody left to tell.
      if (status === Office.AsyncResultStatus.Failed) return resolve();
      value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      setTimeout(resolve, PATIENCE);
    }),
  );
};
