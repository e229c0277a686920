import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import type { Bench } from "./stage";

/** What axe objects to, with the place, in the page and in the pane alike. */
export async function violations({ page, pane }: Bench): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  const objections: string[] = [];
  for (const { id, nodes } of found) {
    for (const { target, html, failureSummary } of nodes) {
      const place = target.join(" ");
      const element = target.length > 1 ? pane.locator(String(target.at(-1))) : page.locator(place);
      if (isGuard(id, html) || (id === "color-contrast" && (await isSystemColoured(element)))) continue;
      objections.push(`${id} ${place} ${failureSummary ?? ""}`);
    }
  }
  return objections;
}

/**
 * In high contrast the browser paints with the colours of the system, chosen by the person, and yet tells scripts of
 * the colours it would have painted with: nothing can be said of the contrast of what it paints so.
 */
const isSystemColoured = (element: Locator): Promise<boolean> =>
  element.evaluate(
    (each) => matchMedia("(forced-colors: active)").matches && getComputedStyle(each).forcedColorAdjust !== "none",
  );

/**
 * Fluent guards the ends of a group of controls with empty elements. The rule that nothing hidden may take the focus
 * is not for them: they pass it on at once, which the walk with the Tab key shows.
 */
const isGuard = (rule: string, html: string): boolean =>
  rule === "aria-hidden-focus" && html.includes("data-tabster-dummy");
