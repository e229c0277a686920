const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_.]*)\s*\}\}/g;

/** The names a message asks for, each once, in their order. */
export const placeholdersIn = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name)),
];

/** The message with every `{{name}}` replaced by what `valueOf` says of it. */
export const fill = (template: string, valueOf: (name: string) => string): string =>
  template.replace(PLACEHOLDER, (_, name: string) => valueOf(name));
