import type { Indicator } from "../../model/indicator";
import type { UnitHints } from "../measure/measure-of";
import { unitsClash } from "../measure/unit";
import { periodWords, type PeriodWords } from "../period/period-words";
import type { Block, HeaderColumn } from "../table/block";
import { headerRole, type HeaderRole } from "../table/header-role";
import type { Vocabulary } from "./layout";
import { rowLabel, type RowLabel } from "./row-label";

/** A column that is about one indicator. */
export interface IndicatorColumn {
  readonly header: HeaderColumn;
  readonly indicator: Indicator;
  readonly label: RowLabel;
  readonly role: "value" | "target" | "completion" | "change" | "changePercent";
  readonly words: PeriodWords | null;
}

/** The columns whose header names an indicator, by itself or under or over other words. */
export function indicatorColumns({ columns }: Block, vocabulary: Vocabulary): readonly IndicatorColumn[] {
  return columns.flatMap((header): readonly IndicatorColumn[] => {
    for (let depth = header.path.length - 1; depth >= 0; depth -= 1) {
      const label = rowLabel(header.path[depth] ?? "", vocabulary);
      const indicator = label.id && !label.stated ? vocabulary.indicators.get(label.id) : undefined;
      if (!indicator) continue;
      const rest = header.path.filter((_, at) => at !== depth);
      const role = rest.map(roleBelow).findLast((one) => one !== "none" && one !== "period");
      if (role === "remark" || role === "office" || role === "deadline") return [];
      const isRead = role === "target" || role === "completion" || role === "change" || role === "changePercent";
      return [
        { header, indicator, label, role: isRead ? role : "value", words: label.words ?? periodWords(rest.join("")) },
      ];
    }
    return [];
  });
}

/** Below an indicator, 目标任务 is its target and no label. */
function roleBelow(text: string): HeaderRole {
  const { role } = headerRole(text);
  return role === "label" && /目标|任务/.test(text) ? "target" : role;
}

/** The unit of a column: in its header, else the sheet's 单位：line where it can be meant. */
export function columnHints({ surroundings }: Block, { header, indicator, label }: IndicatorColumn): UnitHints {
  const line = unitsClash(surroundings.unit, indicator.unit) ? "" : surroundings.unit;
  return { stated: label.unit || header.unit || line, catalogue: indicator.unit };
}
