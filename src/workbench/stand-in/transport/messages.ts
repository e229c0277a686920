import { isRecord } from "../rich-api/arguments";

/** What the library posts to its host window. */
export interface Request {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
}

const KINDS = ["invoke", "register", "unregister"] as const;

/** Reads a posted text; null when it is not a request of the library. */
export function requestOf(posted: unknown): Request | null {
  const message = parsed(posted);
  if (!isRecord(message) || message["_messageType"] !== 0) return null;
  const kind = KINDS[Number(message["_actionType"] ?? 0)];
  if (!kind) return null;
  return {
    action: String(message["_actionName"]),
    kind,
    conversation: String(message["_conversationId"]),
    correlation: message["_correlationId"],
    data: message["_data"],
  };
}

/** An answer or an event, as the library reads it. */
export const answerText = (request: Request, origin: string, data: unknown, isEvent = false): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });

function parsed(posted: unknown): unknown {
  if (typeof posted !== "string") return null;
  try {
    return JSON.parse(posted);
  } catch {
    // Windows receive messages from others too; those are not for us.
    return null;
  }
}
