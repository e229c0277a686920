import type { StandIn } from "../../src/workbench/stand-in/stand-in";

/** Round trips a run waited for. When it ends the library sends one more by itself to let go of ranges; nobody waits for that. */
export const requestsOf = ({ log }: Pick<StandIn, "log">): number =>
  log.filter(({ request }) => !request.Actions.some(({ Name }) => Name === "_RemoveReference")).length;

/** Whether a request changes anything: sets a property or calls a method that is not mere asking. */
export const writingRequestsOf = ({ log }: Pick<StandIn, "log">): number =>
  log.filter(({ request }) =>
    request.Actions.some(({ ActionType, Name }) => ActionType === 4 || /^(Add|Delete|SetXml|Clear|Merge)$/.test(Name)),
  ).length;
