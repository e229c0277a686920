import { Button, Caption1, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ALL, type Handling, type Order } from "../state/filter";
import { handlingOf } from "../state/handling";
import { usePane } from "./pane-context";

const HANDLINGS: readonly Handling[] = ["open", "stale", "handled"];
const ORDERS: readonly Order[] = ["severity", "place", "section"];

/** What narrows the list down, and its order. */
export function Filters({ shown }: { readonly shown: number }) {
  const styles = useStyles();
  const { state, dispatch, pack, text, words } = usePane();
  const { filter, order, check } = state;
  const findings = check?.findings ?? [];
  const { counted } = words.filter;
  const countIn = (section: string): number => findings.filter((finding) => finding.section === section).length;
  const sections = [
    ...pack.catalogue.sections.map(({ id, name }) => ({ id, name: name[text.language], count: countIn(id) })),
    { id: "", name: text.otherSection, count: countIn("") },
  ].filter(({ count }) => count > 0);
  const countAt = (handling: Handling): number => findings.filter((finding) => handlingOf(finding) === handling).length;
  return (
    <div className={styles.filters}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={words.filter.search}
        placeholder={words.filter.search}
        dismiss={{ "aria-label": words.actions.clearSearch }}
        value={filter.search}
        onChange={(_, { value }) => dispatch({ type: "filtered", filter: { search: value } })}
      />
      <div className={styles.choices}>
        <Select
          size="small"
          aria-label={words.filter.section}
          value={filter.section}
          onChange={(_, { value }) => dispatch({ type: "filtered", filter: { section: value } })}
        >
          <option value="all">{words.filter.allSections}</option>
          {sections.map(({ id, name, count }) => (
            <option key={id} value={id}>
              {counted(name, count)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={words.filter.handling}
          value={filter.handling}
          onChange={(_, { value }) =>
            dispatch({ type: "filtered", filter: { handling: HANDLINGS.find((each) => each === value) ?? "all" } })
          }
        >
          <option value="all">{words.filter.allHandlings}</option>
          {HANDLINGS.map((handling) => (
            <option key={handling} value={handling}>
              {counted(words.filter.handlings[handling], countAt(handling))}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={words.filter.order}
          value={order}
          onChange={(_, { value }) =>
            dispatch({ type: "ordered", order: ORDERS.find((each) => each === value) ?? "severity" })
          }
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.filter.orders[each]}
            </option>
          ))}
        </Select>
      </div>
      {shown < findings.length && (
        <div className={styles.shown}>
          <Caption1>{words.filter.shown(shown, findings.length)}</Caption1>
          <Button size="small" appearance="transparent" onClick={() => dispatch({ type: "filtered", filter: ALL })}>
            {words.actions.clearFilter}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: "4px" },
  search: { maxWidth: "none", width: "100%" },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "4px",
    "& select": { textOverflow: "ellipsis", minWidth: 0, paddingInlineEnd: "22px" },
  },
  shown: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
  },
});
