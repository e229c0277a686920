import { requestOf } from "../stand-in/transport/messages";
import { neighbourOf } from "./tab-order";

/** What the library tells its host when the Tab key has come to an end of the pane. */
const STEP_OF_ACTION: ReadonlyMap<unknown, 1 | -1> = new Map([
  [13, 1],
  [14, -1],
]);

/**
 * Moves the focus on from a frame of the add-in. On the web the library takes the Tab key away from the browser and
 * asks the host to move on at the ends; a host that does not is a trap for people who use the keyboard.
 */
export function handOnFocus({ source, data }: MessageEvent): void {
  const request = requestOf(data);
  if (request?.action !== "ContextActivationManager_notifyHost") return;
  const step = Array.isArray(request.data) ? STEP_OF_ACTION.get(request.data[1]) : undefined;
  const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
  if (step && frame) neighbourOf(frame, step)?.focus();
}
