import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** An address named in the manifest, and where. */
export interface Address {
  readonly element: XmlElement;
  readonly line: number;
  readonly value: string;
}

const HOLDERS = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "AppDomain", "bt:Url"]);

/** Whether the element names an address, rather than referring to one. */
function holdsAddress({ name, within, attributes }: XmlElement): boolean {
  if (attributes["resid"] !== undefined) return false;
  return HOLDERS.has(name) || (name === "bt:Image" && within.at(-1) === "bt:Images");
}

/** Every address of the manifest, those for other languages too. */
export function addresses(root: XmlElement): readonly Address[] {
  return everything(root)
    .filter(holdsAddress)
    .flatMap((element) => [
      { element, line: element.line, value: element.attributes["DefaultValue"] ?? element.text },
      ...element.children.map(({ line, attributes }) => ({ element, line, value: attributes["Value"] ?? "" })),
    ]);
}

/** The address that all others are under: the folder of the task pane's page. */
export function baseAddress(root: XmlElement): URL | undefined {
  const pane = everything(root).find(
    ({ name, within }) => name === "SourceLocation" && within.at(-1) === "DefaultSettings",
  );
  const value = pane?.attributes["DefaultValue"] ?? "";
  return URL.canParse(value) ? new URL(".", value) : undefined;
}

/** The file that an address under the base is served from, such as `assets/icons/check-16.png`. */
export function fileAt(base: URL, address: string): string | undefined {
  if (!URL.canParse(address) || !address.startsWith(base.href)) return undefined;
  return decodeURIComponent(new URL(address).pathname.slice(base.pathname.length));
}
