/** The sample workbooks that are served beside the page. */
export const SAMPLES = [
  "01-clean-list.xlsx",
  "02-faulty-list.xlsx",
  "03-target-table.xlsx",
  "04-section-pairs.xlsx",
  "05-school-roster.xlsx",
  "06-monthly.xlsx",
  "07-narrative.xlsx",
] as const;

/** The sample the workbench opens with: there is something to find in it. */
export const FIRST_SAMPLE = "02-faulty-list.xlsx";

/** The bytes of a sample. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${name}`);
  if (!answer.ok) throw new Error(`No sample ${name}: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
