import { cellDecision, ignoreDecision, type CheckOptions } from "../../core/check-workbook";
import type { Checker } from "../../core/evaluate/prepare";
import type { BindingOutcome } from "../../core/model/binding";
import type { Result } from "../../core/model/problem";
import type { Workbook } from "../../core/model/workbook";
import { withBinding, withoutBinding } from "../../core/report/decided";
import type { Memory } from "../../core/report/memory";

/** The memory with decisions made anew for the cells that they were followed to. */
export function settledHere(
  outcomes: readonly BindingOutcome[],
  memory: Memory,
  workbook: Workbook,
  checker: Checker,
  options: Pick<CheckOptions, "includesPersonal">,
): Result<Memory> {
  let settled = memory;
  for (const { binding, cells } of outcomes) {
    const [cell] = cells;
    if (!("place" in binding) || !cell) continue;
    const made =
      binding.kind === "ignore"
        ? ignoreDecision(workbook, checker, memory, cell, options)
        : cellDecision(workbook, checker, memory, cell, saidBy(binding), options);
    if (!made.ok) return made;
    settled = withBinding(withoutBinding(settled, binding), made.value);
  }
  return { ok: true, value: settled };
}

/** What the book named is left to it, so that its next period's figure is read as well. */
function saidBy(binding: Extract<BindingOutcome["binding"], { readonly kind: "cell" }>) {
  const { indicator, period, entity, unit, place } = binding;
  return { indicator, entity, ...(period === place.named ? {} : { period }), ...(unit === "" ? {} : { unit }) };
}
