import type { Status } from "./handling";

/** What a person has begun to say of a finding and not saved yet. */
export interface Draft {
  readonly status: Status;
  readonly note: string;
}
