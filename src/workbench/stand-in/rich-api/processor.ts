import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { pathsOf, type Paths } from "./paths";
import { identity, queried } from "./query";
import { callable, type Session } from "./session";
import { ACTION, camelCase, pascalCase, type Action, type RichApiRequest, type RichApiResponse } from "./wire";

/** Does what a request asks, action by action. The first refusal ends it; what was done before stays done, as in Excel. */
export function process(session: Session, request: RichApiRequest): RichApiResponse {
  const paths = pathsOf(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = perform(session, paths, action, request.AutoKeepReference === true);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, httpStatus } = error;
      const location = error.location ?? locationOf(paths, action);
      const wire = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatus };
      return { Results: results, TraceIds: traces, Error: wire };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** Undefined where the library waits for no result. */
function perform(session: Session, paths: Paths, action: Action, keepsReferences: boolean): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identity(session, object, keepsReferences);
    case ACTION.query:
      return object && queried(session, object, action.QueryInfo ?? {}, false);
    case ACTION.queryAsJson:
      return object && queried(session, object, action.QueryInfo ?? {}, true);
    case ACTION.ensureUnchanged:
      return undefined;
    case ACTION.method:
      return object ? called(session, paths, object, action) : onNullObject(action);
    case ACTION.setProperty:
      if (!object) return onNullObject(action);
      return assigned(session, object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
    case ACTION.update:
      if (!object) return onNullObject(action);
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        assigned(session, object, pascalCase(name), value);
      return undefined;
    default:
      throw new HostError("NotImplemented", `The stand-in knows no action of type ${action.ActionType}.`, 501);
  }
}

function called(session: Session, paths: Paths, object: HostObject, action: Action): unknown {
  const args = paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    session.keep(object);
    return undefined;
  }
  if (action.Name === "_RemoveReference" || action.Name === "_RemoveAllReferences") {
    session.release(action.Name === "_RemoveReference" ? String(args[0]) : null);
    return undefined;
  }
  const value = callable(session, object, action.Name, "method", object.method(action.Name), args)(args);
  return value === undefined ? null : value;
}

function assigned(session: Session, object: HostObject, name: string, value: unknown): undefined {
  callable(session, object, name, "write", object.writer(name), [value])(value);
  return undefined;
}

function onNullObject(action: Action): undefined {
  // The library's own bookkeeping may touch null objects; an add-in may not.
  if (action.Name.startsWith("_")) return undefined;
  throw new HostError("InvalidObjectPath", "A member of a null object was used.");
}

function locationOf(paths: Paths, action: Action): string | null {
  try {
    const object = paths.find(action.ObjectPathId);
    return object && action.Name ? `${object.type}.${camelCase(action.Name)}` : null;
  } catch (error) {
    // The path itself is what was refused; the error already says why.
    if (error instanceof HostError) return null;
    throw error;
  }
}
