import type { Problem } from "../../core/model/problem";

/** What a caller may want to know or to decide while the host is at work. */
export interface ExcelHostOptions {
  /** Told after every request how much of the work is done; cells while reading, steps while writing. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of what this Excel could not give or take, where the rest went on without it. */
  readonly onNotice?: (notice: Problem) => void;
  /** Asked between requests; reading stops, and writing does not begin. */
  readonly isCancelled?: () => boolean;
  /** Cells asked for at once; halved by itself where Excel refuses. */
  readonly cellsPerRequest?: number;
  /** Bytes sent at once, as far as they can be foreseen; Excel on the web takes 5 MB. */
  readonly bytesPerRequest?: number;
}

/** About two megabytes of a usual answer, and well below what Excel on the web gives. */
export const CELLS_PER_REQUEST = 25_000;

/** Steps are taken for larger than they are: about half of this really travels at once. */
export const BYTES_PER_REQUEST = 2_500_000;
