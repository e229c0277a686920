/** What an error of Office.js tells; codes are the same in every language, messages are not. */
export interface OfficeError {
  readonly code: string;
  /** Member that was refused, such as `Range.values`; empty when nothing tells. */
  readonly location: string;
}

/** The error as Office.js reports it, or null for one that is none of its own. */
export function officeErrorOf(error: unknown): OfficeError | null {
  if (typeof OfficeExtension === "undefined" || !(error instanceof OfficeExtension.Error)) return null;
  return { code: error.code, location: error.debugInfo?.errorLocation ?? "" };
}

/** Codes by which Excel says that it was asked for too much at once; the last two cover hosts that say no more. */
const TOO_MUCH: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "MemoryLimitReached",
  "GeneralException",
  "InvalidArgument",
]);

/** Whether a smaller request may go through; only safe to try with requests that change nothing. */
export const mayBeTooMuch = ({ code }: OfficeError): boolean => TOO_MUCH.has(code);
