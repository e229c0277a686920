import { word } from "../rich-api/arguments";
import { excelClass, type Property } from "../rich-api/host-object";
import type { SheetTarget } from "./targets";

/** A property of the page that is kept as it is given. */
const plain = (name: string): Property<SheetTarget> => ({
  read: ({ sheet }) => sheet.pageLayout[name],
  write: ({ sheet }, value) => {
    sheet.pageLayout[name] = value;
  },
});

/** Excel.PageLayout: what our sheets set of it. */
export const pageLayout = excelClass<SheetTarget>({
  type: "PageLayout",
  properties: {
    Orientation: {
      read: ({ sheet }) => sheet.pageLayout["orientation"],
      write: ({ sheet }, value) => {
        sheet.pageLayout["orientation"] = word(value, ["Portrait", "Landscape"]);
      },
    },
    PaperSize: plain("paperSize"),
    CenterHorizontally: plain("centerHorizontally"),
    Zoom: plain("zoom"),
  },
  methods: {
    SetPrintTitleRows: ({ sheet }, [rows]) => {
      sheet.pageLayout["printTitleRows"] = rows;
    },
  },
});
