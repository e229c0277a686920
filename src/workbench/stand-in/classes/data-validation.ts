import { sameArea, without } from "../document/area";
import type { Validation } from "../document/sheet";
import { isRecord, record, truth } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/host-error";
import { excelClass, type Property } from "../rich-api/host-object";
import { guard, type AreasTarget } from "./targets";

/** Excel.DataValidation of a range. */
export const dataValidation = excelClass<AreasTarget>({
  type: "DataValidation",
  properties: {
    Rule: {
      read: (target) => validationOf(target)?.rule ?? {},
      write: (target, value) => {
        guard(target);
        const { list } = record(value);
        const source = isRecord(list) ? list["source"] : undefined;
        // Excel takes 255 characters of a list given as text.
        if (typeof source === "string" && source.length > 255) throw invalidArgument();
        clear(target);
        target.sheet.validations.push({
          areas: target.areas,
          rule: value,
          errorAlert: null,
          prompt: null,
          ignoresBlanks: true,
        });
      },
    },
    ErrorAlert: settable("errorAlert"),
    Prompt: settable("prompt"),
    IgnoreBlanks: {
      read: (target) => validationOf(target)?.ignoresBlanks ?? true,
      write: (target, value) => {
        guard(target);
        const validation = validationOf(target);
        if (validation) validation.ignoresBlanks = truth(value);
      },
    },
    Type: { read: (target) => (validationOf(target) ? "List" : "None") },
  },
  methods: {
    Clear: (target) => {
      guard(target);
      clear(target);
    },
  },
});

function settable(name: "errorAlert" | "prompt"): Property<AreasTarget> {
  return {
    read: (target) => validationOf(target)?.[name] ?? null,
    write: (target, value) => {
      guard(target);
      const validation = validationOf(target);
      if (!validation) throw invalidArgument();
      validation[name] = value;
    },
  };
}

const validationOf = ({ sheet, areas }: AreasTarget): Validation | undefined =>
  sheet.validations.find((each) =>
    areas.every((area) => each.areas.some((own) => sameArea(own, area) || without(area, own).length === 0)),
  );

function clear({ sheet, areas }: AreasTarget): void {
  for (const hole of areas) {
    sheet.validations = sheet.validations
      .map((each) => ({ ...each, areas: each.areas.flatMap((area) => without(area, hole)) }))
      .filter((each) => each.areas.length > 0);
  }
}
