import { Button } from "@fluentui/react-components";
import type { BindingOutcome } from "../../../core/model/binding";
import { newDraft } from "../../state/binding-draft";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { Actions, useBusy } from "./actions";
import { CellList } from "./cell-list";
import { Facts } from "./facts";

/** A decision with what became of it: where it was and is, to be confirmed, made anew or taken back. */
export function DecisionDetail({ outcome }: { readonly outcome: BindingOutcome }) {
  const { dispatch, session, text, words } = usePane();
  const isBusy = useBusy();
  const { binding, state, cells } = outcome;
  const { fields, actions, stateHelp } = words.indicators;
  const place = "place" in binding ? binding.place : null;
  const isHere = state === "inForce";
  return (
    <>
      <div>{stateHelp[state]}</div>
      <Facts
        facts={[
          [fields.was, place && !isHere && <CellLink key="was" cell={place.at} />],
          [isHere ? fields.cell : fields.now, cells.length > 0 && <CellList key="now" cells={cells} />],
          [fields.period, binding.kind === "cell" ? text.period(binding.period) : ""],
          [fields.entity, binding.kind === "cell" ? binding.entity : ""],
          [fields.unit, binding.kind === "cell" ? text.unit(binding.unit) : ""],
        ].flatMap(([name, value]) => (typeof name === "string" && value ? [[name, value] as const] : []))}
      />
      <Actions>
        {state === "moved" && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void session.settle({ kind: "confirm", outcomes: [outcome] })}
          >
            {actions.confirm}
          </Button>
        )}
        {binding.kind === "cell" && (
          <Button
            size="small"
            onClick={() => dispatch({ type: "binding", draft: newDraft(binding.indicator, binding) })}
          >
            {actions.rebind}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void session.settle({ kind: "withdraw", decision: binding })}
        >
          {actions.withdraw}
        </Button>
      </Actions>
    </>
  );
}
