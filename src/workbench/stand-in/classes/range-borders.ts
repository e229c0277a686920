import { colour, text, word } from "../rich-api/arguments";
import { excelClass, type HostObject, type Property } from "../rich-api/host-object";
import { collectionMembers } from "./collection";
import { changeLooks, sharedLook } from "./looks";
import type { AreasTarget } from "./targets";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

interface EdgeTarget extends AreasTarget {
  readonly edge: (typeof EDGES)[number];
}

const edgesOf = (target: AreasTarget): readonly HostObject[] => EDGES.map((edge) => rangeBorder({ ...target, edge }));

/** Excel.RangeBorderCollection. Edges are kept with every cell of the areas, whichever lies at the rim. */
export const rangeBorderCollection = excelClass<AreasTarget>({
  type: "RangeBorderCollection",
  ...collectionMembers(edgesOf, (item) => [item.id ?? ""], ["GetItem", "GetItemAt"]),
});

/** Excel.RangeBorder. */
export const rangeBorder = excelClass<EdgeTarget>({
  type: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    Color: edgeProperty("color", "#000000", colour),
    Style: edgeProperty("style", "None", (value) => word(value, LINES)),
    Weight: edgeProperty("weight", "Thin", text),
    SideIndex: { read: ({ edge }) => edge },
  },
});

function edgeProperty(name: string, otherwise: unknown, accepted: (value: unknown) => unknown): Property<EdgeTarget> {
  return {
    read: (target) => sharedLook(target, (look) => look.borders?.[target.edge]?.[name] ?? otherwise),
    write: (target, value) =>
      changeLooks(target, (look) => {
        look.borders = {
          ...look.borders,
          [target.edge]: { ...look.borders?.[target.edge], [name]: accepted(value) },
        };
      }),
  };
}
