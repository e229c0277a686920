import { createRoot } from "react-dom/client";
import { pack } from "rule-pack";
import { languageUnder } from "../addin/office-language";
import { prepare } from "../core/evaluate/prepare";
import { App } from "./view/app";

/** The button 校验 of the ribbon opens the pane at an address with this word, and thereby asks for a check. */
const ASKS_FOR_CHECK = "check";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  const language = languageUnder(Office.context?.displayLanguage);
  const checksAtOnce = new URLSearchParams(window.location.search).has(ASKS_FOR_CHECK);
  document.documentElement.lang = language;
  document.documentElement.dataset["started"] = "yes";
  createRoot(root).render(<App checker={prepare(pack)} language={language} checksAtOnce={checksAtOnce} />);
});
