/** A refusal of the host, as Excel would put it. The library makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** Member that refused, such as `Range.values`. */
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const alreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);
