import type { Language } from "../core/model/indicator";

/** The language a name such as `zh_CN.UTF-8`, `zh` or `en-GB` stands for, or null when we do not speak it. */
export function languageNamed(name: string): Language | null {
  if (/^zh\b|^zh_/i.test(name)) return "zh-CN";
  if (/^en\b|^en_/i.test(name)) return "en";
  return null;
}

/**
 * The language to speak before the arguments are parsed, since help and complaints need one: `--lang`, else the
 * locale in the order POSIX gives it, else Chinese.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== "");
  return languageNamed(givenLanguage(args) ?? "") ?? languageNamed(locale ?? "") ?? "zh-CN";
}

function givenLanguage(args: readonly string[]): string | undefined {
  const options = args.slice(0, args.includes("--") ? args.indexOf("--") : undefined);
  const joined = options.find((argument) => argument.startsWith("--lang="));
  return joined ? joined.slice("--lang=".length) : options[options.indexOf("--lang") + 1 || options.length];
}
