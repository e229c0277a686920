import { announce } from "../document/changes";
import type { ConditionalFormat } from "../document/sheet";
import { integer, text, truth } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type HostObject } from "../rich-api/host-object";
import { conditionalRangeFormat } from "./conditional-range-format";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { refuse, remembered } from "./collection";
import { guard, withArea, type SheetTarget } from "./targets";

export interface FormatTarget extends SheetTarget {
  readonly format: ConditionalFormat;
}

/** Excel.ConditionalFormat; of the kinds only the custom one can be looked into. */
export const conditionalFormat = excelClass<FormatTarget>({
  type: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: {
    Id: { read: ({ format }) => format.id },
    Type: { read: ({ format }) => format.kind },
    Priority: {
      read: ({ format }) => format.priority,
      write: (target, value) => {
        guard(target);
        reorder(target, integer(value));
      },
    },
    StopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: (target, value) => {
        guard(target);
        target.format.stopIfTrue = truth(value);
      },
    },
  },
  children: {
    Custom: (target) => (target.format.kind === "Custom" ? customConditionalFormat(target) : refuse(invalidArgument())),
    CustomOrNullObject: (target) => (target.format.kind === "Custom" ? customConditionalFormat(target) : null),
  },
  methods: {
    Delete: (target) => {
      guard(target);
      const { conditionalFormats } = target.sheet;
      const place = conditionalFormats.indexOf(target.format);
      if (place >= 0) conditionalFormats.splice(place, 1);
      for (const area of target.format.areas) {
        announce(target.document, { kind: "looks", sheet: target.sheet, area });
      }
    },
    GetRange: (target) => {
      const [area, ...more] = target.format.areas;
      return range(withArea(target, area && more.length === 0 ? area : refuse(invalidArgument())));
    },
    GetRanges: ({ document, sheet, format }) => rangeAreas({ document, sheet, areas: format.areas }),
  },
  since: { GetRanges: "1.9" },
});

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat = excelClass<FormatTarget>({
  type: "CustomConditionalFormat",
  children: { Rule: (target) => conditionalFormatRule(target), Format: conditionalRangeFormat },
});

/** Excel.ConditionalFormatRule. */
export const conditionalFormatRule = excelClass<FormatTarget>({
  type: "ConditionalFormatRule",
  properties: {
    Formula: {
      read: ({ format }) => format.formula,
      write: (target, value) => {
        guard(target);
        if (!text(value).startsWith("=")) throw invalidArgument();
        target.format.formula = text(value);
      },
    },
  },
});

const objects = remembered((format: ConditionalFormat) => {
  let object: HostObject | undefined;
  return (target: SheetTarget): HostObject =>
    (object ??= conditionalFormat({ document: target.document, sheet: target.sheet, format }));
});

/** The one object that stands for a conditional format. */
export const conditionalFormatObject = (target: SheetTarget, format: ConditionalFormat): HostObject =>
  objects(format)(target);

/** Priorities are places in one order; a negative one counts from the end. */
function reorder({ sheet, format }: FormatTarget, wanted: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format).sort((a, b) => a.priority - b.priority);
  const place = wanted < 0 ? others.length + 1 + wanted : wanted;
  others.splice(Math.max(0, Math.min(others.length, place)), 0, format);
  others.forEach((each, index) => {
    each.priority = index;
  });
}
