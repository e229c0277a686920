import type { ExcelDocument } from "../document/document";
import { excelClass } from "../rich-api/host-object";
import { text } from "../rich-api/arguments";

/** Excel.Application. */
export const application = excelClass<ExcelDocument>({
  type: "Application",
  properties: {
    CalculationMode: {
      read: (document) => document.calculationMode,
      write: (document, value) => {
        document.calculationMode = text(value);
      },
    },
    CalculationState: { read: () => "Done" },
  },
  methods: {
    // Without a calculation engine and a screen there is nothing to calculate or to hold still.
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  since: {
    CalculationState: "1.9",
    SuspendApiCalculationUntilNextSync: "1.6",
    SuspendScreenUpdatingUntilNextSync: "1.9",
  },
});
