import { checkActions } from "./check-actions";
import { checkAddresses } from "./check-addresses";
import { checkAttributes } from "./check-attributes";
import { checkIcons } from "./check-icons";
import { checkIds } from "./check-ids";
import { checkIdentity } from "./check-identity";
import { checkLanguages } from "./check-languages";
import { checkLengths } from "./check-lengths";
import { checkOrder } from "./check-order";
import { checkPictures } from "./check-pictures";
import { checkResources } from "./check-resources";
import type { ManifestProblem } from "./manifest-problem";
import { parseXml } from "./parse-xml";
import type { Surroundings } from "./surroundings";

/** Everything wrong with a manifest, from the top of the file down. */
export function validateManifest(xml: string, around: Surroundings): readonly ManifestProblem[] {
  const parsed = parseXml(xml);
  if (!parsed.ok) return [parsed.problem];
  const { root } = parsed;
  return [
    ...checkOrder(root),
    ...checkAttributes(root),
    ...checkIdentity(root, around.version),
    ...checkIds(root),
    ...checkLengths(root),
    ...checkLanguages(root),
    ...checkResources(root),
    ...checkAddresses(root, around),
    ...checkIcons(root),
    ...checkPictures(root, around),
    ...checkActions(root, around.commands),
  ].sort((one, other) => one.line - other.line);
}
