/** The looks the pane can have. */
export type ThemeName = "light" | "dark" | "contrast";

/** What can be known of the looks of Office and of the system. */
export interface Looks {
  /** As some Office versions say it outright. */
  readonly isDarkTheme?: boolean | undefined;
  /** `#RRGGBB` of the pane's background in Office, as others say it. */
  readonly background?: string | undefined;
  readonly prefersDark: boolean;
  readonly forcesColors: boolean;
}

/** The looks that go with those of Office; where Office tells nothing, with those of the system. */
export function themeNameFor({ isDarkTheme, background, prefersDark, forcesColors }: Looks): ThemeName {
  if (forcesColors) return "contrast";
  const isDark = isDarkTheme ?? isDarkColour(background) ?? prefersDark;
  return isDark ? "dark" : "light";
}

function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
