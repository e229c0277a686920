import type { DeclaredMembers } from "../rich-api/host-object";
import { application } from "./application";
import { conditionalFormat, conditionalFormatRule, customConditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-range-format";
import { customXmlPart } from "./custom-xml-part";
import { customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml-part-collection";
import { dataValidation } from "./data-validation";
import { functionResult, functions } from "./functions";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { rangeFont } from "./range-font";
import { rangeFill, rangeFormat } from "./range-format";
import { runtime } from "./runtime";
import { setting, settingCollection } from "./setting-collection";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Everything the stand-in knows of Excel, class by class. */
export const EXCEL_CLASSES: readonly DeclaredMembers[] = [
  application,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  functionResult,
  functions,
  namedItem,
  namedItemCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
].map(({ declared }) => declared);
