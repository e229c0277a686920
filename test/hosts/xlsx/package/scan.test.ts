import fc from "fast-check";
import {
  attributeByLocalName,
  attributesOf,
  cellText,
  childrenOf,
  escapeAttribute,
  escapeCellText,
  escapeXml,
  setAttribute,
  splice,
  tagList,
  tags,
  unescapeXml,
} from "../../../../src/hosts/xlsx/package/scan";
import { growth } from "../inspected";
import { codeOf, valueOf } from "../results";

const shape = (xml: string, from?: number): string[] =>
  [...tags(xml, from)].map((tag) => (tag.kind === "broken" ? tag.why : `${tag.depth}${tag.kind[0]}${tag.name}`));

test("tags come with their places, names and depths", () => {
  const xml = '<?xml version="1.0"?><x:a b=">"><!-- <no> --><c/>t<![CDATA[</no>]]></x:a>';
  const list = valueOf(tagList(xml, "p"));
  expect(list.map(({ start, end }) => xml.slice(start, end))).toEqual(['<x:a b=">">', "<c/>", "</x:a>"]);
  expect(list.map(({ kind, name, local, depth, selfClosing }) => [kind, name, local, depth, selfClosing])).toEqual([
    ["open", "x:a", "a", 0, false],
    ["open", "c", "c", 1, true],
    ["close", "x:a", "a", 0, false],
  ]);
});

test("a scan that starts inside an element ends where that element closes", () => {
  const xml = "<a><b><c/></b><d/></a><e/>";
  expect(shape(xml, xml.indexOf("<c"))).toEqual(["0oc"]);
  expect(shape(xml, xml.indexOf("<b"))).toEqual(["0ob", "1oc", "0cb", "0od"]);
  expect(shape("<a><b/>", 3)).toEqual(["0ob", "unterminated"]);
});

test.each([
  ["<a", "unterminated"],
  ["<a><b></b>", "unterminated"],
  ['<a b="', "unterminated"],
  ["<a><!-- ", "unterminated"],
  ["<a><![CDATA[x]]</a>", "unterminated"],
  ["<?xml ", "unterminated"],
  ["<a><!x></a>", "unterminated"],
  ["<a><b></a></b>", "nesting"],
  ["</a>", "nesting"],
  ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "doctype"],
])("%s is refused as %s", (xml, why) => {
  expect(shape(xml).at(-1)).toBe(why);
  expect(codeOf(tagList(xml, "p"))).toBe("corrupt-xml");
  expect(codeOf(childrenOf(xml, "p"))).toBe("corrupt-xml");
});

test("the root and its children are told apart from what is deeper", () => {
  const xml = "<?xml?><a x='1'><b><b>1</b></b><c/>t<d></d></a><!-- end -->";
  const { root, children } = valueOf(childrenOf(xml, "p"));
  expect(xml.slice(root.openEnd, root.closeStart)).toBe("<b><b>1</b></b><c/>t<d></d>");
  expect(children.map(({ start, end }) => xml.slice(start, end))).toEqual(["<b><b>1</b></b>", "<c/>", "<d></d>"]);
  expect(children.map(({ openEnd, closeStart }) => xml.slice(openEnd, closeStart))).toEqual(["<b>1</b>", "", ""]);
  expect(codeOf(childrenOf("no xml", "p"))).toBe("corrupt-xml");
});

test("attributes are read in either quotes, with space around and entities inside", () => {
  const tag = `<x:c r="A1" t = 's' r:id="rId&#49;" n="a=b" e=""/>`;
  expect(attributesOf(tag)).toEqual({ r: "A1", t: "s", "r:id": "rId1", n: "a=b", e: "" });
  expect(attributeByLocalName(attributesOf(tag), "id")).toBe("rId1");
  expect(attributesOf("<c>")).toEqual({});
  expect(attributesOf('<c r="A1')).toEqual({});
});

test.each([
  ['<c r="A1" s="2">', "s", 3, '<c r="A1" s="3">'],
  ["<c s='2'/>", "s", 3, '<c s="3"/>'],
  ["<c/>", "s", 3, '<c s="3"/>'],
  ["<c />", "s", 3, '<c s="3" />'],
  ["<c>", "n", 'a"<b', '<c n="a&quot;&lt;b">'],
  ['<c xs="1" t=" s=">', "s", 3, '<c xs="1" t=" s=" s="3">'],
])("in %s attribute %s becomes %s", (tag, name, value, expected) => {
  expect(setAttribute(tag, name, value)).toBe(expected);
});

test("text survives escaping, whatever XML can hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cellText(escapeCellText(text))).toBe(text.replace(/\r\n?/g, "\n"));
      expect([...tags(`<a b="${escapeXml(text)}">${escapeCellText(text)}</a>`)].map(({ kind }) => kind)).toEqual([
        "open",
        "close",
      ]);
      expect(attributesOf(`<a b="${escapeAttribute(text)}">`)["b"]).toBe(unescapeXml(escapeXml(text)));
    }),
  );
});

test.each([
  ["a\u0000b\ud800c\uffffd", "abcd"],
  ['<&">', "&lt;&amp;&quot;&gt;"],
  ["😀\t\n", "😀\t\n"],
])("XML of %j is %j", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test.each([
  ["\u0001", "_x0001_"],
  ["_x000D_", "_x005F_x000D_"],
  ["a\r\nb", "a_x000D_\nb"],
])("a cell with %j is written %j", (text, escaped) => {
  expect(escapeCellText(text)).toBe(escaped);
});

test.each([
  ["&#x4E2D;&#25991;&amp;lt;&lt;", "中文&lt;<"],
  ["&nbsp; &#1114112; & &;", "&nbsp; &#1114112; & &;"],
])("%s means %s", (escaped, text) => {
  expect(unescapeXml(escaped)).toBe(text);
});

test("edits are made where they belong, in any order, and never over one another", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 1, end: 1, text: "1" },
    { start: 1, end: 3, text: "-" },
    { start: 1, end: 1, text: "2" },
  ];
  expect(splice("abcdef", edits)).toBe("a12-dEf");
  expect(splice("abc", [])).toBe("abc");
  const overlapping = [edits[2], { start: 2, end: 4, text: "" }].flatMap((edit) => edit ?? []);
  expect(() => splice("abcdef", overlapping)).toThrow("Overlapping");
});

test.each<[string, (size: number) => () => unknown]>([
  ["many tags", (size) => work("<a>" + "<b><c/></b>".repeat(size) + "</a>")],
  ["deep tags", (size) => work("<a>".repeat(size) + "</a>".repeat(size))],
  ["tags that never end", (size) => work("<a ".repeat(size))],
  ["quotes that never end", (size) => work(`<a b='`.repeat(size))],
  ["comments", (size) => work("<a>" + "<!--x-->".repeat(size) + "</a>")],
  ["comments that never end", (size) => work("<a>" + "<!--".repeat(size))],
  ["many attributes", (size) => () => attributesOf(`<a ${'b="1" '.repeat(size)}>`)],
  ["attributes without value", (size) => () => attributesOf(`<a ${"b".repeat(size)}>`)],
  ["attributes without end", (size) => () => attributesOf(`<a ${"b=' ".repeat(size)}>`)],
])("the work of a scan grows with the size of the text: %s", (_, scan) => {
  expect(growth(scan)).toBeLessThan(5);
});

const work = (xml: string) => (): unknown => [...tags(xml)].length + Number(childrenOf(xml, "p").ok);

test("random text is scanned to an end", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    "a",
    " ",
    '"',
    "'",
    "=",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!",
    "</a>",
    "<a>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const xml = pieces.join("");
      const kinds = [...tags(xml)].map(({ kind }) => kind);
      expect(kinds.indexOf("broken")).toBe(kinds.includes("broken") ? kinds.length - 1 : -1);
      attributesOf(xml);
    }),
    { numRuns: 2000 },
  );
});
