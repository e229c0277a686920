import { LOOKS, MARK_LOOKS } from "../../../src/hosts/plan/looks";

/** Relative luminance as the accessibility guidelines define it. */
function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("Marks and sheets", () => {
  test.each(Object.entries({ ...LOOKS, ...MARK_LOOKS }))("can be read: %s", (_, { color, fill = "FFFFFF" }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test("tell severities apart in greyscale: the graver, the darker, and no two framed alike", () => {
    const { error, warning, info } = MARK_LOOKS;
    expect(luminance(warning.fill) - luminance(error.fill)).toBeGreaterThan(0.1);
    expect(luminance(info.fill) - luminance(warning.fill)).toBeGreaterThan(0.1);
    expect(new Set([error.line, warning.line, info.line]).size).toBe(3);
  });
});
