/** How the stand-in presents itself to the library. */
export interface HostIdentity {
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the window that answers; the library demands https and its own host name. */
  readonly origin: string;
  /** Display language of Office, such as `zh-CN`. */
  readonly language: string;
}

/** What a current Excel on the web claims of the sets we use. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  CustomXmlParts: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

/** What goes into `window.name` of the add-in's frame; with it neither the page nor its address need a change. */
export function windowName({ conversationId, appId, origin, language }: HostIdentity): string {
  return JSON.stringify({
    baseFrameName: "stand-in",
    hostInfo: `Excel$Web$16.00$${language}$$$disableLogging$0`,
    xdmInfo: `${conversationId}|${appId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the library's first question. */
export const appContext = (
  { appId, language }: HostIdentity,
  documentName: string,
  settings: Readonly<Record<string, string>>,
  requirements: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => ({
  _id: appId,
  _appName: 16,
  _appVersion: "16.0",
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: `https://stand-in.invalid/${encodeURIComponent(documentName)}`,
  _clientMode: 1,
  _settings: Object.entries(settings),
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "0",
  _appInstanceId: `${appId}-1`,
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(requirements),
  _hostCustomMessage: "",
  _hostFullVersion: "16.0.15407.10000",
  _appDomains: [],
  _dialogRequirementMatrix: "{}",
  _featureGates: {},
});
