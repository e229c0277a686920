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
            indicator && namedUnit && namedUnit !== indicator.unit ? bind.unitIs(namedUnit, indicator.unit) : namedUnit,
          ],
        ]}
      />
      {other && <Caption1>{bind.readAs(other.name[text.language])}</Caption1>}
      {named === "" && (
        <Field size="small" label={fields.period} hint={bind.askPeriod} required>
          <Select size="small" value={draft.period} onChange={(_, { value }) => onChange({ period: value })}>
            <option value="">{bind.chooseOne}</option>
            {offeredPeriods(recognition.readings, state.check?.evaluation.asOf ?? "").map((period) => (
              <option key={period} value={period}>
                {text.period(period)}
              </option>
            ))}
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
            {offeredUnits(indicator.unit).map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

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
