import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { keepEscape } from "./keep-escape";
import { usePane } from "./pane-context";
import { useReturn } from "./use-return";

/** The buttons that are always there: check, summary, and what is needed less often. */
export function Toolbar() {
  const styles = useStyles();
  const { state, session, dispatch, words } = usePane();
  const bar = useReturn(state.asking === "clearMarks" || state.asking === "clearAll");
  const isBusy = state.work !== null && state.work.job !== "recheck";
  const { actions } = words;
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={words.title}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.check()}>
        {actions.check}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.updateSummary()}>
        {actions.updateSummary}
      </Button>
      <Menu
        inline
        hasCheckmarks
        positioning="below-end"
        checkedValues={{ options: state.isAutomatic ? ["automatic"] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => session.setAutomatic(checkedItems.includes("automatic"))}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" className={styles.more}>
            {actions.more}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
          <MenuList>
            <MenuItemCheckbox name="options" value="automatic">
              {actions.automatic}
            </MenuItemCheckbox>
            <MenuDivider />
            <MenuItem disabled={isBusy} onClick={() => dispatch({ type: "asked", asking: "clearMarks" })}>
              {actions.clearMarks}…
            </MenuItem>
            <MenuItem disabled={isBusy} onClick={() => dispatch({ type: "asked", asking: "clearAll" })}>
              {actions.clearAll}…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    padding: "8px 12px",
    "& > button": { minWidth: "64px", padding: "5px 10px" },
  },
  more: { marginLeft: "auto" },
  /** It stands in the page before what it lies over. */
  menu: { zIndex: 1 },
});
