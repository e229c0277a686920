import type { ManifestProblem } from "./manifest-problem";
import { everything } from "./xml-element";
import type { XmlElement } from "./xml-element";

/** What each kind of action needs inside it. */
const NEEDS: Readonly<Record<string, string>> = { ShowTaskpane: "SourceLocation", ExecuteFunction: "FunctionName" };

/** Every button does something that the add-in can do: `commands` are the names its commands page answers to. */
export function checkActions(root: XmlElement, commands: ReadonlySet<string>): readonly ManifestProblem[] {
  return everything(root)
    .filter(({ name }) => name === "Action")
    .flatMap((action) => {
      const kind = action.attributes["xsi:type"] ?? "";
      const needed = NEEDS[kind];
      if (!needed)
        return [
          {
            line: action.line,
            message: {
              "zh-CN": `动作只能是 ShowTaskpane 或 ExecuteFunction，不能是“${kind}”。`,
              en: `An action is ShowTaskpane or ExecuteFunction, not "${kind}".`,
            },
          },
        ];
      const child = action.children.find(({ name }) => name === needed);
      if (!child)
        return [
          {
            line: action.line,
            message: {
              "zh-CN": `${kind} 类动作须含 <${needed}>。`,
              en: `An action of type ${kind} needs <${needed}>.`,
            },
          },
        ];
      return needed === "FunctionName" && !commands.has(child.text) ? [unknownFunction(child, commands)] : [];
    });
}

function unknownFunction({ line, text }: XmlElement, commands: ReadonlySet<string>): ManifestProblem {
  const known = [...commands].join(", ") || "none";
  return {
    line,
    message: {
      "zh-CN": `src/commands 中没有名为“${text}”的命令，只有：${known}。`,
      en: `No command is called "${text}" in src/commands. Found there: ${known}.`,
    },
  };
}
