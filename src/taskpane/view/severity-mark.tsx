import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/model/rule";

const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0ZM5.2 2.6h1.6v4.2H5.2V2.6Zm0 5.3h1.6v1.6H5.2V7.9Z",
  warning: "M6 .4.2 11.4h11.6L6 .4ZM5.3 4h1.4v4H5.3V4Zm0 4.9h1.4v1.4H5.3V8.9Z",
  info: "M1.5 0h9A1.5 1.5 0 0 1 12 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 0 10.5v-9A1.5 1.5 0 0 1 1.5 0Zm3.7 2.5v1.6h1.6V2.5H5.2Zm0 2.7v4.3h1.6V5.2H5.2Z",
};

/** The sign of a level: its shape tells as much as its colour. The word stands beside it, so listeners are not told twice. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" className={mergeClasses(styles.mark, styles[severity])} aria-hidden="true">
      <path d={SHAPES[severity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

const useStyles = makeStyles({
  mark: { width: "12px", height: "12px", flexShrink: 0, forcedColorAdjust: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});
