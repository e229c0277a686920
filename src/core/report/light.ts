import type { Standing } from "../model/verdict";
import type { Light } from "../text/text";

/** The light of a standing. A figure in doubt gets no conclusion; before the deadline the pace decides, where there is one. */
export function lightOf(standing: Standing, isDoubtful: boolean): Light {
  if (isDoubtful && standing.status !== "noData") return "doubtful";
  switch (standing.status) {
    case "met":
    case "missed":
    case "undecided":
    case "doubtful":
    case "noData":
      return standing.status;
    case "open":
      if (Number.isNaN(standing.completion) || Number.isNaN(standing.pace)) return "notDue";
      return standing.completion >= standing.pace ? "onPace" : "behind";
  }
}
