import type { Verdict } from "../model/verdict";
import { placeholdersIn } from "./template";
import type { Text } from "./text";

/** What stands for the placeholders of a message that, where it is about a town's or school's figure, names the town once. */
export function entityNamed(
  template: string,
  { subject, args }: Verdict,
  valueOf: (name: string) => string,
  text: Text,
): (name: string) => string {
  // A table's own figures are named by their messages.
  if (subject.entity === "" || subject.indicator === "" || placeholdersIn(template).includes("entity")) return valueOf;
  let isNamed = false;
  return (name) => {
    const value = valueOf(name);
    if (isNamed || args[name] || (name !== "self" && name !== "indicator")) return value;
    isNamed = true;
    return text.ofEntity(value, subject.entity);
  };
}
