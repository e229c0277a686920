import { useEffect, useState } from "react";
import type { Finding } from "../../core/model/finding";

/** How long the page may be held at a time, in milliseconds. */
const SLICE = 8;

/**
 * The findings as soon as all of them are in words, those of the check before until then. Thousands of sentences take
 * longer than a key press may, so they are made a few at a time, before anybody searches.
 */
export function useSearchable(findings: readonly Finding[], wordsOf: (finding: Finding) => string): readonly Finding[] {
  const [searchable, setSearchable] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let next = 0;
    let timer = setTimeout(work);
    function work(): void {
      const until = performance.now() + SLICE;
      for (; next < findings.length && performance.now() < until; next++) {
        const finding = findings[next];
        if (finding) wordsOf(finding);
      }
      if (next < findings.length) timer = setTimeout(work);
      else setSearchable(findings);
    }
    return () => clearTimeout(timer);
  }, [findings, wordsOf]);
  return searchable;
}
