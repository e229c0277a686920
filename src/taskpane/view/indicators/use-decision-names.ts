import { useCallback } from "react";
import type { Binding } from "../../../core/model/binding";
import { usePane } from "../pane-context";

/** What a decision says, in words: “名称”即指标. */
export function useDecisionNames(): (binding: Binding) => string {
  const { pack, text } = usePane();
  return useCallback(
    (binding) => {
      if (binding.kind === "ignore") return text.bindings.ignored(binding.place.label);
      const named = pack.catalogue.indicators.find(({ id }) => id === binding.indicator);
      const name = named?.name[text.language] ?? binding.indicator;
      const label = binding.kind === "cell" ? binding.place.label : binding.label;
      return text.bindings.named(label, name, binding.kind === "refusal");
    },
    [pack, text],
  );
}
