import type { Language } from "../core/model/indicator";

/** The language we speak under a display language of Office, such as `zh-CN`, `zh-TW` or `de-DE`. */
export const languageUnder = (displayLanguage: string | undefined): Language =>
  displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en";
