/** Spaces before a name; a full-width one counts two. */
export function indentOf(text: string): number {
  const [spaces = ""] = /^[\s\u00a0\u3000]*/.exec(text) ?? [];
  return [...spaces].reduce((width, space) => width + (space === "\u3000" ? 2 : 1), 0);
}
