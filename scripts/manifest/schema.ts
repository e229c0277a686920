/** What may stand inside an element, in the only order that Office accepts. */
export interface Contents {
  /** `!` after a name means that it has to be there. */
  readonly order: readonly string[];
  /** Names that may come more than once. */
  readonly repeated?: readonly string[];
}

const LOCALISED: Contents = { order: ["Override"], repeated: ["Override"] };
const LOCALISED_RESOURCE: Contents = { order: ["bt:Override"], repeated: ["bt:Override"] };
const LEAF: Contents = { order: [] };

/**
 * The part of the task-pane schema (1.1, with version overrides 1.0) that this manifest uses, keyed by an element's name,
 * and by `Parent/Name` where one name has two meanings. An element missing here is reported as unknown.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const SCHEMA: Readonly<Record<string, Contents>> = {
  OfficeApp: {
    order: [
      "Id!",
      "AlternateId",
      "Version!",
      "ProviderName!",
      "DefaultLocale!",
      "DisplayName!",
      "Description!",
      "IconUrl!",
      "HighResolutionIconUrl!",
      "SupportUrl!",
      "AppDomains",
      "Hosts!",
      "Requirements!",
      "DefaultSettings!",
      "Permissions!",
      "VersionOverrides!",
    ],
  },
  DisplayName: LOCALISED,
  "OfficeApp/Description": LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  AppDomains: { order: ["AppDomain!"], repeated: ["AppDomain"] },
  "OfficeApp/Hosts": { order: ["Host!"] },
  "OfficeApp/Hosts/Host": LEAF,
  Requirements: { order: ["Sets!"] },
  Sets: { order: ["Set!"], repeated: ["Set"] },
  DefaultSettings: { order: ["SourceLocation!"] },
  "DefaultSettings/SourceLocation": LOCALISED,
  VersionOverrides: { order: ["Description", "Hosts!", "Resources!"] },
  "VersionOverrides/Hosts": { order: ["Host!"] },
  "VersionOverrides/Hosts/Host": { order: ["DesktopFormFactor!"] },
  DesktopFormFactor: { order: ["GetStarted!", "FunctionFile!", "ExtensionPoint!"], repeated: ["ExtensionPoint"] },
  GetStarted: { order: ["Title!", "Description!", "LearnMoreUrl!"] },
  ExtensionPoint: { order: ["OfficeTab", "CustomTab"] },
  OfficeTab: { order: ["Group!"], repeated: ["Group"] },
  CustomTab: { order: ["Group!", "Label!"], repeated: ["Group"] },
  Group: { order: ["Label!", "Icon!", "Control!"], repeated: ["Control"] },
  Control: { order: ["Label!", "Supertip!", "Icon!", "Action!"] },
  Supertip: { order: ["Title!", "Description!"] },
  Icon: { order: ["bt:Image!"], repeated: ["bt:Image"] },
  Action: { order: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"] },
  Resources: { order: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"] },
  "bt:Images": { order: ["bt:Image!"], repeated: ["bt:Image"] },
  "bt:Urls": { order: ["bt:Url!"], repeated: ["bt:Url"] },
  "bt:ShortStrings": { order: ["bt:String!"], repeated: ["bt:String"] },
  "bt:LongStrings": { order: ["bt:String!"], repeated: ["bt:String"] },
  "bt:Images/bt:Image": LOCALISED_RESOURCE,
  "bt:Url": LOCALISED_RESOURCE,
  "bt:String": LOCALISED_RESOURCE,
};

/** Elements that hold a value or a reference and nothing else. */
export const LEAVES: ReadonlySet<string> = new Set([
  ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "AppDomain", "Set", "Permissions", "Override"],
  ...["Title", "Description", "LearnMoreUrl", "FunctionFile", "Label", "SourceLocation", "TaskpaneId", "FunctionName"],
  ...["bt:Image", "bt:Override"],
]);
