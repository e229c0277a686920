/**
 * Runs `work` on every item, `width` at a time, and yields the answers in the order of the items. It never runs far
 * ahead of its reader, so that a slow first item does not pile up the answers of a thousand others.
 */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const limited = limit(width);
  const rest = items.values();
  const started: Promise<Answer>[] = [];
  const startOne = (): void => {
    const next = rest.next();
    if (!next.done) started.push(limited(() => work(next.value)));
  };
  for (let ahead = 0; ahead < width * 8; ahead++) startOne();
  for (let first = started.shift(); first; first = started.shift()) {
    const answer = await first;
    startOne();
    yield answer;
  }
}

/** Lets `width` jobs run at a time, first come first served. */
function limit(width: number): <Answer>(job: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (job) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
