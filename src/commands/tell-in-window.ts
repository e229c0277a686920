import type { Tell } from "./finish";

const SIZE = { height: 20, width: 30, displayInIframe: true };

/** Opens a small window of Office with a sentence: a button has no other place to say that nothing could be written. */
export const tellInWindow: Tell = (sentence) => {
  const page = new URL(`message.html#${encodeURIComponent(sentence)}`, window.location.href);
  return new Promise((resolve) =>
    // Where Office refuses the window there is nobody left to tell.
    Office.context.ui.displayDialogAsync(page.href, SIZE, () => resolve()),
  );
};
