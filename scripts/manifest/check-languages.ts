import type { ManifestProblem } from "./manifest-problem";
import { descend, everything, nameOf, overridesOf } from "./xml-element";
import type { XmlElement } from "./xml-element";

const DEFAULT = "zh-CN";
const OTHER = "en-US";
const HAN = /\p{Script=Han}/u;

/** Every text a person sees exists in both languages, under whole language tags: desktop ribbons ignore `en` and `zh`. */
export function checkLanguages(root: XmlElement): readonly ManifestProblem[] {
  return [
    ...wrongDefault(descend(root, "DefaultLocale")),
    ...everything(root).flatMap((element) => [
      ...overridesOf(element).flatMap(wrongTag),
      ...(isSpoken(element) ? unpaired(element) : []),
    ]),
  ];
}

function wrongDefault(locale: XmlElement | undefined): readonly ManifestProblem[] {
  if (!locale || locale.text === DEFAULT) return [];
  const { line, text } = locale;
  return [
    {
      line,
      message: {
        "zh-CN": `默认语言为“${text}”，而文字是按 ${DEFAULT} 写的。`,
        en: `The default language is "${text}"; the texts are written for ${DEFAULT}.`,
      },
    },
  ];
}

function wrongTag({ attributes, line }: XmlElement): readonly ManifestProblem[] {
  const tag = attributes["Locale"] ?? "";
  if (tag === OTHER) return [];
  if (tag === DEFAULT) {
    return [
      {
        line,
        message: {
          "zh-CN": `${DEFAULT} 是默认语言，其文字应写在 DefaultValue 中。`,
          en: `${DEFAULT} is the default language; put its text into DefaultValue.`,
        },
      },
    ];
  }
  return [
    {
      line,
      message: {
        "zh-CN": `语言写成了“${tag}”，请写全：${OTHER}。`,
        en: `The language is "${tag}"; write the whole tag, ${OTHER}.`,
      },
    },
  ];
}

/** Whether people read this element's value. */
function isSpoken({ name, within }: XmlElement): boolean {
  return name === "bt:String" || (within.length === 1 && (name === "DisplayName" || name === "Description"));
}

function unpaired(element: XmlElement): readonly ManifestProblem[] {
  const { line } = element;
  const name = nameOf(element);
  const chinese = element.attributes["DefaultValue"] ?? "";
  const english = overridesOf(element).find(({ attributes }) => attributes["Locale"] === OTHER)?.attributes["Value"];
  return [
    ...(english === undefined
      ? [
          {
            line,
            message: {
              "zh-CN": `${name} 没有 ${OTHER} 文字，请加 Override。`,
              en: `${name} has no ${OTHER} text; add an Override.`,
            },
          },
        ]
      : []),
    ...(HAN.test(english ?? "")
      ? [
          {
            line,
            message: { "zh-CN": `${name} 的 ${OTHER} 文字是中文。`, en: `The ${OTHER} text of ${name} is Chinese.` },
          },
        ]
      : []),
    ...(HAN.test(chinese)
      ? []
      : [
          {
            line,
            message: {
              "zh-CN": `${name} 的 ${DEFAULT} 文字不是中文。`,
              en: `The ${DEFAULT} text of ${name} is not Chinese.`,
            },
          },
        ]),
  ];
}
