import { HostError } from "./rich-api/host-error";
import type { Operation } from "./rich-api/session";

/** Numbers of errors that a host reports for a request as a whole; the library turns them into codes. */
export const REQUEST_ERRORS = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type RequestError = keyof typeof REQUEST_ERRORS;

/** What shall go wrong. Requests count from 0, actions within a request too. */
export interface Faults {
  /** Fails these requests before anything of them is done. */
  readonly request?: (index: number) => RequestError | undefined;
  /** Fails these requests after all of them was done: the answer is what gets lost. */
  readonly answer?: (index: number) => RequestError | undefined;
  /** Fails an operation with an Office error code; what came before it stays done. `request` is the index of its request. */
  readonly operation?: (operation: Operation, request: number, operationIndex: number) => string | undefined;
  /** Largest request and answer in bytes; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

/** The refusal for an error code a fault asks for. */
export const faultError = (code: string): HostError => new HostError(code, `Planned fault: ${code}.`, 400);
