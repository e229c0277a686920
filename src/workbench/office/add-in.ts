import type { Localised } from "../../core/model/indicator";

/** What pressing a button does: it shows a page in the pane, or runs a function of the command page. */
export type RibbonAction =
  { readonly kind: "pane"; readonly page: string } | { readonly kind: "function"; readonly name: string };

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Localised;
  readonly tip: Localised;
  /** Addresses of the icon, by its size in pixels. */
  readonly icons: Readonly<Record<string, string>>;
  readonly action: RibbonAction;
}

/** What Excel learns of an add-in from its manifest; addresses are relative to where the add-in's pages are. */
export interface AddIn {
  /** The page of a pane that no button opened. */
  readonly page: string;
  readonly commandPage: string;
  readonly tab: Localised;
  readonly buttons: readonly RibbonButton[];
}

/** Reads a manifest that Excel would take; anything missing is a fault of the build. */
export function readAddIn(manifest: string): AddIn {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = new Map([...xml.querySelectorAll("Resources [id]")].map((each) => [each.id, each]));
  const named = (within: Element, name: string): Element => {
    const resource = resources.get(attribute(child(within, name), "resid"));
    if (!resource) throw new Error(`The manifest has no resource for ${name}.`);
    return resource;
  };
  const start = attribute(child(child(xml, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  const base = start.slice(0, start.lastIndexOf("/") + 1);
  const address = (resource: Element): string => attribute(resource, "DefaultValue").replace(base, "");
  const actionOf = (action: Element): RibbonAction =>
    action.getAttribute("xsi:type") === "ShowTaskpane"
      ? { kind: "pane", page: address(named(action, "SourceLocation")) }
      : { kind: "function", name: child(action, "FunctionName").textContent.trim() };
  const iconsOf = (icon: Element): RibbonButton["icons"] =>
    Object.fromEntries(
      [...icon.children].map((image) => {
        const picture = resources.get(attribute(image, "resid"));
        if (!picture) throw new Error("The manifest names an icon that it does not have.");
        return [attribute(image, "size"), address(picture)];
      }),
    );
  return {
    page: address(child(child(xml, "DefaultSettings"), "SourceLocation")),
    commandPage: address(named(xml.documentElement, "FunctionFile")),
    tab: localised(named(child(xml, "CustomTab"), ":scope > Label")),
    buttons: [...xml.querySelectorAll("Control")].map((control) => ({
      id: control.id,
      label: localised(named(control, "Label")),
      tip: localised(named(control, "Supertip > Description")),
      icons: iconsOf(child(control, "Icon")),
      action: actionOf(child(control, "Action")),
    })),
  };
}

/** The text of a resource in our languages: Office shows the first to everybody whose language has no override. */
const localised = (resource: Element): Localised => {
  const english = [...resource.children].find((each) => each.getAttribute("Locale") === "en-US");
  const chinese = attribute(resource, "DefaultValue");
  return { "zh-CN": chinese, en: english ? attribute(english, "Value") : chinese };
};

function child(within: Element | Document, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The manifest has no ${selector}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.nodeName} in the manifest has no ${name}.`);
  return value;
}
