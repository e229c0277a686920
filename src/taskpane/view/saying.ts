import { reportAddress } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import type { Language } from "../../core/model/indicator";
import type { Pack } from "../../core/model/rule";
import { subjectName } from "../../core/text/subject-name";
import { spoken, type Spoken } from "../../core/text/sentence";

/** Puts findings into words, each once. */
export const sayingOf = (pack: Pack, language: Language): ((finding: Finding) => Spoken) =>
  once((finding) => spoken(finding, pack, language));

/** Everything of a finding that a person may search for, each put together once. */
export const searchedOf = (pack: Pack, language: Language, say: (finding: Finding) => Spoken) =>
  once((finding) => {
    const { message, source } = say(finding);
    return [
      message,
      source,
      pack.rules.find(({ id }) => id === finding.rule)?.title[language] ?? "",
      subjectName(finding.verdict, pack, language),
      finding.verdict.subject.entity,
      finding.explanation?.note ?? "",
      ...finding.cells.map(reportAddress),
      finding.id,
    ].join("\n");
  });

function once<T>(make: (finding: Finding) => T): (finding: Finding) => T {
  const made = new WeakMap<Finding, { readonly value: T }>();
  return (finding) => {
    const before = made.get(finding);
    if (before) return before.value;
    const value = make(finding);
    made.set(finding, { value });
    return value;
  };
}
