import { ruleProblem, type RuleProblem } from "./rule-problem";

interface Named {
  readonly id: string;
  readonly name: { readonly "zh-CN": string };
  readonly aliases?: readonly string[];
}

/** Entries of a catalogue file that share an id. */
export function sharedIds(file: string, entries: readonly { readonly id: string }[]): readonly RuleProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, place) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    const what = {
      "zh-CN": `[${place}] 的 id“${id}”与 [${earlier}] 重复。`,
      en: `the id "${id}" of [${place}] is taken by [${earlier}].`,
    };
    return [ruleProblem(file, `[${place}].id`, "duplicate-id", what)];
  });
}

/** Names and aliases that two entries share, so that a label could mean either. */
export function sharedNames(file: string, entries: readonly Named[]): readonly RuleProblem[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, name, aliases = [] }, place) =>
    [...new Set([name["zh-CN"], ...aliases].map((known) => known.trim()))].flatMap((known) => {
      const owner = owners.get(known);
      if (owner === undefined || owner === id) {
        owners.set(known, id);
        return [];
      }
      const what = {
        "zh-CN": `名称“${known}”同时属于“${owner}”和“${id}”，无法区分，请改掉其中一个。`,
        en: `"${known}" names both "${owner}" and "${id}"; take it away from one of them.`,
      };
      return [ruleProblem(file, `[${place}]`, "shared-name", what)];
    }),
  );
}
