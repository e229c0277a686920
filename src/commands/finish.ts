import type { Language } from "../core/model/indicator";
import type { Result } from "../core/model/problem";
import { COMMAND_TEXTS } from "./text";

/** Tells a person a sentence where nothing can be written into the workbook. */
export type Tell = (sentence: string) => Promise<void>;

/** Does the job of a button and reports it done, whatever became of it: Excel blocks the button until then. */
export async function finish(
  event: Pick<Office.AddinCommands.Event, "completed">,
  language: Language,
  job: () => Promise<Result<null>>,
  tell: Tell,
): Promise<void> {
  try {
    const result = await job();
    if (!result.ok) await tell(result.problem.message[language]);
  } catch (bug) {
    await tell(COMMAND_TEXTS[language].bug(bug instanceof Error ? bug.message : String(bug)));
    throw bug;
  } finally {
    event.completed();
  }
}
