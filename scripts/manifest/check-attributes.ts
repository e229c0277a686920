import { entryFor } from "./entry-for";
import type { ManifestProblem } from "./manifest-problem";
import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** The one value an attribute may have, or `any` for one that only has to be there. */
type Attributes = Readonly<Record<string, string>>;

const ANY = "any";
const REFERENCE: Attributes = { resid: ANY };
const LOCALISED: Attributes = { DefaultValue: ANY };
const RESOURCE: Attributes = { id: ANY, DefaultValue: ANY };
const OVERRIDE: Attributes = { Locale: ANY, Value: ANY };

/** The attributes each element needs, keyed as the schema is. */
const ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  OfficeApp: { xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1", "xsi:type": "TaskPaneApp" },
  VersionOverrides: {
    xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    "xsi:type": "VersionOverridesV1_0",
  },
  DisplayName: LOCALISED,
  "OfficeApp/Description": LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  "DefaultSettings/SourceLocation": LOCALISED,
  Set: { Name: ANY, MinVersion: ANY },
  "VersionOverrides/Hosts/Host": { "xsi:type": "Workbook" },
  ExtensionPoint: { "xsi:type": "PrimaryCommandSurface" },
  CustomTab: { id: ANY },
  Group: { id: ANY },
  Control: { id: ANY, "xsi:type": "Button" },
  FunctionFile: REFERENCE,
  LearnMoreUrl: REFERENCE,
  Label: REFERENCE,
  Title: REFERENCE,
  "Supertip/Description": REFERENCE,
  "GetStarted/Description": REFERENCE,
  "Action/SourceLocation": REFERENCE,
  "Icon/bt:Image": { size: ANY, resid: ANY },
  "bt:Images/bt:Image": RESOURCE,
  "bt:Url": RESOURCE,
  "bt:String": RESOURCE,
  Override: OVERRIDE,
  "bt:Override": OVERRIDE,
};

/** Every element carries the attributes that Office reads, with the one value where only one will do. */
export function checkAttributes(root: XmlElement): readonly ManifestProblem[] {
  return everything(root).flatMap((element) =>
    Object.entries(entryFor(ATTRIBUTES, element) ?? {}).flatMap(([name, wanted]) => complaint(element, name, wanted)),
  );
}

function complaint(
  { name, line, attributes }: XmlElement,
  attribute: string,
  wanted: string,
): readonly ManifestProblem[] {
  const value = attributes[attribute];
  if (value === undefined)
    return [
      {
        line,
        message: {
          "zh-CN": `<${name}> 缺少 ${attribute}${wanted === ANY ? "" : `="${wanted}"`}，请补上。`,
          en: `<${name}> has no ${attribute}${wanted === ANY ? "" : `="${wanted}"`}; add it.`,
        },
      },
    ];
  if (wanted === ANY || value === wanted) return [];
  return [
    {
      line,
      message: {
        "zh-CN": `<${name}> 的 ${attribute} 为“${value}”，应为“${wanted}”。`,
        en: `<${name}> has ${attribute}="${value}"; it has to be "${wanted}".`,
      },
    },
  ];
}
