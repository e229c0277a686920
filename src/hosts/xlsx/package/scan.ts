/** XML as text with places: find tags and elements, read attributes, and edit by splicing, all else untouched. */
export { tags } from "./xml-tags";
export { childrenOf, tagList } from "./xml-elements";
export { attributeByLocalName, attributesOf, setAttribute } from "./xml-attributes";
export { cellText, escapeAttribute, escapeCellText, escapeXml, unescapeXml } from "./xml-text";
export { splice } from "./splice";
export type { BrokenTag, Tag } from "./xml-tags";
export type { Children, Element } from "./xml-elements";
export type { Attributes } from "./xml-attributes";
export type { Edit } from "./splice";
