import { entryFor } from "./entry-for";
import type { ManifestProblem } from "./manifest-problem";
import { LEAVES, SCHEMA } from "./schema";
import type { Contents } from "./schema";
import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** Every element stands where Office expects it, and none that is needed is missing. */
export function checkOrder(root: XmlElement): readonly ManifestProblem[] {
  if (root.name !== "OfficeApp") {
    return [
      {
        line: root.line,
        message: {
          "zh-CN": `最外层元素是 <${root.name}>，应为 <OfficeApp>。`,
          en: `The outermost element is <${root.name}>; it has to be <OfficeApp>.`,
        },
      },
    ];
  }
  return everything(root).flatMap((element) => {
    const contents = contentsOf(element);
    return contents ? [...misplaced(element, contents), ...missing(element, contents)] : [];
  });
}

/** What may stand in an element; nothing is said of one the schema does not know, since its parent reports it. */
function contentsOf(element: XmlElement): Contents | undefined {
  return entryFor(SCHEMA, element) ?? (LEAVES.has(element.name) ? { order: [] } : undefined);
}

function misplaced(element: XmlElement, { order, repeated = [] }: Contents): readonly ManifestProblem[] {
  const names = order.map(bare);
  return element.children.flatMap((child, index) => {
    const { line } = child;
    const place = names.indexOf(child.name);
    if (place < 0)
      return [
        {
          line,
          message: {
            "zh-CN": `<${child.name}> 不能放在 <${element.name}> 中。${allowedInChinese(names)}`,
            en: `<${child.name}> may not stand in <${element.name}>.${allowed(names)}`,
          },
        },
      ];
    const earlier = element.children.slice(0, index);
    if (!repeated.includes(child.name) && earlier.some((other) => other.name === child.name)) {
      return [
        {
          line,
          message: {
            "zh-CN": `<${element.name}> 中有两个 <${child.name}>，请保留一个。`,
            en: `<${child.name}> stands twice in <${element.name}>; keep one.`,
          },
        },
      ];
    }
    const late = earlier.find((other) => names.indexOf(other.name) > place);
    return late
      ? [
          {
            line,
            message: {
              "zh-CN": `<${element.name}> 中 <${child.name}> 应在 <${late.name}> 之前。`,
              en: `<${child.name}> has to come before <${late.name}> in <${element.name}>.`,
            },
          },
        ]
      : [];
  });
}

function missing(element: XmlElement, { order }: Contents): readonly ManifestProblem[] {
  return order
    .filter((entry) => entry.endsWith("!") && !element.children.some((child) => child.name === bare(entry)))
    .map((entry) => ({
      line: element.line,
      message: {
        "zh-CN": `<${element.name}> 缺少 <${bare(entry)}>，请补上。`,
        en: `<${element.name}> has no <${bare(entry)}>; add it.`,
      },
    }));
}

function allowed(names: readonly string[]): string {
  return names.length > 0 ? ` Allowed there, in this order: ${names.join(", ")}.` : " Nothing may.";
}

function allowedInChinese(names: readonly string[]): string {
  return names.length > 0 ? `其中依次可有：${names.join("、")}。` : "其中不能有任何内容。";
}

function bare(entry: string): string {
  return entry.replace(/!$/, "");
}
