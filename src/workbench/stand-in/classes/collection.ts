import type { Arguments } from "../rich-api/arguments";
import { itemNotFound, invalidArgument } from "../rich-api/host-error";
import type { ClassMembers, HostObject } from "../rich-api/host-object";
import { sameText } from "../../../hosts/markers";

type CollectionMethod = "GetCount" | "GetItem" | "GetItemAt" | "GetItemOrNullObject";

/** What collections have in common, of the methods those a class has; `keys` are what an item can be asked for by. */
export function collectionMembers<T>(
  items: (target: T) => readonly HostObject[],
  keys: (item: HostObject, target: T) => readonly string[],
  names: readonly CollectionMethod[] = ["GetCount", "GetItem", "GetItemAt", "GetItemOrNullObject"],
): Required<Pick<ClassMembers<T>, "items" | "item" | "methods">> {
  const find = (target: T, key: unknown): HostObject | null =>
    items(target).find((item) => keys(item, target).some((each) => sameText(each, String(key)))) ?? null;
  const methods: Readonly<Record<CollectionMethod, (target: T, args: Arguments) => unknown>> = {
    GetCount: (target) => items(target).length,
    GetItem: (target, [key]) => find(target, key) ?? refuse(itemNotFound()),
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetItemAt: (target, [index]) => items(target)[Number(index)] ?? refuse(invalidArgument()),
  };
  return {
    items,
    item: (target, [key]) => find(target, key),
    methods: Object.fromEntries(names.map((name) => [name, methods[name]])),
  };
}

/** Every object once: asking twice for the same thing gives the same one, so that references hold. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

export function refuse(error: Error): never {
  throw error;
}
