const path = require("node:path");

const ORIGINS = {
  cdn: "https://appsforoffice.microsoft.com",
  cn: "https://appsforoffice.cdn.partner.office365.cn",
};

const ADDRESSES = {
  cdn: `${ORIGINS.cdn}/lib/1/hosted/office.js`,
  cn: `${ORIGINS.cn}/appsforoffice/lib/1/hosted/office.js`,
  local: "officejs/office.js",
};

/** Where pages take office.js from: Microsoft's public CDN, that of 21Vianet, or an unmodified copy beside them. */
const chosen = process.env.OFFICE_JS ?? "local";
if (!(chosen in ADDRESSES)) {
  throw new Error(`OFFICE_JS is "${chosen}"; it must be one of ${Object.keys(ADDRESSES).join(", ")}.`);
}

/** What Excel needs of the library, on every platform, in the languages we speak. */
const EXCEL_SUBSET = [
  "office.js",
  "excel-{win32-16.00,win32-16.01,web-16.00,mac-16.00,ios-16.00}.js",
  "excel-{win32-16.01,web-16.00,mac-16.00}-core.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "{zh-cn,en-us}/office_strings.js",
  "telemetry/oteljs{,_agave}.js",
  "ariatelemetry/*.js",
];

/** Byte for byte, as the licence wants it: marked as minimised, so that nothing rewrites it. */
const officeJsFiles = () => {
  if (chosen !== "local") return [];
  const context = path.resolve(__dirname, "../node_modules/@microsoft/office-js/dist");
  const file = { context, to: "officejs/[path][name][ext]", info: { minimized: true } };
  return EXCEL_SUBSET.map((from) => ({ ...file, from }));
};

/** Styles are made at run time by the controls and by office.js; everything else comes from files. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self'${chosen in ORIGINS ? ` ${ORIGINS[chosen]}` : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What the page templates are filled with. */
const OFFICE_JS = { officeJs: ADDRESSES[chosen], contentSecurityPolicy };

module.exports = { OFFICE_JS, officeJsFiles };
