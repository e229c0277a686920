import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A name and what is to be said under it; what nothing is known of is left out. */
export type Fact = readonly [name: string, value: ReactNode];

/** Short facts, one a line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== "" && value !== null && value !== undefined)
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>
              <Caption1>{name}</Caption1>
            </dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: "2px" },
  fact: { display: "flex", gap: "8px", alignItems: "baseline" },
  name: { flex: "0 0 64px", color: tokens.colorNeutralForeground3 },
  value: { margin: 0, flex: 1, minWidth: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});
