import { Combobox, Option, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../../core/model/indicator";
import { inAllLanguages, matcher } from "../../state/indicator-row";
import { keepEscape } from "../keep-escape";
import { usePane } from "../pane-context";

interface Props {
  /** The id of the indicator, or empty. */
  readonly chosen: string;
  readonly onChoose: (indicator: string) => void;
}

/** Finds an indicator of the catalogue by any of its names. */
export function IndicatorPicker({ chosen, onChoose, ...field }: Props) {
  const styles = useStyles();
  const { pack, text, words } = usePane();
  const { indicators } = pack.catalogue;
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name[text.language] ?? "";
  const [typed, type] = useState(nameOf(chosen));
  const isSearching = typed !== nameOf(chosen);
  const answers = isSearching ? matcher(typed) : () => true;
  const offered = indicators.filter((indicator) => answers(namesOf(indicator)));
  const { bind } = words.indicators;
  return (
    <Combobox
      {...field}
      size="small"
      className={styles.box}
      input={{ className: styles.input }}
      placeholder={bind.choose}
      value={typed}
      selectedOptions={chosen === "" ? [] : [chosen]}
      // Otherwise it takes all the room there is.
      positioning={{ autoSize: false }}
      listbox={{ className: styles.list }}
      onKeyDown={keepEscape}
      onChange={({ target }) => type(target.value)}
      onOptionSelect={(_, { optionValue = "" }) => {
        onChoose(optionValue);
        type(nameOf(optionValue));
      }}
      onBlur={() => type(nameOf(chosen))}
    >
      {offered.map((indicator) => (
        <Option key={indicator.id} value={indicator.id} text={indicator.name[text.language]}>
          {indicator.name[text.language]}
        </Option>
      ))}
      {offered.length === 0 && (
        <Option key="" value="" disabled text={bind.noMatch}>
          {bind.noMatch}
        </Option>
      )}
    </Combobox>
  );
}

const namesOf = ({ name, aliases }: Indicator): readonly string[] => [...inAllLanguages(name), ...aliases];

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(280px, 45vh)" },
});
