import { isRecord, type Arguments } from "./arguments";
import { HostError, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { callable, type Session } from "./session";
import { camelCase, PATH, type ArgumentInfo, type ObjectPath, type RichApiRequest } from "./wire";

/** Finds objects by the paths of one request; each path is walked once. */
export interface Paths {
  /** Null is a null object. */
  readonly find: (id: number) => HostObject | null;
  readonly argumentsOf: (info: ArgumentInfo | undefined) => Arguments;
}

/** Paths of a request, resolved as they are needed. */
export function pathsOf(request: RichApiRequest, session: Session): Paths {
  const found = new Map<number, HostObject | null>();
  const find = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request names no object path ${id}.`);
    const object = walk(path);
    found.set(id, object);
    return object;
  };
  const walk = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.root) return session.root;
    if (path.ObjectPathType === PATH.newObject) return session.create(path.Name);
    if (path.ObjectPathType === PATH.reference) return session.kept(path.Name);
    const parent = find(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object too.
    if (!parent) return null;
    const args = argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return callable(session, parent, path.Name, "child", parent.child(path.Name), [])();
      case PATH.method: {
        const method = callable(session, parent, path.Name, "method", parent.method(path.Name), args);
        const result = method(args);
        return isHostObject(result) ? result : null;
      }
      case PATH.indexer: {
        const item = callable(session, parent, "GetItem", "method", parent.item, args)(args);
        if (!item) throw new HostError("ItemNotFound", itemNotFound().message, 404, `${parent.type}.getItem`);
        return item;
      }
      default:
        throw new HostError("InvalidObjectPath", `Object path type ${path.ObjectPathType} is unknown.`);
    }
  };
  const argumentsOf = (info: ArgumentInfo | undefined): Arguments =>
    (info?.Arguments ?? []).map((argument, index) => filled(argument, info?.ReferencedObjectPathIds?.[index]));
  const filled = (argument: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference) && Array.isArray(argument))
      return argument.map((each, i) => filled(each, reference[i]));
    if (typeof reference === "number" && reference !== 0) return find(reference);
    return deepFilled(argument);
  };
  const deepFilled = (argument: unknown): unknown => {
    if (!isRecord(argument)) return argument;
    if (typeof argument["_ObjectPathId"] === "number") return find(argument["_ObjectPathId"]);
    return Object.fromEntries(Object.entries(argument).map(([name, value]) => [camelCase(name), deepFilled(value)]));
  };
  return { find, argumentsOf };
}

const isHostObject = (value: unknown): value is HostObject =>
  isRecord(value) && typeof value["type"] === "string" && typeof value["reader"] === "function";
