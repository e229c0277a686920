/** An element of the manifest; `bt:Image` and `Image` are told apart by their names, as their writer did. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** One-based line where the element begins. */
  readonly line: number;
  /** Names of the elements around this one, outermost first. */
  readonly within: readonly string[];
}

/** The element and everything inside it, in document order. */
export function everything(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

/** The children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element reached by going down those names, taking the first each time. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenNamed(at, name)[0], element);
}

/** The values an element has for other languages. */
export function overridesOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
}

/** What to call an element in a sentence: its id where it has one. */
export function nameOf({ name, attributes }: XmlElement): string {
  return attributes["id"] === undefined ? `<${name}>` : `"${attributes["id"]}"`;
}
