import type { ManifestProblem } from "./manifest-problem";
import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** Without these three sizes Office shows no button. */
const NEEDED = ["16", "32", "80"];
const KNOWN = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** Every icon has the sizes Office needs, once each, and none it does not know. */
export function checkIcons(root: XmlElement): readonly ManifestProblem[] {
  return everything(root)
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => [...missingSizes(icon), ...icon.children.flatMap((image) => wrongSize(image, icon))]);
}

function missingSizes({ line, children }: XmlElement): readonly ManifestProblem[] {
  const missing = NEEDED.filter((size) => !children.some(({ attributes }) => attributes["size"] === size));
  if (missing.length === 0) return [];
  return [
    {
      line,
      message: {
        "zh-CN": `图标缺少尺寸 ${missing.join("、")}；Office 要求有 ${NEEDED.join("、")}。`,
        en: `The icon lacks size ${missing.join(", ")}; Office needs ${NEEDED.join(", ")}.`,
      },
    },
  ];
}

function wrongSize(image: XmlElement, icon: XmlElement): readonly ManifestProblem[] {
  const { line } = image;
  const size = image.attributes["size"];
  if (size === undefined) return [];
  if (!KNOWN.includes(size))
    return [
      {
        line,
        message: {
          "zh-CN": `Office 没有 ${size} 这一图标尺寸，只有 ${KNOWN.join("、")}。`,
          en: `Office has no icons of size ${size}; it knows ${KNOWN.join(", ")}.`,
        },
      },
    ];
  const first = icon.children.find(({ attributes }) => attributes["size"] === size);
  return first === image
    ? []
    : [
        {
          line,
          message: {
            "zh-CN": `图标尺寸 ${size} 出现两次，请保留一个。`,
            en: `The icon has size ${size} twice; keep one.`,
          },
        },
      ];
}
