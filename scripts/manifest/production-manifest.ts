import type { Result } from "../../src/core/model/problem";

/** Where the manifest for development says its files are. */
const DEVELOPMENT_BASE = "https://localhost:3000/";
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/i;

/** The address of the folder an add-in is served from, ending in a slash, or what is wrong with it. */
export function baseFrom(text: string): Result<string> {
  const example = "https://addin.example.gov.cn/indicator-check/";
  if (!URL.canParse(text)) {
    return refused(
      "not-an-address",
      `“${text}”不是网址，请写全，例如 ${example}。`,
      `"${text}" is not an address; write it whole, such as ${example}.`,
    );
  }
  const { protocol, hostname, search, hash, username, password, href } = new URL(text);
  if (protocol !== "https:") {
    return refused(
      "not-https",
      `Office 只加载 https 网址，“${text}”不是。`,
      `Office loads add-ins over https only; "${text}" is not.`,
    );
  }
  if (LOOPBACK.test(hostname)) {
    return refused(
      "this-machine",
      `“${text}”只有本机能访问，请填写各科室电脑都能访问的服务器地址。`,
      `"${text}" is only on this machine; name the server that everybody reaches.`,
    );
  }
  if (search || hash || username || password) {
    return refused(
      "not-a-folder",
      `“${text}”应当是文件夹的网址，不带“?”“#”、用户名和密码。`,
      `"${text}" has to be the address of a folder, without "?", "#", user name or password.`,
    );
  }
  return { ok: true, value: href.endsWith("/") ? href : `${href}/` };
}

/** The manifest to deploy: that for development with its own id, every address moved to `base`, and the package's version. */
export function productionManifest(development: string, base: string, version: string): string {
  return development
    .replaceAll(DEVELOPMENT_BASE, () => escapeXml(base))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`)
    .replace(/\n?<!--[^>]*For development[^>]*-->/, "");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function refused(code: string, chinese: string, english: string): Result<never> {
  return { ok: false, problem: { code, message: { "zh-CN": chinese, en: english } } };
}
