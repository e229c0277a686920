import { Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Recognition } from "../../../core/model/reading";
import type { BindingDraft, PointedAt } from "../../state/binding-draft";
import { offeredPeriods } from "../../state/offered-periods";
import { offeredUnits } from "../../state/offered-units";
import { isSameCell } from "../../state/same-cell";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { Facts } from "./facts";

interface Props {
  readonly draft: BindingDraft;
  readonly pointed: PointedAt;
  readonly recognition: Recognition;
  readonly onChange: (part: Partial<BindingDraft>) => void;
}

/** What the workbook says of the cell that was pointed at, and questions for what it does not say. */
export function PointedCell({ draft, pointed, recognition, onChange }: Props) {
  const styles = useStyles();
  const { state, pack, text, words } = usePane();
  const { fields, bind } = words.indicators;
  const { place, shown, entity } = pointed;
  const { at, label, groups, headers, named, namedUnit } = place;
  const indicator = pack.catalogue.indicators.find(({ id }) => id === draft.indicator);
  const now = recognition.readings.find(({ measure }) => isSameCell(measure.at, at))?.indicator;
  const other = now === draft.indicator ? undefined : pack.catalogue.indicators.find(({ id }) => id === now);
  return (
    <div className={styles.pointed}>
      <Facts
        facts={[
          [
            fields.cell,
            <span key="cell">
              <CellLink cell={at} /> {bind.shows(shown)}
            </span>,
          ],
          [fields.label, [...groups, label].join(" › ")],
          [fields.header, headers.join(" › ")],
          [fields.period, named === "" ? "" : text.period(named)],
          [fields.entity, entity],
          [
            fields.unit,
            indicator && namedUnit && namedUnit !== indicator.unit
              ? bind.unitIs(text.unit(namedUnit), text.unit(indicator.unit))
              : text.unit(namedUnit),
          ],
        ]}
      />
      {other && <Caption1>{bind.readAs(other.name[text.language])}</Caption1>}
      {named === "" && (
        <Field size="small" label={fields.period} hint={bind.askPeriod} required>
          <Select size="small" value={draft.period} onChange={(_, { value }) => onChange({ period: value })}>
            <option value="">{bind.chooseOne}</option>
            {withChosen(draft.period, offeredPeriods(recognition.readings, state.check?.evaluation.asOf ?? "")).map(
              (period) => (
                <option key={period} value={period}>
                  {text.period(period)}
                </option>
              ),
            )}
          </Select>
        </Field>
      )}
      {namedUnit === "" && indicator && (
        <Field size="small" label={fields.unit} hint={bind.askUnit}>
          <Select
            size="small"
            value={draft.unit || indicator.unit}
            onChange={(_, { value }) => onChange({ unit: value })}
          >
            {apart(withChosen(draft.unit, offeredUnits(indicator.unit)), draft.unit || indicator.unit, text.unit).map(
              (unit) => (
                <option key={unit} value={unit}>
                  {text.unit(unit)}
                </option>
              ),
            )}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** Units that are said alike are offered once: 人 and 名 are people. */
const apart = (units: readonly string[], chosen: string, said: (unit: string) => string): readonly string[] =>
  units.filter(
    (unit) => unit === (said(unit) === said(chosen) ? chosen : units.find((one) => said(one) === said(unit))),
  );

/** What was chosen, perhaps for a cell before this one, can always be chosen. */
const withChosen = (chosen: string, offered: readonly string[]): readonly string[] =>
  chosen === "" || offered.includes(chosen) ? offered : [chosen, ...offered];

const useStyles = makeStyles({
  pointed: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});
