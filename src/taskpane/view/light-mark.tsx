import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Light } from "../../core/text/text";

type Tone = "bad" | "doubt" | "good" | "calm";

const TONE: Readonly<Record<Light, Tone>> = {
  missed: "bad",
  behind: "doubt",
  doubtful: "doubt",
  undecided: "doubt",
  notDue: "calm",
  noData: "calm",
  onPace: "good",
  met: "good",
};

const SHAPES: Readonly<Record<Tone, string>> = {
  bad: "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Z",
  doubt: "M6 .4.2 11.4h11.6L6 .4Z",
  calm: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z",
  good: "M1.2 6.2 2.6 4.8l2.3 2.3 4.6-4.6 1.4 1.4-6 6-3.7-3.7Z",
};

/** A light with its word; its shape tells as much as its colour. */
export function LightMark({ light, word }: { readonly light: Light; readonly word: string }) {
  const styles = useStyles();
  const tone = TONE[light];
  return (
    <span className={mergeClasses(styles.light, styles[tone])}>
      <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
        <path d={SHAPES[tone]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {word}
    </span>
  );
}

const useStyles = makeStyles({
  light: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { width: "12px", height: "12px", flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  calm: { color: tokens.colorNeutralForeground3 },
});
