import { SENTENCE, type Reading } from "../../core/model/reading";

/** Below it a label, a unit or a period did not quite agree; what stands in sentences counts for less from the start. */
const SURE = 0.8;
const SURE_IN_SENTENCES = 0.5;

/** Whether a person should look at how a figure was read. */
export const isUnsure = ({ sureness, layout }: Reading): boolean =>
  sureness < (layout === SENTENCE ? SURE_IN_SENTENCES : SURE);
