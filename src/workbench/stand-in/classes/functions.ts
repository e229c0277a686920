import type { ExcelDocument } from "../document/document";
import { DAYS_1904 } from "../document/from-workbook";
import { integer } from "../rich-api/arguments";
import { excelClass } from "../rich-api/host-object";

/** Excel.Functions: DATE alone, which tells in which date system a workbook counts. */
export const functions = excelClass<ExcelDocument>({
  type: "Functions",
  methods: {
    Date: (document, [year, month, day]) => {
      const days = Date.UTC(integer(year), integer(month) - 1, integer(day)) / 86_400_000 + 25_569;
      return functionResult({ value: document.uses1904Dates ? days - DAYS_1904 : days });
    },
  },
});

/** Excel.FunctionResult. */
export const functionResult = excelClass<{ readonly value: number }>({
  type: "FunctionResult",
  properties: { Value: { read: ({ value }) => value }, Error: { read: () => null } },
});
