/** Where the words go: results to one stream, complaints and progress to the other. */
export interface Terminal {
  /** Writes a result; resolves when the reader has room for more. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  /** Shows how far we are; only a person at a terminal sees it. */
  readonly progress: (done: number, total: number) => void;
  /** True once the reader of the results has gone away, as `head` does. */
  readonly isClosed: () => boolean;
}

const BAR = 24;

/** The terminal over the streams of a process. */
export function openTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  let closed = false;
  let barShown = false;
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  const hideBar = (): void => {
    if (barShown) err.write("\r\x1b[K");
    barShown = false;
  };
  return {
    print: (text) => {
      hideBar();
      if (closed) return Promise.resolve();
      return new Promise((done) => out.write(text, () => done()));
    },
    complain: (line) => {
      hideBar();
      err.write(`${line}\n`);
    },
    progress: (done, total) => {
      if (!err.isTTY || total < 2) return;
      hideBar();
      if (done === total) return;
      const full = Math.round((BAR * done) / total);
      err.write(`[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done}/${total}`);
      barShown = true;
    },
    isClosed: () => closed,
  };
}
