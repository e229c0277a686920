import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];

/** Where the common browsers stand on systems that do not put them on the path. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
];

/** The browser of this machine, or null. */
function installedBrowser(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) =>
    folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  return [...onPath, ...PLACES].find((file) => existsSync(file)) ?? null;
}

interface Program {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The browser that a package carries, unpacked into the temporary folder with the libraries and fonts it needs. */
function carriedBrowser(): Program {
  // The package is an ES module, which jest does not load; and it sets variables that the browser is to be started with.
  const script =
    "const { default: carried } = await import('@sparticuz/chromium');" +
    "const executablePath = await carried.executablePath();" +
    "console.log(JSON.stringify({ executablePath, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH }));";
  const unpacked = oneAtATime(() =>
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      // Without it the package leaves out the libraries that a bare machine lacks.
      env: { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
      encoding: "utf8",
    }),
  );
  const { executablePath = "", ...more } = JSON.parse(unpacked) as Record<string, string>;
  return { executablePath, env: more };
}

/** Longest time that somebody else's unpacking is waited for; what is left of one that was killed is passed by. */
const PATIENCE = 60_000;

/** Test files run side by side, and a browser that is half unpacked cannot be told from a whole one. */
function oneAtATime<T>(work: () => T): T {
  const turn = join(tmpdir(), "indicator-check-unpacking");
  const until = Date.now() + PATIENCE;
  while (!isMade(turn) && Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return work();
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Errors of Node are of another realm than the tests, so that they are no `Error` here.
    if (typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the machine's own browser, or where there is none the one that came with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env["E2E_BROWSER"] === "carried" ? null : installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const { executablePath, env } = carriedBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const options = {
    executablePath,
    args: [...ARGUMENTS, "--no-zygote", "--headless=shell", "--disable-setuid-sandbox"],
    env: { ...inherited, ...env },
  };
  return chromium.launch(options).catch((error: unknown) => {
    throw new Error(
      "The browser that came with the packages does not start. Install Chromium, or the library it lacks " +
        "(on Debian: apt-get install libsqlite3-0), and run the tests again.",
      { cause: error },
    );
  });
}
