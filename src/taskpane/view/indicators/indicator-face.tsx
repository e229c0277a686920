import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reportAddress } from "../../../core/model/address";
import { isQuestion } from "../../../core/model/binding";
import { SENTENCE } from "../../../core/model/reading";
import type { IndicatorRow } from "../../state/indicator-row";
import { isUnsure } from "../../state/unsure";
import { usePane } from "../pane-context";
import { SeverityMark } from "../severity-mark";
import { useRowWords } from "./use-row-words";

/** What a row of the indicators shows. */
export function IndicatorFace({ row }: { readonly row: IndicatorRow }) {
  switch (row.kind) {
    case "group":
      return <GroupFace row={row} />;
    case "reading":
      return <ReadingFace row={row} />;
    case "missing":
      return <MissingFace row={row} />;
    case "label":
      return <LabelFace row={row} />;
    case "decision":
      return <DecisionFace row={row} />;
  }
}

type Kind<Name extends IndicatorRow["kind"]> = { readonly row: Extract<IndicatorRow, { readonly kind: Name }> };

function GroupFace({ row: { group, count } }: Kind<"group">) {
  const styles = useStyles();
  const { pack, text, words } = usePane();
  const section = pack.catalogue.sections.find(({ id }) => id === group);
  const whys: Readonly<Record<string, string>> = words.indicators.whys;
  return (
    <div className={mergeClasses(styles.face, styles.line)}>
      <span className={mergeClasses(styles.text, styles.strong)}>{section?.name[text.language] ?? whys[group]}</span>
      <Caption1 className={styles.muted}>{count}</Caption1>
    </div>
  );
}

function ReadingFace({ row }: Kind<"reading">) {
  const styles = useStyles();
  const { reading, level } = row;
  const { name, end } = useRowWords()(row);
  const { text, words } = usePane();
  const { indicators } = words;
  const period = reading.period === "" ? indicators.noPeriod : text.period(reading.period);
  const of = [period, reading.entity].filter(Boolean).join(" · ");
  const address = reportAddress(reading.measure.at);
  const how = reading.layout === SENTENCE ? indicators.inSentence : indicators.foundBy[reading.matchedBy];
  return (
    <TwoLines
      first={name}
      firstEnd={<span className={styles.value}>{end}</span>}
      second={level === 2 ? `${of} · ${address}` : address}
      secondEnd={isUnsure(reading) ? <Warned>{indicators.unsure}</Warned> : how}
    />
  );
}

function MissingFace({ row }: Kind<"missing">) {
  const styles = useStyles();
  const { name, end } = useRowWords()(row);
  return (
    <div className={mergeClasses(styles.face, styles.line)}>
      <span className={styles.name}>{name}</span>
      <Caption1 className={mergeClasses(styles.muted, styles.end)}>{end}</Caption1>
    </div>
  );
}

function LabelFace({ row: { label, offer } }: Kind<"label">) {
  const { text, words } = usePane();
  return (
    <TwoLines
      first={label.label}
      second={[reportAddress(label.cell), offer && words.indicators.offer(offer.name[text.language])]
        .filter(Boolean)
        .join(" · ")}
    />
  );
}

function DecisionFace({ row }: Kind<"decision">) {
  const { words } = usePane();
  const { name, end } = useRowWords()(row);
  const { outcome } = row;
  const { binding, state, cells } = outcome;
  const { kinds, imported } = words.indicators;
  const [cell] = cells;
  const places = [
    ...("place" in binding && state !== "inForce" ? [reportAddress(binding.place.at)] : []),
    ...(cell ? [reportAddress(cell)] : []),
  ];
  const isCalm = state === "inForce";
  return (
    <TwoLines
      first={name}
      firstEnd={isCalm ? null : <Warned isGrave={isQuestion(outcome)}>{end}</Warned>}
      second={[kinds[binding.kind], [...new Set(places)].join(" → ")].filter(Boolean).join(" · ")}
      secondEnd={binding.isImported ? imported : null}
    />
  );
}

function Warned({ children, isGrave = true }: { readonly children: string; readonly isGrave?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.warned}>
      <SeverityMark severity={isGrave ? "warning" : "info"} />
      {children}
    </span>
  );
}

interface Lines {
  readonly first: string;
  readonly firstEnd?: ReactNode;
  readonly second: string;
  readonly secondEnd?: ReactNode;
}

function TwoLines({ first, firstEnd, second, secondEnd }: Lines) {
  const styles = useStyles();
  return (
    <div className={styles.face}>
      <div className={styles.line}>
        <span className={styles.name}>{first}</span>
        <span className={styles.end}>{firstEnd}</span>
      </div>
      <div className={mergeClasses(styles.line, styles.muted)}>
        <Caption1 className={styles.text}>{second}</Caption1>
        <Caption1 className={styles.end}>{secondEnd}</Caption1>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  face: { flex: 1, minWidth: 0, fontSize: "13px", lineHeight: "20px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  text: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", minWidth: 0 },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    minWidth: 0,
    overflowWrap: "break-word",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  end: { flexShrink: 0, whiteSpace: "nowrap" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
  warned: { display: "inline-flex", alignItems: "center", gap: "4px", color: tokens.colorNeutralForeground1 },
});
