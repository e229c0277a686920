import { pack } from "rule-pack";
import { languageUnder } from "../addin/office-language";
import { prepare } from "../core/evaluate/prepare";
import { clearMarks } from "./clear-marks";
import type { Command } from "./command";
import { finish } from "./finish";
import { tellInWindow } from "./tell-in-window";
import { updateSummary } from "./update-summary";

void Office.onReady(() => {
  const language = languageUnder(Office.context?.displayLanguage);
  const checker = prepare(pack);
  const button = (command: Command) => (event: Office.AddinCommands.Event) =>
    void finish(event, language, () => command(checker, language), tellInWindow);
  Office.actions.associate("updateSummary", button(updateSummary));
  Office.actions.associate("clearMarks", button(clearMarks));
});
