import { inflateSync } from "fflate";
import { nodeDeflate } from "../../src/hosts/node-deflate";

test.each([
  ["nothing", ""],
  ["a text", "指标校验".repeat(500)],
])("Node deflates %s into what others can inflate", (_, text) => {
  const bytes = new TextEncoder().encode(text);
  expect(inflateSync(nodeDeflate(bytes))).toEqual(bytes);
});
