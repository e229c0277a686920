import type { HostObject } from "./host-object";
import { callable, type Session } from "./session";
import { camelCase, pascalCase, type QueryInfo } from "./wire";

/** What identifies an object to the library: an id in its collection, a reference where it is kept. */
export function identity(session: Session, object: HostObject, keepsReference: boolean): Record<string, unknown> {
  return {
    ...(object.id === undefined ? {} : { _Id: object.id }),
    ...(object.isKept && keepsReference ? { _ReferenceId: session.keep(object) } : {}),
  };
}

/** The properties a `load` asked for; of a collection those of its items. */
export function queried(session: Session, object: HostObject, info: QueryInfo, asJson: boolean): unknown {
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  const paths = [...(info.Select ?? []), ...expanded]
    .map((path) => path.replace(/^items\//i, ""))
    .filter((path) => path.toLowerCase() !== "items");
  if (!object.items) return { ...identity(session, object, false), ...picked(session, object, paths, asJson) };
  const start = info.Skip ?? 0;
  const listed = object.items().slice(start, info.Top === undefined ? undefined : start + info.Top);
  const own = paths.filter((path) => object.reader(pascalCase(path)));
  const ofItems = paths.filter((path) => !own.includes(path));
  const items =
    paths.length > 0 && ofItems.length === 0
      ? undefined
      : listed.map((item) => ({ ...identity(session, item, false), ...picked(session, item, ofItems, asJson) }));
  return {
    ...(items ? { [asJson ? "items" : "_Items"]: items } : {}),
    ...(own.length > 0 ? picked(session, object, own, asJson) : {}),
  };
}

function picked(
  session: Session,
  object: HostObject,
  paths: readonly string[],
  asJson: boolean,
): Record<string, unknown> {
  const named = (name: string): string => (asJson ? camelCase(name) : name);
  const result: Record<string, unknown> = {};
  const children = new Map<string, string[]>();
  const read = (name: string): void => {
    result[named(name)] = callable(session, object, name, "read", object.reader(name), [])();
  };
  for (const path of paths.length > 0 ? paths : ["*"]) {
    if (path === "*" || path === "$all") {
      for (const name of object.readable) if (!isTooNew(session, object, name)) read(name);
      continue;
    }
    const [head = "", ...rest] = path.split(/[/.]/);
    const name = pascalCase(head);
    if (object.child(name)) children.set(name, [...(children.get(name) ?? []), rest.join("/") || "*"]);
    else read(name);
  }
  for (const [name, select] of children) {
    const child = callable(session, object, name, "child", object.child(name), [])();
    result[named(name)] = child && queried(session, child, { Select: select }, asJson);
  }
  return result;
}

/** Loading everything gives what the claimed API set has. */
function isTooNew(session: Session, object: HostObject, name: string): boolean {
  const since = object.since(name);
  return since !== undefined && Number(since.split(".")[1]) > Number(session.api.split(".")[1]);
}
