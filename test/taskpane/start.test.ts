import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";

const START = readFileSync("src/taskpane/static/start.js", "utf8");
const PAGE = readFileSync("src/taskpane/taskpane.html", "utf8");
const EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

/** The page before any of its other scripts has come, in some web view; what it says, and its clock. */
function open(userAgent: string) {
  const html = PAGE.replace(/<script[^>]*src="start\.js"[^>]*><\/script>/, `<script>${START}</script>`);
  const timers: { readonly run: () => void; readonly after: number }[] = [];
  const { window } = new JSDOM(html, {
    runScripts: "dangerously",
    virtualConsole: new VirtualConsole(),
    beforeParse: (parsing) => {
      Object.defineProperty(parsing.navigator, "userAgent", { value: userAgent });
      Object.assign(parsing, {
        ResizeObserver: class {},
        setTimeout: (run: () => void, after: number) => timers.push({ run, after }),
      });
    },
  });
  const text = (): string => window.document.querySelector(".starting")?.textContent?.replace(/\s+/g, " ") ?? "";
  return { window, text, timers };
}

test("until a script runs, the page says in both languages that it is starting", () => {
  expect(PAGE).toContain("指标校验正在启动");
  expect(PAGE).toContain("Indicator Check is starting");
  expect(open(EDGE).text()).toContain("指标校验正在启动");
});

test("on a web view that is too old it says what to install, once the page is there", async () => {
  const { text, timers } = open(TRIDENT);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(text()).toMatch(/网页组件过旧.*WebView2.*too old/);
  expect(timers).toEqual([]);
});

test.each([
  ["office.js did not come", undefined, /未能载入 Office 组件/],
  ["Excel does not answer", {}, /Excel 没有应答/],
])("after ten seconds it says that %s", (_, office, sentence) => {
  const { window, text, timers } = open(EDGE);
  Object.assign(window, { Office: office });
  expect(timers.map(({ after }) => after)).toEqual([10_000]);
  timers[0]?.run();
  expect(text()).toMatch(sentence);
});

test("it says so at once when the file of office.js cannot be had", () => {
  const { window, text } = open(EDGE);
  window.document.getElementById("office-js")?.dispatchEvent(new window.Event("error"));
  expect(text()).toMatch(/未能载入 Office 组件/);
});

test("a pane that has started is not written over", () => {
  const { window, text, timers } = open(EDGE);
  window.document.documentElement.setAttribute("data-started", "yes");
  timers[0]?.run();
  expect(text()).toContain("正在启动");
});

test.each(["src/taskpane/taskpane.html", "src/commands/commands.html", "src/commands/message.html"])(
  "%s has a content security policy and nothing that it would refuse",
  (file) => {
    const page = new JSDOM(readFileSync(file, "utf8")).window.document;
    expect(page.querySelector("meta[http-equiv=Content-Security-Policy]")).not.toBeNull();
    expect([...page.querySelectorAll("script")].filter((script) => !script.hasAttribute("src"))).toEqual([]);
    const handlers = [...page.querySelectorAll("*")].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  },
);
