import { stateOfXml, stateXml } from "../state-xml";
import { step, type Step } from "./steps";

/** Asks for the stored texts; they are there after the next sync. */
export function askForState(context: Excel.RequestContext, ids: readonly string[]): () => readonly (string | null)[] {
  const xml = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => xml.map(({ value }) => stateOfXml(value));
}

/** The steps that store a state in just one part, or remove it; parts of other people are left alone. */
export function stateSteps(
  state: string | null,
  ids: readonly string[],
  stored: readonly (string | null)[],
): readonly Step[] {
  const ours = ids.filter((_, index) => stored[index] !== null);
  const [kept, ...surplus] = ours;
  const gone = state === null ? ours : surplus;
  const removals = gone.map((id) => step(({ workbook }) => workbook.customXmlParts.getItem(id).delete(), 2));
  if (state === null || stored.find((each) => each !== null) === state) return removals;
  const xml = stateXml(state);
  const write = step(
    ({ workbook: { customXmlParts } }) => {
      if (kept === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(kept).setXml(xml);
    },
    2,
    xml.length,
  );
  return [write, ...removals];
}
