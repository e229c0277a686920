import { Button } from "@fluentui/react-components";
import { newDraft } from "../../state/binding-draft";
import type { IndicatorRow } from "../../state/indicator-row";
import { usePane } from "../pane-context";
import { Actions } from "./actions";
import { Facts } from "./facts";

/** An indicator that was not found, and the way to say where it is. */
export function MissingDetail({
  row: { indicator },
}: {
  readonly row: Extract<IndicatorRow, { readonly kind: "missing" }>;
}) {
  const { dispatch, text, words } = usePane();
  const { fields, actions } = words.indicators;
  return (
    <>
      <Facts
        facts={[
          [fields.unit, text.unit(indicator.unit)],
          [fields.definition, indicator.definition?.[text.language]],
        ]}
      />
      <Actions>
        <Button
          size="small"
          appearance="primary"
          onClick={() => dispatch({ type: "binding", draft: newDraft(indicator.id) })}
        >
          {actions.bindCell}
        </Button>
      </Actions>
    </>
  );
}
