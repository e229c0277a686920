import type { Change } from "../document/changes";
import { REQUEST_ERRORS } from "../faults";
import { isRecord } from "../rich-api/arguments";
import type { StandIn } from "../stand-in";
import { appContext, type HostIdentity } from "./app-context";
import { dialogs, type ShowDialog } from "./dialogs";
import { eventEntries } from "./events";
import { answerText, requestOf, type Request } from "./messages";

/** Posts a text to the window of the add-in. */
export type Post = (text: string) => void;

/** The host window of an add-in, as Excel on the web plays it. */
export interface XdmHost {
  /** To be given every message from the add-in's window; false when it was not for the host. */
  readonly receive: (posted: unknown, post: Post) => boolean;
  /** Puts another document behind the same window. */
  readonly serve: (standIn: StandIn) => void;
  /** Settings of the document, as `Office.context.document.settings` saves them. */
  readonly settings: () => Readonly<Record<string, string>>;
}

const DISPATCH = { richApi: 93, loadSettings: 75, saveSettings: 76 } as const;

/** `ooeOperationNotSupported`, the answer to calls the stand-in does not know. */
const NOT_SUPPORTED = 5000;

/** Events of the document that the library can be told of. */
const DOCUMENT_EVENTS = "richApiMessage";

/** Answers an add-in's messages from a stand-in. A host that is not given a way to show windows refuses them. */
export function xdmHost(identity: HostIdentity, first: StandIn, showDialog?: ShowDialog): XdmHost {
  let answering = first;
  const windows = showDialog && dialogs(identity, showDialog);
  let settings: Readonly<Record<string, string>> = {};
  const registered = new Map<string, { readonly request: Request; readonly post: Post }>();
  const tell = (change: Change): void => {
    const listening = registered.get(DOCUMENT_EVENTS);
    const entries = answering.document.areEventsEnabled ? eventEntries(change) : [];
    if (!listening || entries.length === 0) return;
    listening.post(answerText(listening.request, identity.origin, { ArrayData: entries }, true));
  };
  answering.document.listeners.add(tell);
  const dispatched = async (data: unknown): Promise<unknown> => {
    const call = isRecord(data) ? data : {};
    const method = isRecord(call["DdaMethod"]) ? call["DdaMethod"] : {};
    const Version = method["Version"] ?? 0;
    switch (method["DispatchId"]) {
      case DISPATCH.richApi: {
        const [, , , , body, , flags] = Array.isArray(call["ArrayData"])
          ? (call["ArrayData"] as readonly unknown[])
          : [];
        const answer = await answering.answer(String(body), Number(flags ?? 0));
        if ("error" in answer) return { Version, Error: answer.error };
        return { Version, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.body] };
      }
      case DISPATCH.loadSettings: {
        const list = Object.entries(settings).map(([Name, Value]) => ({ Name, Value }));
        return { Version, Error: 0, Settings: list, Properties: { Settings: list } };
      }
      case DISPATCH.saveSettings: {
        const saved = isRecord(call["DdaSettingsMethod"]) ? call["DdaSettingsMethod"]["Properties"] : [];
        settings = Object.fromEntries(Array.isArray(saved) ? (saved as [string, string][]) : []);
        return { Version, Error: 0 };
      }
      default:
        answering.missing.add(`dispatch ${String(method["DispatchId"])}`);
        return { Version, Error: NOT_SUPPORTED };
    }
  };
  const answerTo = async (request: Request): Promise<unknown> => {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(identity, answering.document.name, settings, answering.requirements);
      case "executeMethod":
        return dispatched(request.data);
      case "ContextActivationManager_notifyHost":
        // A notice (a key was pressed, the pane has the focus); it wants no more than an answer.
        return {};
      default:
        answering.missing.add(`action ${request.action}`);
        return { Error: NOT_SUPPORTED };
    }
  };
  return {
    settings: () => settings,
    serve: (standIn) => {
      answering.document.listeners.delete(tell);
      answering = standIn;
      answering.document.listeners.add(tell);
    },
    receive: (posted, post) => {
      const request = requestOf(posted);
      if (!request || request.conversation !== identity.conversationId) return false;
      if (request.kind === "invoke") {
        void answerTo(request).then(
          (data) => post(answerText(request, identity.origin, data)),
          (bug: unknown) => {
            // Without an answer the add-in would wait for ever; the bug still has to be seen.
            post(answerText(request, identity.origin, { Error: REQUEST_ERRORS.GeneralException }));
            throw bug;
          },
        );
        return true;
      }
      if (windows?.receive(request, post)) return true;
      if (request.action !== DOCUMENT_EVENTS) {
        answering.missing.add(`event ${request.action}`);
        post(answerText(request, identity.origin, { Error: NOT_SUPPORTED }));
        return true;
      }
      if (request.kind === "register") registered.set(request.action, { request, post });
      else registered.delete(request.action);
      post(answerText(request, identity.origin, { Error: 0 }));
      return true;
    },
  };
}
