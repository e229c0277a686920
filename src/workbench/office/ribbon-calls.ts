import type { HostIdentity } from "../stand-in/transport/app-context";
import { answerText, requestOf, type Request } from "../stand-in/transport/messages";

/** Runs functions of the add-in's command page, as Excel does when a ribbon button is pressed. */
export interface RibbonCalls {
  /** Resolves when the function says that it has completed. */
  readonly call: (functionName: string, controlId: string) => Promise<void>;
  /** Takes the messages that concern ribbon commands; false for all others. */
  readonly receive: (posted: unknown, post: (text: string) => void) => boolean;
}

const INVOKED = "appCommandInvoked";
const COMPLETED_DISPATCH = 94;

/** Plays Excel's side of ribbon commands for one page. */
export function ribbonCalls({ conversationId, origin }: HostIdentity): RibbonCalls {
  const waiting = new Map<string, () => void>();
  let last = 0;
  let register: (listening: { readonly request: Request; readonly post: (text: string) => void }) => void;
  const listening = new Promise<{ readonly request: Request; readonly post: (text: string) => void }>((resolve) => {
    register = resolve;
  });
  return {
    call: async (functionName, controlId) => {
      const { request, post } = await listening;
      const id = String(++last);
      const completed = new Promise<void>((resolve) => waiting.set(id, resolve));
      const event = JSON.stringify({ source: { id: controlId } });
      post(answerText(request, origin, [id, functionName, event], true));
      await completed;
    },
    receive: (posted, post) => {
      const request = requestOf(posted);
      if (request?.conversation !== conversationId) return false;
      if (request.kind === "register" && request.action === INVOKED) {
        post(answerText(request, origin, { Error: 0 }));
        register({ request, post });
        return true;
      }
      const id = completedCall(request);
      if (id === null) return false;
      post(answerText(request, origin, { Version: 1, Error: 0 }));
      waiting.get(id)?.();
      waiting.delete(id);
      return true;
    },
  };
}

/** The id of the call that a message reports as completed, or null. */
function completedCall({ action, data }: Request): string | null {
  if (action !== "executeMethod" || typeof data !== "object" || data === null) return null;
  const { DdaMethod, ...rest } = data as { readonly DdaMethod?: { readonly DispatchId?: unknown } };
  if (DdaMethod?.DispatchId !== COMPLETED_DISPATCH) return null;
  const values: readonly unknown[] = Object.values(rest).flatMap((each): unknown[] =>
    Array.isArray(each) ? (each as unknown[]) : [each],
  );
  return String(values[0]);
}
