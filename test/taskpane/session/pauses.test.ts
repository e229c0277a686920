import { pauses } from "../../../src/taskpane/session/pauses";

let now = 0;
beforeEach(() => {
  now = 1000;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

test("work that has not taken long goes on at once", () => {
  const pause = pauses();
  now += 3;
  expect(pause()).toBeNull();
  now += 3;
  expect(pause()).toBeNull();
});

test("work that goes on for long goes on in another task of the page", async () => {
  const pause = pauses();
  now += 60;
  let isOn = false;
  const pausing = pause()?.then(() => (isOn = true));
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(isOn).toBe(false);
  await pausing;
  expect(isOn).toBe(true);
  expect(pause()).toBeNull();
  now += 60;
  expect(pause()).not.toBeNull();
});

test("a page without message channels waits for a timer", async () => {
  const { MessageChannel: channel } = globalThis;
  Reflect.deleteProperty(globalThis, "MessageChannel");
  try {
    const pause = pauses();
    now += 60;
    await pause();
    expect(pause()).toBeNull();
  } finally {
    globalThis.MessageChannel = channel;
  }
});
