import type { Arguments } from "./arguments";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { camelCase } from "./wire";

/** What an add-in is about to do to one object. `kind` tells reading, writing and calling apart. */
export interface Operation {
  readonly kind: "read" | "write" | "call";
  readonly type: string;
  readonly member: string;
  readonly args: Arguments;
}

/** What outlasts a request: the root, kept references, what was missing. */
export interface Session {
  readonly root: HostObject;
  readonly create: (type: string) => HostObject;
  readonly keep: (object: HostObject) => string;
  readonly kept: (reference: string) => HostObject;
  readonly release: (reference: string | null) => void;
  readonly references: ReadonlyMap<string, HostObject>;
  /** Members asked for that the stand-in does not have, such as `Range.flashFill`. */
  readonly missing: Set<string>;
  /** Newest ExcelApi set this host claims. */
  readonly api: string;
  /** Throws where a fault is planned. */
  readonly before: (operation: Operation) => void;
}

/** The session of a host that answers for one document. */
export function createSession(
  root: HostObject,
  services: Readonly<Record<string, () => HostObject>>,
  api: string,
  before: (operation: Operation) => void,
): Session {
  const references = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  const missing = new Set<string>();
  let last = 0;
  return {
    root,
    references,
    missing,
    api,
    before,
    create: (type) => services[type]?.() ?? lacking(missing, `new ${type}`),
    keep: (object) => {
      const id = ids.get(object) ?? `ref-${++last}`;
      ids.set(object, id);
      references.set(id, object);
      return id;
    },
    kept: (reference) => {
      const object = references.get(reference);
      if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      return object;
    },
    release: (reference) => {
      if (reference === null) references.clear();
      else references.delete(reference);
    },
  };
}

/** A member ready to be used, or the loud refusal of what the stand-in or the claimed API set lacks. */
export function callable<F>(
  session: Session,
  object: HostObject,
  member: string,
  kind: "read" | "write" | "method" | "child",
  implementation: F | undefined,
  args: Arguments,
): F {
  const name = `${object.type}.${camelCase(member)}`;
  if (implementation === undefined) return lacking(session.missing, kind === "write" ? `${name} (set)` : name);
  const since = object.since(member);
  if (since !== undefined && isNewer(since, session.api)) {
    throw new HostError("ApiNotFound", "The API you're trying to use could not be found.", 404, name);
  }
  if (kind !== "child") session.before({ kind: kind === "method" ? "call" : kind, type: object.type, member, args });
  return implementation;
}

function lacking(missing: Set<string>, what: string): never {
  missing.add(what);
  throw new HostError("ApiNotImplementedByStandIn", `The stand-in for Excel does not have ${what}.`, 501, what);
}

function isNewer(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
