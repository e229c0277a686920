/**
 * Something to be asked of Excel. A step finds its objects anew each time, so that it can be asked again when a request
 * was refused as a whole. `bytes` is what it will about take on its way.
 */
export interface Step {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => void;
}

/** About what one call with a short argument takes, with the paths to its object. */
export const CALL_BYTES = 450;

/** A step of some calls and some text. */
export const step = (ask: Step["ask"], calls = 1, characters = 0): Step => ({
  // A Chinese character takes three bytes.
  bytes: calls * CALL_BYTES + characters * 3,
  ask,
});

/** Gathers steps in their order into requests; a step that is larger than all goes alone. */
export function gatherSteps(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const each of steps) {
    bytes += each.bytes;
    if (bytes > most) {
      requests.push([]);
      bytes = each.bytes;
    }
    requests.at(-1)?.push(each);
  }
  return requests;
}
