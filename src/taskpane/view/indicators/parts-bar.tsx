import {
  Caption1,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  ToggleButton,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Part } from "../../state/browsing";
import { keepEscape } from "../keep-escape";
import { usePane } from "../pane-context";
import { useReturn } from "../use-return";

const PARTS: readonly Part[] = ["read", "missing", "labels", "decided"];

/** Which part of the indicators is shown, the search in it, and the way out and in for decisions. */
export function PartsBar({ counts }: { readonly counts: Readonly<Record<Part, number>> }) {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const { part, search } = state.browsing;
  const { indicators } = words;
  return (
    <>
      <div className={styles.parts} role="group" aria-label={indicators.partsLabel}>
        {PARTS.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            className={styles.part}
            checked={each === part}
            title={indicators.help[each]}
            onClick={() => dispatch({ type: "browsed", browsing: { part: each, selected: null } })}
          >
            <span className={styles.face}>
              <Caption1>{indicators.parts[each]}</Caption1>
              <strong>{counts[each]}</strong>
            </span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={indicators.search}
          placeholder={indicators.search}
          value={search}
          onChange={(_, { value }) => dispatch({ type: "browsed", browsing: { search: value } })}
        />
        <FileMenu />
      </div>
    </>
  );
}

function FileMenu() {
  const styles = useStyles();
  const { state, dispatch, session, words } = usePane();
  const place = useReturn(state.asking === "export");
  const input = useRef<HTMLInputElement>(null);
  const { file, more, actions } = words.indicators;
  const isBusy = state.work !== null && state.work.job !== "recheck";
  const hasDecisions = (state.check?.memory.bindings.length ?? 0) > 0;
  return (
    <div ref={place}>
      <Menu inline positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" className={styles.file} title={more}>
            {file}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
          <MenuList>
            <MenuItem disabled={!hasDecisions} onClick={() => dispatch({ type: "asked", asking: "export" })}>
              {actions.export}
            </MenuItem>
            <MenuItem disabled={isBusy} onClick={() => input.current?.click()}>
              {actions.import}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={actions.import}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) void chosen.text().then(session.importDecisions);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  part: { flex: "1 1 auto", minWidth: 0, padding: "2px 4px" },
  face: { display: "flex", alignItems: "center", justifyContent: "center", gap: "4px", whiteSpace: "nowrap" },
  line: { display: "flex", gap: "4px", alignItems: "center" },
  file: { minWidth: 0 },
  search: { flex: 1, minWidth: 0, maxWidth: "none" },
  /** It stands in the page before what it lies over. */
  menu: { zIndex: 1, color: tokens.colorNeutralForeground1 },
});
