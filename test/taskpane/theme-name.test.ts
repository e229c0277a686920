import { themeNameFor, type Looks } from "../../src/taskpane/view/theme-name";

test.each<[string, Partial<Looks>, string]>([
  ["what Office says outright counts", { isDarkTheme: true, background: "#FFFFFF" }, "dark"],
  ["also when it says light", { isDarkTheme: false, background: "#000000", prefersDark: true }, "light"],
  ["else the colour of its background", { background: "#262626" }, "dark"],
  ["which may be light under a dark system", { background: "#F3F2F1", prefersDark: true }, "light"],
  ["else the system", { prefersDark: true }, "dark"],
  ["a colour that is none tells nothing", { background: "window", prefersDark: true }, "dark"],
  ["light where nothing tells", {}, "light"],
  ["forced colours come before all", { isDarkTheme: false, forcesColors: true }, "contrast"],
])("%s", (_, looks, expected) => {
  expect(themeNameFor({ prefersDark: false, forcesColors: false, ...looks })).toBe(expected);
});
