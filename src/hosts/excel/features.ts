/** What this Excel and this library can do beyond ExcelApi 1.9. */
export interface Features {
  /** Merged cells, since ExcelApi 1.13. */
  readonly merges: boolean;
}

/**
 * Asks both the host and the library: a host may claim a set that the library it was given does not have, and the
 * library may have members that the host does not know.
 */
export const features = (): Features => ({
  merges: isSupported("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype,
});

/** Whether this page is an add-in in Excel, and Office.js has come. */
export const isInExcel = (): boolean =>
  typeof Office !== "undefined" && typeof Excel !== "undefined" && Office.context?.requirements !== undefined;

/** The oldest Excel we work in. */
export const isExcelNewEnough = (): boolean => isSupported("1.9");

const isSupported = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
