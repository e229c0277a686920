import { isRecord } from "../rich-api/arguments";
import type { HostIdentity } from "./app-context";
import { answerText, type Request } from "./messages";

/** A window that an add-in asks its host to open in front of the workbook. */
export interface Dialog {
  readonly url: string;
  /** Shares of the screen, in per cent. */
  readonly width: number;
  readonly height: number;
  /** To be called when the person has closed it. */
  readonly closed: () => void;
}

/** Shows a window, or takes it away with null. */
export type ShowDialog = (dialog: Dialog | null) => void;

/** Answers the library's wishes for windows within the page of the host (`displayInIframe`). */
export interface Dialogs {
  /** Takes the messages that concern windows; false for all others. */
  readonly receive: (request: Request, post: (text: string) => void) => boolean;
}

const EVENT = "dialogMessageReceived";
const CLOSED = 12_006;
/** The address is of another site than the add-in. */
const NOT_TRUSTED = 12_004;

/** Plays Excel's side of windows for one page of the add-in. */
export const dialogs = (identity: HostIdentity, show: ShowDialog): Dialogs => ({
  receive: (request, post) => {
    if (request.action !== EVENT || request.kind === "invoke") return false;
    const { origin } = identity;
    if (request.kind === "unregister") {
      show(null);
      post(answerText(request, origin, { Error: 0 }));
      return true;
    }
    const { url, width, height } = wishOf(request.data);
    if (new URL(url).origin !== origin) {
      post(answerText(request, origin, { Error: NOT_TRUSTED }));
      return true;
    }
    show({
      url: withHostInfo(url, identity),
      width,
      height,
      closed: () => {
        show(null);
        post(answerText(request, origin, { messageType: CLOSED }, true));
      },
    });
    post(answerText(request, origin, { Error: 0 }));
    return true;
  },
});

/** The arguments of `displayDialogAsync`; the library puts them where other events have their target. */
function wishOf(data: unknown): Pick<Dialog, "url" | "width" | "height"> {
  const wish: unknown = JSON.parse(isRecord(data) ? String(data["targetId"]) : "null");
  if (!isRecord(wish)) throw new Error("A window was asked for without saying which.");
  return { url: String(wish["url"]), width: Number(wish["width"]), height: Number(wish["height"]) };
}

/** Office appends what it is to the query of every such page. */
function withHostInfo(url: string, { language }: HostIdentity): string {
  const page = new URL(url);
  page.searchParams.append("_host_Info", `Excel$Web$16.00$${language}$$isDialog$$0`);
  return page.href;
}
