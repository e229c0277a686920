import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { themeNameFor, type ThemeName } from "./theme-name";

const PREFERS_DARK = "(prefers-color-scheme: dark)";
const FORCES_COLORS = "(forced-colors: active)";

/**
 * The looks that go with Office's. Excel tells of no change while the pane is open, so they are looked up again
 * whenever a person comes back to it. Paper is white, so printing is always light.
 */
export function useOfficeTheme(): ThemeName {
  const [name, setName] = useState(currentTheme);
  useEffect(() => {
    const update = (): void => setName(currentTheme());
    // The page is printed as it stands when this returns.
    const lighten = (): void => flushSync(() => setName("light"));
    const queries = [matchMedia(PREFERS_DARK), matchMedia(FORCES_COLORS)];
    for (const query of queries) query.addEventListener("change", update);
    window.addEventListener("focus", update);
    window.addEventListener("beforeprint", lighten);
    window.addEventListener("afterprint", update);
    return () => {
      for (const query of queries) query.removeEventListener("change", update);
      window.removeEventListener("focus", update);
      window.removeEventListener("beforeprint", lighten);
      window.removeEventListener("afterprint", update);
    };
  }, []);
  return name;
}

function currentTheme(): ThemeName {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return themeNameFor({
    isDarkTheme: theme?.isDarkTheme,
    background: theme?.bodyBackgroundColor,
    prefersDark: matchMedia(PREFERS_DARK).matches,
    forcesColors: matchMedia(FORCES_COLORS).matches,
  });
}
