import { colour, numeric, text, truth } from "../rich-api/arguments";
import { excelClass, type Property } from "../rich-api/host-object";
import { changeLooks, sharedLook } from "./looks";
import type { AreasTarget } from "./targets";

/** Excel.RangeFont. */
export const rangeFont = excelClass<AreasTarget>({
  type: "RangeFont",
  properties: {
    Bold: fontProperty("bold", false, truth),
    Italic: fontProperty("italic", false, truth),
    Color: fontProperty("color", "#000000", colour),
    Name: fontProperty("name", "Calibri", text),
    Size: fontProperty("size", 11, numeric),
    Underline: fontProperty("underline", "None", text),
  },
});

function fontProperty(name: string, otherwise: unknown, accepted: (value: unknown) => unknown): Property<AreasTarget> {
  return {
    read: (target) => sharedLook(target, (look) => look.font?.[name] ?? otherwise),
    write: (target, value) =>
      changeLooks(target, (look) => {
        look.font = { ...look.font, [name]: accepted(value) };
      }),
  };
}
