import type { Arguments } from "./arguments";

/** Something the add-in can hold: a sheet, a range, a collection. The processor knows it only by these members. */
export interface HostObject {
  /** Class name as Office.js has it. */
  readonly type: string;
  /** What lets the library find the object again in its collection. */
  readonly id: string | undefined;
  /** Ranges are kept by reference while a run lasts. */
  readonly isKept: boolean;
  readonly readable: readonly string[];
  readonly reader: (name: string) => (() => unknown) | undefined;
  readonly writer: (name: string) => ((value: unknown) => void) | undefined;
  /** A null result is Office.js's null object. */
  readonly child: (name: string) => (() => HostObject | null) | undefined;
  readonly method: (name: string) => ((args: Arguments) => unknown) | undefined;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((args: Arguments) => HostObject | null) | undefined;
  /** The API set a member came with where that is after 1.1, such as `1.13`. */
  readonly since: (member: string) => string | undefined;
}

export interface Property<T> {
  readonly read?: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
}

/** The declared table of an Excel class. Names in Pascal case, as they travel. */
export interface ClassMembers<T> {
  readonly type: string;
  readonly id?: (target: T) => string;
  readonly isKept?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, args: Arguments) => HostObject | null;
  readonly since?: Readonly<Record<string, string>>;
}

export interface ExcelClass<T> {
  (target: T): HostObject;
  /** Name of the class and names of all it has, for those who list what the stand-in can do. */
  readonly declared: DeclaredMembers;
  /** What an argument stands for, when it is an object of this class. */
  targetOf(argument: unknown): T | undefined;
}

export interface DeclaredMembers {
  readonly type: string;
  readonly properties: readonly string[];
  readonly writable: readonly string[];
  readonly children: readonly string[];
  readonly methods: readonly string[];
  readonly since: Readonly<Record<string, string>>;
}

/** Makes objects of a class out of what they stand for. */
export function excelClass<T>(members: ClassMembers<T>): ExcelClass<T> {
  const targets = new WeakMap<object, T>();
  const { properties = {}, children = {}, methods = {}, items, item, since = {} } = members;
  const readable = Object.keys(properties).filter((name) => properties[name]?.read);
  const make = (target: T): HostObject => {
    const object: HostObject = {
      type: members.type,
      id: members.id?.(target),
      isKept: members.isKept === true,
      readable,
      reader: (name) => bound(properties[name]?.read, target),
      writer: (name) => {
        const write = properties[name]?.write;
        return write && ((value) => write(target, value));
      },
      child: (name) => bound(children[name], target),
      method: (name) => {
        const method = methods[name];
        return method && ((args) => method(target, args));
      },
      items: bound(items, target),
      item: item && ((args) => item(target, args)),
      since: (member) => since[member],
    };
    targets.set(object, target);
    return object;
  };
  const declared: DeclaredMembers = {
    type: members.type,
    properties: Object.keys(properties),
    writable: Object.keys(properties).filter((name) => properties[name]?.write),
    children: Object.keys(children),
    methods: Object.keys(methods),
    since,
  };
  return Object.assign(make, {
    declared,
    targetOf: (argument: unknown) =>
      typeof argument === "object" && argument !== null ? targets.get(argument) : undefined,
  });
}

const bound = <T, R>(member: ((target: T) => R) | undefined, target: T): (() => R) | undefined =>
  member && (() => member(target));
