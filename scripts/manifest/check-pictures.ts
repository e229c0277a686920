import { baseAddress, fileAt } from "./addresses";
import type { ManifestProblem } from "./manifest-problem";
import { pngSize } from "./png-size";
import type { Surroundings } from "./surroundings";
import { childrenNamed, descend, everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** The size Office wants of the two pictures that do not say theirs. */
const UNSAID: Readonly<Record<string, string>> = { IconUrl: "32", HighResolutionIconUrl: "64" };

/** Every picture has the size that is said of it; one that is not there is told as an address. */
export function checkPictures(root: XmlElement, around: Surroundings): readonly ManifestProblem[] {
  const base = baseAddress(root);
  if (!base) return [];
  return pictures(root).flatMap(({ line, size, address }) => {
    const file = fileAt(base, address);
    const content = file === undefined ? undefined : around.read(file);
    return file !== undefined && content !== undefined ? wrongPicture(line, size, file, content) : [];
  });
}

interface Picture {
  readonly line: number;
  readonly size: string;
  readonly address: string;
}

function pictures(root: XmlElement): readonly Picture[] {
  const images = childrenNamed(descend(root, "VersionOverrides", "Resources", "bt:Images"), "bt:Image");
  const addressOf = (id: string): string =>
    images.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"] ?? "";
  return everything(root).flatMap(({ name, line, attributes }) => {
    const unsaid = UNSAID[name];
    if (unsaid !== undefined) return [{ line, size: unsaid, address: attributes["DefaultValue"] ?? "" }];
    const size = attributes["size"];
    return size === undefined ? [] : [{ line, size, address: addressOf(attributes["resid"] ?? "") }];
  });
}

function wrongPicture(line: number, size: string, file: string, content: Uint8Array): readonly ManifestProblem[] {
  const actual = pngSize(content);
  if (!actual) return [{ line, message: { "zh-CN": `${file} 不是 PNG 图片。`, en: `${file} is not a PNG picture.` } }];
  const { width, height } = actual;
  if (`${width}` === size && width === height) return [];
  const sizes = `${width} × ${height} pixels, but is named as ${size} × ${size}`;
  return [
    {
      line,
      message: {
        "zh-CN": `${file} 为 ${width} × ${height} 像素，而文件名写的是 ${size} × ${size}，请用 npm run icons 重新绘制。`,
        en: `${file} is ${sizes}; draw it anew with npm run icons.`,
      },
    },
  ];
}
