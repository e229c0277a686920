import { reportAddress } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import type { Language } from "../../core/model/indicator";
import type { Pack } from "../../core/model/rule";
import { subjectName } from "../../core/text/placeholder-text";
import { spoken, type Spoken } from "../../core/text/sentence";

/** Puts findings into words, each once. */
export function sayingOf(pack: Pack, language: Language): (finding: Finding) => Spoken {
  const said = new WeakMap<Finding, Spoken>();
  return (finding) => {
    const before = said.get(finding);
    if (before) return before;
    const words = spoken(finding, pack, language);
    said.set(finding, words);
    return words;
  };
}

/** Everything of a finding that a person may search for. */
export const wordsOf = (finding: Finding, { message, source }: Spoken, pack: Pack, language: Language): string =>
  [
    message,
    source,
    pack.rules.find(({ id }) => id === finding.rule)?.title[language] ?? "",
    subjectName(finding.verdict, pack, language),
    finding.verdict.subject.entity,
    finding.explanation?.note ?? "",
    ...finding.cells.map(reportAddress),
    finding.id,
  ].join("\n");
