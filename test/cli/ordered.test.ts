import fc from "fast-check";
import { inOrder } from "../../src/cli/ordered";

const collect = async <Answer>(answers: AsyncGenerator<Answer>): Promise<Answer[]> => {
  const all: Answer[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
};

describe("work on many files", () => {
  test("answers come in the order of the items, however long each takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (pauses, width) => {
        const items = pauses.map((pause, index) => ({ pause, index }));
        const answers = await collect(
          inOrder(items, width, async ({ pause, index }) => {
            for (let turn = 0; turn < pause; turn++) await Promise.resolve();
            return index;
          }),
        );
        expect(answers).toEqual(items.map(({ index }) => index));
      }),
    );
  });

  test("as many run at a time as allowed, and no more", async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
    };
    await collect(
      inOrder(
        Array.from({ length: 50 }, (_, index) => index),
        4,
        work,
      ),
    );
    expect(most).toBe(4);
  });

  test("it does not run far ahead of its reader", async () => {
    let started = 0;
    const answers = inOrder(
      Array.from({ length: 1000 }, (_, index) => index),
      2,
      () => Promise.resolve(++started),
    );
    await answers.next();
    expect(started).toBeLessThan(30);
    await answers.return(undefined);
  });
});
