import type { TableColumn } from "../../model/table";
import { closedText } from "../measure/plain-text";

/** Whether columns stand under one and the same 其中 that heads them all: 其中 over 45人及以下｜46—55人｜56人以上. */
export function areAmong(columns: readonly TableColumn[], indexes: readonly number[]): boolean {
  const [first = "", ...others] = indexes.map((index) => amongOf(columns[index]?.path ?? []));
  return first !== "" && others.every((other) => other === first);
}

/** The headers down to a 其中 over other headers; empty where there is none. */
function amongOf(path: readonly string[]): string {
  const depth = path.slice(0, -1).findIndex((text) => /^其中[:：]?$/.test(closedText(text)));
  return path.slice(0, depth + 1).join("\n");
}
