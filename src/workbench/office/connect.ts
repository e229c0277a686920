import type { ExcelDocument } from "../stand-in/document/document";
import { createStandIn, type StandIn } from "../stand-in/stand-in";
import { windowName, type HostIdentity } from "../stand-in/transport/app-context";
import type { ShowDialog } from "../stand-in/transport/dialogs";
import { xdmHost } from "../stand-in/transport/xdm-host";
import { ribbonCalls, type RibbonCalls } from "./ribbon-calls";

/** A page of the add-in in a frame, connected to a document. */
export interface Connection {
  readonly frame: HTMLIFrameElement;
  readonly standIn: StandIn;
  readonly calls: RibbonCalls;
  readonly close: () => void;
}

export interface ConnectOptions {
  /** Display language of Office, such as `zh-CN`. */
  readonly language: string;
  readonly title: string;
  /** Called after every answer: a document may have changed without saying so. */
  readonly onAnswer: (standIn: StandIn) => void;
  /** Shows the windows that the page asks for. */
  readonly onDialog: ShowDialog;
}

/**
 * Opens a page of the add-in, just as it is, in a frame that Microsoft's library takes for Excel on the web. Every
 * connection has a name of its own, since the library keeps what it learnt of a conversation.
 */
export function connect(parent: Element, page: string, document: ExcelDocument, options: ConnectOptions): Connection {
  const identity: HostIdentity = {
    conversationId: crypto.randomUUID(),
    appId: "indicator-check",
    origin: location.origin,
    language: options.language,
  };
  const standIn = createStandIn(document, { keepsMessages: false });
  const watched: StandIn = {
    ...standIn,
    answer: async (body, flags) => {
      const answer = await standIn.answer(body, flags);
      options.onAnswer(standIn);
      return answer;
    },
  };
  const host = xdmHost(identity, watched, options.onDialog);
  const calls = ribbonCalls(identity);
  const frame = window.document.createElement("iframe");
  const post = (text: string): void => frame.contentWindow?.postMessage(text, location.origin);
  const listen = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow && !calls.receive(data, post)) host.receive(data, post);
  };
  window.addEventListener("message", listen);
  frame.title = options.title;
  frame.name = windowName(identity);
  frame.src = page;
  parent.append(frame);
  return {
    frame,
    standIn,
    calls,
    close: () => {
      window.removeEventListener("message", listen);
      // Nobody may go on writing into a document that is no longer shown.
      host.serve(createStandIn({ ...document, listeners: new Set() }));
      options.onDialog(null);
      frame.remove();
    },
  };
}
