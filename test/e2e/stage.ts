import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:https";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { selfSignedCertificate } from "../../scripts/start/certificates.cjs";
import { serveFolder } from "../../scripts/start/server.cjs";
import { launchBrowser } from "./browser";

/** The built pages; another copy of them, such as one about to be deployed, may be named. */
const SITE = process.env["E2E_SITE"] ?? join(process.cwd(), "dist/web");

/** A browser before the built pages, served as `npm start` serves them. */
export interface Stage {
  readonly open: (wishes?: Wishes) => Promise<Bench>;
  readonly close: () => Promise<void>;
}

/** How the workbench is to be opened. */
export interface Wishes {
  readonly language?: "zh-CN" | "en";
  readonly theme?: "light" | "dark";
  /** Colours are the system's own, as in the high contrast of Windows. */
  readonly forcesColors?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The workbench in a window, with the add-in's pane in it. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests that did not go to the server of the page, and answers that were errors. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts server and browser; both end with `close`. */
export async function openStage(): Promise<Stage> {
  if (!existsSync(join(SITE, "workbench.html"))) throw new Error("Build first: npm run build.");
  const server = await serveFolder(SITE, { port: 0, ...(await selfSignedCertificate()) });
  const browser = await launchBrowser();
  const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
  return { open: (wishes = {}) => openBench(browser, address, wishes), close: () => closeAll(browser, server) };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function openBench(browser: Browser, address: string, wishes: Wishes): Promise<Bench> {
  const { language = "zh-CN", theme = "light", forcesColors = false, width = 1360, height = 820 } = wishes;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width, height },
    locale: language,
    // Nothing is pretended here: the pane learns of the theme from the page around it.
    colorScheme: null,
    forcedColors: forcesColors ? "active" : "none",
  });
  const trouble = watchTrouble(context, address);
  const page = await context.newPage();
  await page.goto(`${address}workbench.html?lang=${language}&theme=${theme}`);
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("button", { name: language === "en" ? "Check" : "校验", exact: true }).waitFor();
  return { page, pane, trouble, close: () => context.close() };
}

function watchTrouble(context: BrowserContext, address: string): readonly string[] {
  const trouble: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
      trouble.push(`foreign ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    if (!request.url().startsWith("blob:")) trouble.push(`failed ${request.url()}`);
  });
  context.on("page", (page) => page.on("pageerror", (error) => trouble.push(`error ${error.message}`)));
  return trouble;
}
