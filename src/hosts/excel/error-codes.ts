import type { ProblemKind } from "./problem-texts";

/** What every error code of Office.js that can reach a person means to them. */
export const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "editing",
  WriteNotSupportedWhenModalDialogOpen: "dialog",

  AccessDenied: "protected",
  BadPassword: "protected",
  FileNotTrusted: "protected",

  InvalidReference: "not-found",
  InvalidBinding: "not-found",
  ItemNotFound: "not-found",
  InvalidObjectPath: "not-found",
  ObjectNotFound: "not-found",
  InstanceNotFound: "not-found",
  ControlIdNotFound: "not-found",
  ServiceUrlNotFound: "not-found",

  ItemAlreadyExists: "already-there",

  Conflict: "conflict",
  RequestAborted: "conflict",
  TransientError: "conflict",

  InactiveWorkbook: "inactive",
  InvalidSelection: "inactive",

  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",

  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  ServerError: "busy",
  ServerBusy: "busy",
  DirtySupportingFormula: "busy",
  PowerQueryRefreshResourceChallenge: "busy",

  ConnectionFailure: "offline",
  Timeout: "offline",
  InvalidOrTimedOutSession: "offline",

  FilteredRangeConflict: "merged",
  InsertDeleteConflict: "merged",
  MergedRangeConflict: "merged",
  NonBlankCellOffSheet: "merged",
  PivotTableRangeConflict: "merged",
  EmptyChartSeries: "merged",

  ApiNotAvailable: "old",
  ApiNotFound: "old",
  NotImplemented: "old",
  UndoNotSupported: "internal",

  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  RefreshWorkbookLinksBlocked: "unsupported",
  OpenWorkbookLinksBlocked: "unsupported",
  UnsupportedFillType: "unsupported",
  ResourceNotSupported: "unsupported",
  SharedRuntimeNotAvailable: "old",

  Unauthenticated: "permission",
  Unauthorized: "permission",
  InvalidGrant: "permission",
  TicketInvalidParams: "permission",
  TicketNetworkError: "offline",
  TicketUnauthorized: "permission",
  TicketUninitialized: "permission",
  TicketUnknownError: "permission",
  UnsupportedUserIdentity: "permission",
  UserNotSignedIn: "permission",
  InteractiveFlowAborted: "permission",
  EntryIdRequired: "permission",

  HostRestartNeeded: "restart",

  ClientError: "internal",
  GeneralException: "internal",
  UnexpectedError: "internal",
  InvalidArgument: "internal",
  InvalidOperation: "internal",
  InvalidRequest: "internal",
  InvalidRequestContext: "internal",
  InvalidResourceUrl: "internal",
  InvalidRibbonDefinition: "internal",
  CannotRegisterEvent: "internal",
  CannotUpdateReadOnlyProperty: "internal",
  PropertyNotLoaded: "internal",
  ValueNotLoaded: "internal",
  RunMustReturnPromise: "internal",
};
