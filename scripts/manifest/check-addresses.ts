import { addresses, baseAddress, fileAt } from "./addresses";
import type { Address } from "./addresses";
import type { ManifestProblem } from "./manifest-problem";
import type { Surroundings } from "./surroundings";
import type { XmlElement } from "./xml-element";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/i;

/** Every address is https, under one base, of a file that is there; and none is of this machine unless it is for development. */
export function checkAddresses(root: XmlElement, around: Surroundings): readonly ManifestProblem[] {
  const base = baseAddress(root);
  return addresses(root).flatMap((address) => {
    const { line, value } = address;
    if (!URL.canParse(value))
      return [
        {
          line,
          message: {
            "zh-CN": `“${value}”不是网址，请从 https:// 起写全。`,
            en: `"${value}" is not an address; write it whole, from https:// on.`,
          },
        },
      ];
    const { protocol, hostname } = new URL(value);
    if (protocol !== "https:")
      return [
        { line, message: { "zh-CN": `“${value}”须以 https:// 开头。`, en: `"${value}" has to begin with https://.` } },
      ];
    if (!around.isForDevelopment && LOOPBACK.test(hostname)) {
      return [
        {
          line,
          message: {
            "zh-CN": `“${value}”只在本机有效，请用 npm run manifest -- --base https://… 生成清单。`,
            en: `"${value}" is only on this machine; make the manifest with npm run manifest -- --base https://…`,
          },
        },
      ];
    }
    return base ? checkPlace(address, base, around) : [];
  });
}

function checkPlace({ element, line, value }: Address, base: URL, around: Surroundings): readonly ManifestProblem[] {
  if (element.name === "AppDomain")
    return [
      {
        line,
        message: {
          "zh-CN": `不需要 <AppDomain>${value}</AppDomain>：加载项只用自己的网址，该网址已受信任。`,
          en: `<AppDomain>${value}</AppDomain> is not needed: the add-in's own origin is trusted, and it uses no other.`,
        },
      },
    ];
  const file = fileAt(base, value);
  if (file === undefined)
    return [
      {
        line,
        message: {
          "zh-CN": `“${value}”不在任务窗格所在的 ${base.href} 之下。`,
          en: `"${value}" is not under ${base.href}, where the task pane is.`,
        },
      },
    ];
  return around.isServed(file)
    ? []
    : [
        {
          line,
          message: {
            "zh-CN": `“${value}”对应的文件 ${file} 不存在。`,
            en: `"${value}" would be served from ${file}, which is not there.`,
          },
        },
      ];
}
