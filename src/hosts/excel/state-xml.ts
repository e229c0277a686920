import { STATE_NAMESPACE } from "../markers";
import { decodeState, encodeState } from "../xlsx/package/state-text";

/** Our custom XML part for a state; the namespace of its root is what it is found by. */
export const stateXml = (state: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<indicatorCheck xmlns="${STATE_NAMESPACE}">${encodeState(state)}</indicatorCheck>`;

/** The state in our custom XML part, or null when it is none of ours. Excel writes parts anew, so prolog and prefix may differ. */
export function stateOfXml(xml: string): string | null {
  const root = /<(?:[\w.-]+:)?indicatorCheck(?:\s[^>]*)?>/.exec(xml);
  if (!root) return null;
  if (root[0].endsWith("/>")) return "";
  const end = xml.lastIndexOf("</");
  return decodeState(xml.slice(root.index + root[0].length, end));
}
