import { createRoot } from "react-dom/client";
import type { Connection } from "./office/connect";
import type { Session } from "./workbench-session";
import { Workbench } from "./chrome/workbench";
import { handOnFocus } from "./focus/hand-on-focus";

declare global {
  interface Window {
    /** What is behind the page, for tests and for those who want to see what the add-in asked for. */
    workbench?: { readonly session: Session | null; readonly connections: ReadonlyMap<string, Connection> };
  }
}

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no root.");
window.addEventListener("message", handOnFocus);
const wishes = new URLSearchParams(location.search);
createRoot(root).render(
  <Workbench
    language={wishes.get("lang") === "en" ? "en" : "zh-CN"}
    isDark={wishes.get("theme") === "dark"}
    onState={(state) => {
      window.workbench = state;
    }}
  />,
);
