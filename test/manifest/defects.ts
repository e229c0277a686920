/** One thing broken in an otherwise sound manifest, and what has to be said about it. */
export interface Defect {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly say: readonly string[];
}

const long = (length: number): string => "长".repeat(length);
const ICON = "https://localhost:3000/assets/icons";

/** One line a kind of defect. */
export const DEFECTS: readonly Defect[] = [
  // Order and presence
  {
    name: "an element out of order",
    from: /( *<Version>.*\n)( *<ProviderName>.*\n)/,
    to: "$2$1",
    say: ["<Version> has to come before <ProviderName> in <OfficeApp>."],
  },
  {
    name: "a label after the icon",
    from: /( *<Label resid="group.label" \/>\n)([^]*?<\/Icon>\n)/,
    to: "$2$1",
    say: ["<Label> has to come before <Icon> in <Group>."],
  },
  {
    name: "a tab's label before its group",
    from: /( *<Group id[^]*<\/Group>\n)( *<Label resid="tab.label" \/>\n)/,
    to: "$2$1",
    say: ["<Group> has to come before <Label> in <CustomTab>."],
  },
  {
    name: "a missing element",
    from: /<SupportUrl[^]*<\/SupportUrl>/,
    to: "",
    say: ["<OfficeApp> has no <SupportUrl>; add it."],
  },
  {
    name: "a button without supertip",
    from: /<Supertip>\s*<Title resid="check.label" \/>\s*<Description resid="check.tip" \/>\s*<\/Supertip>/,
    to: "",
    say: ["<Control> has no <Supertip>; add it.", `The resource "check.tip" is used nowhere; remove it.`],
  },
  {
    name: "an element twice",
    from: /(<Permissions>.*<\/Permissions>)/,
    to: "$1$1",
    say: ["<Permissions> stands twice in <OfficeApp>; keep one."],
  },
  {
    name: "an element that does not belong",
    from: "<DefaultSettings>",
    to: "<DefaultSettings><Runtime />",
    say: ["<Runtime> may not stand in <DefaultSettings>. Allowed there, in this order: SourceLocation."],
  },
  {
    name: "a shared runtime",
    from: `<Host xsi:type="Workbook">`,
    to: `<Host xsi:type="Workbook"><Runtimes />`,
    say: ["<Runtimes> may not stand in <Host>. Allowed there, in this order: DesktopFormFactor."],
  },
  {
    name: "something inside a value",
    from: "<ProviderName>Indicator Check",
    to: "<ProviderName>Indicator Check<b />",
    say: ["<b> may not stand in <ProviderName>. Nothing may."],
  },
  {
    name: "broken XML",
    from: "</OfficeApp>",
    to: "</OfficeAp>",
    say: ["The file is not well-formed XML: unexpected close tag."],
  },
  {
    name: "another kind of file",
    from: /^[^]*$/,
    to: "<note />",
    say: ["The outermost element is <note>; it has to be <OfficeApp>."],
  },
  // Attributes
  {
    name: "another kind of add-in",
    from: `xsi:type="TaskPaneApp"`,
    to: `xsi:type="ContentApp"`,
    say: [`<OfficeApp> has xsi:type="ContentApp"; it has to be "TaskPaneApp".`],
  },
  {
    name: "overrides in the wrong namespace",
    from: `<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"`,
    to: `<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides"`,
    say: [
      `<VersionOverrides> has xmlns="http://schemas.microsoft.com/office/mailappversionoverrides"; it has to be "http://schemas.microsoft.com/office/taskpaneappversionoverrides".`,
    ],
  },
  {
    name: "a menu for a button",
    from: `<Control xsi:type="Button" id="IndicatorCheck.Clear">`,
    to: `<Control xsi:type="Menu" id="IndicatorCheck.Clear">`,
    say: [`<Control> has xsi:type="Menu"; it has to be "Button".`],
  },
  { name: "a group without id", from: ` id="IndicatorCheck.Group"`, to: "", say: ["<Group> has no id; add it."] },
  {
    name: "a label that refers to nothing",
    from: `<Label resid="tab.label" />`,
    to: "<Label />",
    say: ["<Label> has no resid; add it.", `The resource "tab.label" is used nowhere; remove it.`],
  },
  {
    name: "an override without language",
    from: `Locale="en-US" Value="Clear marks"`,
    to: `Value="Clear marks"`,
    say: [
      "<bt:Override> has no Locale; add it.",
      `The language is ""; write the whole tag, en-US.`,
      `"clear.label" has no en-US text; add an Override.`,
    ],
  },
  // Identity
  {
    name: "an id that is no GUID",
    from: /<Id>.*<\/Id>/,
    to: "<Id>indicator-check</Id>",
    say: [`The id "indicator-check" is not a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e.`],
  },
  {
    name: "a version of three parts",
    from: /<Version>.*<\/Version>/,
    to: "<Version>1.2.3</Version>",
    say: [`The version "1.2.3" needs four numbers, such as VERSION.`],
  },
  {
    name: "another version than the package's",
    from: /<Version>.*<\/Version>/,
    to: "<Version>9.9.9.9</Version>",
    say: ["The version is 9.9.9.9, but package.json says VERSION."],
  },
  {
    name: "another host",
    from: `<Host Name="Workbook" />`,
    to: `<Host Name="Document" />`,
    say: [`The host is "Document"; Excel is "Workbook".`],
  },
  {
    name: "too small a permission",
    from: "ReadWriteDocument",
    to: "ReadDocument",
    say: [`The permission is "ReadDocument"; marking cells needs ReadWriteDocument.`],
  },
  {
    name: "a higher requirement",
    from: `MinVersion="1.9"`,
    to: `MinVersion="1.18"`,
    say: ["The requirement has to be ExcelApi 1.9, the least the add-in was written for."],
  },
  {
    name: "an id used twice",
    from: `id="IndicatorCheck.Clear"`,
    to: `id="IndicatorCheck.Check"`,
    say: [`The id "IndicatorCheck.Check" was used before, in line LINE.`],
  },
  // Texts
  {
    name: "another default language",
    from: "<DefaultLocale>zh-CN",
    to: "<DefaultLocale>en-US",
    say: [`The default language is "en-US"; the texts are written for zh-CN.`],
  },
  {
    name: "a short string too long",
    from: `DefaultValue="更新汇总"`,
    to: `DefaultValue="${long(126)}"`,
    say: [`The text has 126 characters; "summary.label" takes at most 125.`],
  },
  {
    name: "a long string too long",
    from: `Value="Open the Indicator Check tab`,
    to: `Value="${"Long ".repeat(50)}Open the Indicator Check tab`,
    say: [`The text has 319 characters; "start.text" takes at most 250.`],
  },
  {
    name: "a description too long",
    from: /<Description DefaultValue="/,
    to: `$&${long(250)}`,
    say: ["The text has 312 characters; <Description> takes at most 250."],
  },
  {
    name: "an empty text",
    from: `DefaultValue="校验"`,
    to: `DefaultValue=""`,
    say: [`"check.label" is empty.`, `The zh-CN text of "check.label" is not Chinese.`],
  },
  {
    name: "no English",
    from: /(<bt:String id="clear.label"[^>]*)>\s*<bt:Override[^>]*>/,
    to: "$1>",
    say: [`"clear.label" has no en-US text; add an Override.`],
  },
  {
    name: "Chinese for English",
    from: `Value="Clear marks"`,
    to: `Value="清除标记"`,
    say: [`The en-US text of "clear.label" is Chinese.`],
  },
  {
    name: "English for Chinese",
    from: `DefaultValue="清除标记"`,
    to: `DefaultValue="Clear marks"`,
    say: [`The zh-CN text of "clear.label" is not Chinese.`],
  },
  {
    name: "half a language tag",
    from: /Locale="en-US" Value="Clear marks"/,
    to: `Locale="en" Value="Clear marks"`,
    say: [`The language is "en"; write the whole tag, en-US.`, `"clear.label" has no en-US text; add an Override.`],
  },
  {
    name: "an override for the default language",
    from: /<Override Locale="en-US" Value="Indicator Check" \/>/,
    to: `$&<Override Locale="zh-CN" Value="指标校验" />`,
    say: ["zh-CN is the default language; put its text into DefaultValue."],
  },
  // Resources
  {
    name: "a reference to nothing",
    from: `<Title resid="pane.title" />`,
    to: `<Title resid="pane.titel" />`,
    say: [
      `resid="pane.titel" is not defined in <bt:ShortStrings>.`,
      `The resource "pane.title" is used nowhere; remove it.`,
    ],
  },
  {
    name: "a reference into the wrong list",
    from: `<Description resid="start.text" />`,
    to: `<Description resid="start.title" />`,
    say: [
      `resid="start.title" is not defined in <bt:LongStrings>; it stands in <bt:ShortStrings>.`,
      `The resource "start.text" is used nowhere; remove it.`,
    ],
  },
  {
    name: "an unused resource",
    from: "<bt:ShortStrings>",
    to: `<bt:ShortStrings><bt:String id="spare" DefaultValue="备用"><bt:Override Locale="en-US" Value="Spare" /></bt:String>`,
    say: [`The resource "spare" is used nowhere; remove it.`],
  },
  {
    name: "a resource's name too long",
    from: /"pane\.title"/g,
    to: `"${"a-name-of-33-characters-".padEnd(33, "x")}"`,
    say: [`The id "a-name-of-33-characters-xxxxxxxxx" has 33 characters; Office takes at most 32.`],
  },
  // Addresses
  {
    name: "http",
    from: `<bt:Url id="commands.url" DefaultValue="https:`,
    to: `<bt:Url id="commands.url" DefaultValue="http:`,
    say: [`"http://localhost:3000/commands.html" has to begin with https://.`],
  },
  {
    name: "half an address",
    from: `DefaultValue="https://localhost:3000/commands.html"`,
    to: `DefaultValue="commands.html"`,
    say: [`"commands.html" is not an address; write it whole, from https:// on.`],
  },
  {
    name: "another origin",
    from: `DefaultValue="https://localhost:3000/commands.html"`,
    to: `DefaultValue="https://elsewhere.example/commands.html"`,
    say: [`"https://elsewhere.example/commands.html" is not under https://localhost:3000/, where the task pane is.`],
  },
  {
    name: "a page nobody builds",
    from: `DefaultValue="https://localhost:3000/commands.html"`,
    to: `DefaultValue="https://localhost:3000/comands.html"`,
    say: [`"https://localhost:3000/comands.html" would be served from comands.html, which is not there.`],
  },
  {
    name: "a domain",
    from: "<Hosts>",
    to: "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
    say: [
      "<AppDomain>https://localhost:3000</AppDomain> is not needed: the add-in's own origin is trusted, and it uses no other.",
    ],
  },
  // Icons
  {
    name: "an icon that is not there",
    from: `"${ICON}/check-24.png"`,
    to: `"${ICON}/check-25.png"`,
    say: [`"${ICON}/check-25.png" would be served from assets/icons/check-25.png, which is not there.`],
  },
  {
    name: "an icon of another size",
    from: `"${ICON}/check-24.png"`,
    to: `"${ICON}/check-20.png"`,
    say: ["assets/icons/check-20.png is 20 × 20 pixels, but is named as 24 × 24; draw it anew with npm run icons."],
  },
  {
    name: "a small icon for high resolution",
    from: /(<HighResolutionIconUrl.*)product-64/,
    to: "$1product-32",
    say: ["assets/icons/product-32.png is 32 × 32 pixels, but is named as 64 × 64; draw it anew with npm run icons."],
  },
  {
    name: "an icon that is no PNG",
    from: `"${ICON}/check-24.png"`,
    to: `"${ICON}/src/check-24.svg"`,
    say: ["assets/icons/src/check-24.svg is not a PNG picture."],
  },
  {
    name: "a size that Office needs",
    from: /\s*<bt:Image size="80" resid="clear-80" \/>/,
    to: "",
    say: ["The icon lacks size 80; Office needs 16, 32, 80.", `The resource "clear-80" is used nowhere; remove it.`],
  },
  {
    name: "a size that Office does not know",
    from: `size="20" resid="clear-20"`,
    to: `size="21" resid="clear-20"`,
    say: [
      "Office has no icons of size 21; it knows 16, 20, 24, 32, 40, 48, 64, 80.",
      "assets/icons/clear-20.png is 20 × 20 pixels, but is named as 21 × 21; draw it anew with npm run icons.",
    ],
  },
  {
    name: "a size twice",
    from: `<bt:Image size="20" resid="clear-20" />`,
    to: `$&$&`,
    say: ["The icon has size 20 twice; keep one."],
  },
  // Actions
  {
    name: "a function nobody wrote",
    from: "<FunctionName>clearMarks",
    to: "<FunctionName>clearMark",
    say: [`No command is called "clearMark" in src/commands. Found there: updateSummary, clearMarks.`],
  },
  {
    name: "an unknown action",
    from: `xsi:type="ShowTaskpane"`,
    to: `xsi:type="ShowPane"`,
    say: [`An action is ShowTaskpane or ExecuteFunction, not "ShowPane".`],
  },
  {
    name: "an action that names no function",
    from: "<FunctionName>clearMarks</FunctionName>",
    to: "",
    say: ["An action of type ExecuteFunction needs <FunctionName>."],
  },
];
