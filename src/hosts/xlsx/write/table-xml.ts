import { areaAddress } from "../../../core/model/address";
import type { ReadyTable } from "../../plan/tables";
import { escapeCellText } from "../package/scan";
import { XML_DECLARATION } from "./namespaces";

/** The part of a table: filter buttons, and stripes in the quietest of Excel's own styles. */
export function tableXml(table: ReadyTable, id: number, main: string): string {
  const ref = areaAddress(table.area);
  const columns = table.headers.map((header, index) => `<tableColumn id="${index + 1}" name="${attribute(header)}"/>`);
  return (
    `${XML_DECLARATION}<table xmlns="${main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** In column names Excel writes line breaks as it writes control characters. */
const attribute = (header: string): string =>
  escapeCellText(header).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
