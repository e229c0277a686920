/** A certificate with its key. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A certificate for localhost that this machine trusts, or null where none could be installed. */
export function trustedCertificate(): Promise<Certificate | null>;

/** A certificate of our own, made once and kept with the installed packages; browsers warn of it. */
export function selfSignedCertificate(): Promise<Certificate>;
