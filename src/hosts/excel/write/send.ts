import { officeErrorOf } from "../office-error";
import { BYTES_PER_REQUEST, type ExcelHostOptions } from "../options";
import { PAGE_NOT_SET } from "../problems";
import { gatherSteps, step, type Step } from "./steps";

/** What is to be written, in this order. */
export interface Writing {
  readonly steps: readonly Step[];
  /** Without a printer some Excels refuse these, and that must not spoil a run that is otherwise complete. */
  readonly pageSetup: readonly Step[];
  /** What says that all of the above is done. */
  readonly seals: readonly Step[];
}

/**
 * Sends steps in as few requests as their size allows, with the screen held still and events off. Events are what they
 * were again in the end, and also when a request fails.
 */
export async function send(
  context: Excel.RequestContext,
  { steps, pageSetup, seals }: Writing,
  hadEvents: boolean,
  options: ExcelHostOptions,
): Promise<void> {
  const quiet = step(({ runtime }) => void (runtime.enableEvents = false));
  const restore = step(({ runtime }) => void (runtime.enableEvents = hadEvents));
  const all = [quiet, ...steps, restore, ...pageSetup, ...seals];
  let done = 0;
  try {
    for (const request of gatherSteps(all, options.bytesPerRequest ?? BYTES_PER_REQUEST)) {
      await sendOne(context, request);
      done += request.length;
      options.onProgress?.(done, all.length);
    }
  } catch (error) {
    if (officeErrorOf(error)?.location.startsWith("PageLayout.")) {
      await sendOne(context, seals);
      options.onNotice?.(PAGE_NOT_SET);
      return;
    }
    await restoreEvents(context, hadEvents);
    throw error;
  }
}

/** One request; refused for its size before anything was done, it goes in two. */
async function sendOne(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { ask } of steps) ask(context);
  try {
    await context.sync();
  } catch (error) {
    if (officeErrorOf(error)?.code !== "RequestPayloadSizeLimitExceeded" || steps.length < 2) throw error;
    const middle = Math.ceil(steps.length / 2);
    await sendOne(context, steps.slice(0, middle));
    await sendOne(context, steps.slice(middle));
  }
}

async function restoreEvents(context: Excel.RequestContext, hadEvents: boolean): Promise<void> {
  try {
    context.runtime.enableEvents = hadEvents;
    await context.sync();
  } catch (error) {
    // The first failure is the one to report; while Excel refuses everything nothing can be restored.
    if (!officeErrorOf(error)) throw error;
  }
}
