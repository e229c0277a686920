import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExcelDocument } from "../../src/workbench/stand-in/document/document";
import { createStandIn, type StandIn, type StandInOptions } from "../../src/workbench/stand-in/stand-in";
import { windowName } from "../../src/workbench/stand-in/transport/app-context";
import type { Dialog } from "../../src/workbench/stand-in/transport/dialogs";
import { xdmHost } from "../../src/workbench/stand-in/transport/xdm-host";

/** The genuine library in this test's window, answered by the stand-in. */
export interface ExcelSession {
  standIn: StandIn;
  /** The window that the library has had opened. */
  dialog: Dialog | null;
  /** Puts another document, and a fresh stand-in, behind the library that is already loaded. */
  readonly reset: (document: ExcelDocument, options?: StandInOptions) => StandIn;
}

const LIBRARY = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const BASE = "https://localhost/officejs/";
const IDENTITY = { conversationId: "jest", appId: "indicator-check", origin: "https://localhost", language: "zh-CN" };

let session: ExcelSession | undefined;

/**
 * Loads Microsoft's unmodified office.js, once a test file, and connects it to a document. The test file needs
 * `@jest-environment ./test/excel/excel-environment.cjs`. The library asks for the claimed requirement sets once, when
 * it loads; those given to a later reset change what the host does, not what the library believes.
 */
export async function startExcel(document: ExcelDocument, options: StandInOptions = {}): Promise<ExcelSession> {
  if (session) {
    // What the library sends after a run, to let go of ranges, still belongs to the document before.
    await new Promise((resolve) => setTimeout(resolve, 0));
    session.reset(document, options);
    return session;
  }
  const standIn = createStandIn(document, options);
  const host = xdmHost(IDENTITY, standIn, (dialog) => (started.dialog = dialog));
  const started: ExcelSession = {
    standIn,
    dialog: null,
    reset: (next, nextOptions = {}) => {
      started.standIn = createStandIn(next, nextOptions);
      host.serve(started.standIn);
      return started.standIn;
    },
  };
  session = started;
  playHostWindow((posted, answer) => host.receive(posted, answer));
  loadScriptsFromDisk();
  evaluate("office.js");
  await Office.onReady();
  // The library reports that it is ready; the document of the test shall not see that.
  await new Promise((resolve) => setTimeout(resolve, 0));
  started.reset(document, options);
  return started;
}

/** The library posts to its opener; answers arrive as messages, never at once, as from another window. */
function playHostWindow(receive: (posted: unknown, answer: (text: string) => void) => boolean): void {
  // jsdom has no document.domain, by which the library tells that its host is of the same place.
  if (!("domain" in window.document))
    Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  window.name = windowName(IDENTITY);
  const answer = (text: string): void => {
    void Promise.resolve().then(() => {
      window.dispatchEvent(new MessageEvent("message", { data: text, origin: IDENTITY.origin }));
    });
  };
  Object.defineProperty(window, "opener", {
    configurable: true,
    value: { postMessage: (posted: unknown) => void Promise.resolve().then(() => receive(posted, answer)) },
  });
}

/** The loader adds script elements; jsdom does not fetch them, so they are read from the package instead. */
function loadScriptsFromDisk(): void {
  const { head } = window.document;
  const tag = window.document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${BASE}office.js`;
  head.appendChild(tag);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    void Promise.resolve().then(() => {
      evaluate(node.src.slice(BASE.length).toLowerCase());
      node.onload?.(new Event("load"));
    });
    return node;
  };
}

/** Runs a file of the package as a page would: in the global scope. */
function evaluate(file: string): void {
  (0, eval)(`${readFileSync(join(LIBRARY, file), "utf8")}\n//# sourceURL=${file}`);
}
