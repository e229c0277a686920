import { SaxesParser } from "saxes";
import { unzipped } from "./packages";
import { checkStyles, checkWorkbook, checkWorksheet, unique, type Node } from "./part-problems";

/** What is wrong with a package as Excel would see it; a checker of its own, which shares no code with the writer. */
export function packageProblems(file: Uint8Array): string[] {
  const parts = unzipped(file);
  const problems: string[] = [];
  const trees = new Map<string, Node[]>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    try {
      trees.set(name, nodesOf(textOf(bytes)));
    } catch (error) {
      problems.push(`${name} is not well-formed: ${String(error)}`);
    }
  }
  checkTypes(parts, trees, problems);
  const links = checkRelationships(parts, trees, problems);
  const tables: Node[] = [];
  for (const [name, nodes] of trees) {
    const root = nodes[0];
    if (root?.local === "worksheet") {
      checkWorksheet(name, nodes, links.get(name) ?? new Map(), problems);
    }
    if (root?.local === "workbook") checkWorkbook(name, nodes, links.get(name) ?? new Map(), problems);
    if (root?.local === "styleSheet") checkStyles(name, nodes, trees, problems);
    if (root?.local === "table") tables.push(root);
  }
  for (const key of ["id", "displayName"])
    unique(
      `table ${key}`,
      tables.map((table) => table.attributes[key] ?? ""),
      problems,
    );
  return problems;
}

function nodesOf(xml: string): Node[] {
  const nodes: Node[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const plain = Object.fromEntries(
      Object.values(attributes).map((each) => [
        each.prefix === "r" || /relationships$/.test(each.uri) ? `r:${each.local}` : each.name,
        each.value,
      ]),
    );
    nodes.push({ local, attributes: plain, depth: open.length, parent: open.at(-1) ?? "" });
    open.push(local);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return nodes;
}

function textOf(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

function checkTypes(parts: Record<string, Uint8Array>, trees: Map<string, Node[]>, problems: string[]): void {
  const types = trees.get("[Content_Types].xml") ?? [];
  const overrides = types
    .filter(({ local }) => local === "Override")
    .map(({ attributes }) => attributes["PartName"] ?? "");
  unique(
    "override",
    overrides.map((name) => name.toLowerCase()),
    problems,
  );
  const defaults = types
    .filter(({ local }) => local === "Default")
    .map(({ attributes }) => (attributes["Extension"] ?? "").toLowerCase());
  for (const name of Object.keys(parts)) {
    if (name === "[Content_Types].xml" || name.endsWith("/")) continue;
    const isTyped =
      overrides.includes(`/${name}`) || defaults.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
    if (!isTyped) problems.push(`${name} has no content type`);
  }
  for (const name of overrides) if (!parts[name.slice(1)]) problems.push(`${name} has a type but is not there`);
}

function checkRelationships(
  parts: Record<string, Uint8Array>,
  trees: Map<string, Node[]>,
  problems: string[],
): Map<string, Map<string, Node>> {
  const links = new Map<string, Map<string, Node>>();
  for (const [name, nodes] of trees) {
    if (!name.endsWith(".rels")) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (source !== "" && !parts[source]) problems.push(`${name} belongs to no part`);
    const own = nodes.filter(({ local }) => local === "Relationship");
    unique(
      `relationship in ${name}`,
      own.map(({ attributes }) => attributes["Id"] ?? ""),
      problems,
    );
    links.set(source, new Map(own.map((node) => [node.attributes["Id"] ?? "", node])));
    for (const { attributes } of own) {
      if (attributes["TargetMode"] === "External") continue;
      const target = new URL(attributes["Target"] ?? "", `http://x/${source}`).pathname.slice(1);
      if (!parts[decodeURIComponent(target)]) problems.push(`${name} leads to ${target}, which is not there`);
    }
  }
  return links;
}
