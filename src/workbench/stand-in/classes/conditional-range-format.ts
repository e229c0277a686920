import { colour, text, truth, word } from "../rich-api/arguments";
import { excelClass, type HostObject, type Property } from "../rich-api/host-object";
import type { FormatTarget } from "./conditional-format";
import { collectionMembers } from "./collection";
import { guard } from "./targets";

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormat = excelClass<FormatTarget>({
  type: "ConditionalRangeFormat",
  children: {
    Borders: (target) => conditionalRangeBorderCollection(target),
    Fill: (target) => conditionalRangeFill(target),
    Font: (target) => conditionalRangeFont(target),
  },
});

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFill = excelClass<FormatTarget>({
  type: "ConditionalRangeFill",
  properties: {
    Color: {
      read: ({ format }) => format.fill.color,
      write: (target, value) => {
        guard(target);
        target.format.fill.color = colour(value);
      },
    },
  },
});

const fontProperty = (name: string, accepted: (value: unknown) => unknown): Property<FormatTarget> => ({
  read: ({ format }) => format.font[name] ?? null,
  write: (target, value) => {
    guard(target);
    target.format.font[name] = accepted(value);
  },
});

/** Excel.ConditionalRangeFont. */
export const conditionalRangeFont = excelClass<FormatTarget>({
  type: "ConditionalRangeFont",
  properties: {
    Bold: fontProperty("bold", truth),
    Italic: fontProperty("italic", truth),
    Color: fontProperty("color", colour),
    Underline: fontProperty("underline", text),
  },
});

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface EdgeTarget extends FormatTarget {
  readonly edge: (typeof EDGES)[number];
}

const edgesOf = (target: FormatTarget): readonly HostObject[] =>
  EDGES.map((edge) => conditionalRangeBorder({ ...target, edge }));

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalRangeBorderCollection = excelClass<FormatTarget>({
  type: "ConditionalRangeBorderCollection",
  ...collectionMembers(edgesOf, (item) => [item.id ?? ""], ["GetItem", "GetItemAt"]),
});

const edgeProperty = (name: string, accepted: (value: unknown) => unknown): Property<EdgeTarget> => ({
  read: ({ format, edge }) => format.borders[edge]?.[name] ?? null,
  write: (target, value) => {
    guard(target);
    const { format, edge } = target;
    format.borders[edge] = { ...format.borders[edge], [name]: accepted(value) };
  },
});

/** Excel.ConditionalRangeBorder. */
export const conditionalRangeBorder = excelClass<EdgeTarget>({
  type: "ConditionalRangeBorder",
  id: ({ edge }) => edge,
  properties: {
    Color: edgeProperty("color", colour),
    SideIndex: { read: ({ edge }) => edge },
    Style: edgeProperty("style", (value) =>
      word(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]),
    ),
  },
});
