import { addinInternalService } from "./classes/addin-internal-service";
import { workbook } from "./classes/workbook";
import type { ExcelDocument } from "./document/document";
import { faultError, REQUEST_ERRORS, type Faults, type RequestError } from "./faults";
import { process } from "./rich-api/processor";
import { createSession } from "./rich-api/session";
import type { RichApiRequest, RichApiResponse } from "./rich-api/wire";
import { DEFAULT_REQUIREMENTS } from "./transport/app-context";

/** A round trip that took place; `requestBytes` and `answerBytes` are what travelled. */
export interface RoundTrip {
  readonly request: RichApiRequest;
  readonly response: RichApiResponse | null;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** Answers Rich API requests: a body, or the number of what is wrong with the request as a whole. */
export interface Answering {
  readonly requirements: Readonly<Record<string, string>>;
  readonly missing: Set<string>;
  readonly answer: (body: string, flags: number) => Promise<{ readonly body: string } | { readonly error: number }>;
}

/** Our stand-in for Excel: a document behind Microsoft's Rich API. It is no Excel and must never be taken for one. */
export interface StandIn extends Answering {
  readonly document: ExcelDocument;
  readonly log: readonly RoundTrip[];
  readonly references: ReadonlyMap<string, unknown>;
  /** While true, a cell is being edited: requests are refused, or wait if they asked for that. */
  readonly editsCell: (isEditing: boolean) => void;
  readonly plan: (faults: Faults) => void;
}

export interface StandInOptions {
  /** Requirement sets claimed, by name; those of `DEFAULT_REQUIREMENTS` where absent. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Whether the log keeps whole requests and answers; without it sizes alone are kept. */
  readonly keepsMessages?: boolean;
}

/** Excel on the web takes and gives no more at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const EMPTY: RichApiRequest = { Actions: [], ObjectPaths: {} };

/** A stand-in that answers for one document. */
export function createStandIn(document: ExcelDocument, options: StandInOptions = {}): StandIn {
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const log: RoundTrip[] = [];
  let faults: Faults = {};
  let isEditing = false;
  let editEnds: (() => void)[] = [];
  let request = 0;
  let operations = 0;
  const session = createSession(
    workbook(document),
    { "Microsoft.InternalService.AddinInternalService": () => addinInternalService(null) },
    requirements["ExcelApi"] ?? "1.1",
    (operation) => {
      const code = faults.operation?.(operation, request, operations++);
      if (code !== undefined) throw faultError(code);
    },
  );
  const refused = (error: RequestError): { readonly error: number } => ({ error: REQUEST_ERRORS[error] });
  const answer: StandIn["answer"] = async (body, flags) => {
    if (isEditing && (flags & DELAY_FOR_CELL_EDIT) === 0) return refused("InvalidOperationInCellEditMode");
    while (isEditing) await new Promise<void>((resolve) => editEnds.push(resolve));
    request = log.length;
    operations = 0;
    const requestBytes = byteLength(body);
    const limit = faults.payloadLimit ?? PAYLOAD_LIMIT;
    const parsed = JSON.parse(body) as RichApiRequest;
    const note = (response: RichApiResponse | null, answerBytes: number): void => {
      const isKept = options.keepsMessages !== false;
      log.push({ request: isKept ? parsed : EMPTY, response: isKept ? response : null, requestBytes, answerBytes });
    };
    const before = requestBytes > limit ? "RequestPayloadSizeLimitExceeded" : faults.request?.(request);
    if (before) {
      note(null, 0);
      return refused(before);
    }
    const response = process(session, parsed);
    const text = JSON.stringify(response);
    const answerBytes = byteLength(text);
    const after = answerBytes > limit ? "ResponsePayloadSizeLimitExceeded" : faults.answer?.(request);
    note(response, answerBytes);
    return after ? refused(after) : { body: text };
  };
  return {
    document,
    requirements,
    missing: session.missing,
    references: session.references,
    log,
    answer,
    plan: (planned) => {
      faults = planned;
    },
    editsCell: (editing) => {
      isEditing = editing;
      if (editing) return;
      const waiting = editEnds;
      editEnds = [];
      for (const resume of waiting) resume();
    },
  };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
