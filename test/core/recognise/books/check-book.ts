import { reportAddress } from "../../../../src/core/model/address";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import type { Checker } from "../../../../src/core/evaluate/prepare";
import type { Recognition } from "../../../../src/core/model/reading";
import type { Workbook } from "../../../../src/core/model/workbook";
import { jsonReport } from "../../../../src/core/report/json-report";
import type { Observation, Said } from "../score";

/** What a check says of a workbook: the figures and findings that its report holds, and the figures of its tables. */
export async function saidOf(
  workbook: Workbook,
  checker: Checker,
): Promise<Said & { readonly recognition: Recognition }> {
  const check = await checkWorkbook(workbook, checker, { language: "zh-CN" });
  const { findings } = jsonReport(check, { name: "test", version: "0" }, "zh-CN");
  return { readings: figuresOf(check.recognition), findings, recognition: check.recognition };
}

/** Every value read, of indicators and of the columns of tables. */
export function figuresOf({ readings, tables }: Recognition): readonly Observation[] {
  return [
    ...readings
      .filter(({ role }) => role === "value")
      .map(({ indicator, period, entity, measure }) => ({
        cell: reportAddress(measure.at),
        indicator,
        period,
        entity,
        value: measure.state === "ok" ? measure.value : measure.state,
        unit: measure.unit,
      })),
    ...tables
      .filter(({ repeatsReadings }) => !repeatsReadings)
      .flatMap(({ period, entities, columns }) =>
        columns
          .filter(({ quantity }) => quantity !== "")
          .flatMap(({ quantity, unit, measureAt }) =>
            entities.map((entity, row) => {
              const { at, state, value } = measureAt(row);
              return {
                cell: reportAddress(at),
                indicator: quantity,
                period,
                entity,
                value: state === "ok" ? value : state,
                unit,
              };
            }),
          ),
      ),
  ];
}
