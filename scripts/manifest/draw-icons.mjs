import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { URL } from "node:url";
import { chromium } from "playwright-core";

/**
 * Draws every PNG in assets/icons from the SVG in assets/icons/src: `npm run icons`.
 * A drawing is only enlarged by whole numbers where it can be, so that its edges stay on pixels; 16, 20 and 24 have drawings of their own.
 */
const DRAWN_FROM = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 20, 128: 32 };
const ICONS = ["product", "check", "summary", "clear"];
const FOLDER = new URL("../../assets/icons/", import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const icon of ICONS) {
  for (const [size, grid] of Object.entries(DRAWN_FROM)) {
    const drawing = readFileSync(new URL(`src/${icon}-${grid}.svg`, FOLDER), "utf8");
    const enlarged = drawing.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${enlarged}`);
    writeFileSync(new URL(`${icon}-${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
