import { deflateRawSync } from "node:zlib";
import { nodeInflate } from "../../src/hosts/node-inflate";

describe("inflating with Node", () => {
  const text = Buffer.alloc(100_000, "指标");
  const raw = deflateRawSync(text);

  test("gives the bytes that were deflated", () => expect(nodeInflate(raw, text.length)).toEqual(text));
  test("of nothing gives nothing", () => expect(nodeInflate(deflateRawSync(Buffer.alloc(0)), 0)).toHaveLength(0));
  test("stops when there is more than was declared", () => expect(nodeInflate(raw, text.length - 1)).toBe("too-long"));
  test("leaves it to the caller to miss what is not there", () =>
    expect(nodeInflate(raw, text.length + 1)).toHaveLength(text.length));
  test("tells damaged data", () => expect(nodeInflate(Buffer.from("指标校验"), 100)).toBe("broken"));
  test("tells truncated data", () => expect(nodeInflate(raw.subarray(0, raw.length / 2), text.length)).toBe("broken"));
});
