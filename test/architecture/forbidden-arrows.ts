/** An import that must not be, and the reason. */
export interface ForbiddenArrow {
  readonly name: string;
  readonly why: string;
  readonly from: RegExp;
  readonly to: RegExp;
  /** An import it catches, to show that it can. */
  readonly example: readonly [from: string, to: string];
}

const ENTRY_POINTS = "cli|bench|taskpane|commands|workbench";

/** Paths are from the root of the repository; a target without a slash, or with `node:`, is a package. */
export const FORBIDDEN_ARROWS: readonly ForbiddenArrow[] = [
  {
    name: "the model knows nobody, except how Excel formats numbers",
    why: "Everyone speaks the model's nouns; a noun that knew a verb would drag it into every layer.",
    from: /^src\/core\/model\//,
    to: /^(?!src\/core\/model\/|numfmt$)/,
    example: ["src/core/model/cell.ts", "src/core/text/number"],
  },
  {
    name: "recognise knows only the model",
    why: "What a cell says must not depend on what we hope to find wrong with it.",
    from: /^src\/core\/recognise\//,
    to: /^src\/(?!core\/(model|recognise)\/)/,
    example: ["src/core/recognise/recognise.ts", "src/core/evaluate/book/book"],
  },
  {
    name: "evaluate knows only the model",
    why: "A rule is asked about readings, wherever they came from, and answers with verdicts, wherever they go.",
    from: /^src\/core\/evaluate\//,
    to: /^src\/(?!core\/(model|evaluate)\/)/,
    example: ["src/core/evaluate/evaluate.ts", "src/core/recognise/recognise"],
  },
  {
    name: "report knows only the model and the texts",
    why: "A report that could ask a rule or a workbook would begin to decide; it tells what was decided.",
    from: /^src\/core\/report\//,
    to: /^src\/(?!core\/(model|report|text)\/)/,
    example: ["src/core/report/plan.ts", "src/core/evaluate/evaluate"],
  },
  {
    name: "the texts know only the model",
    why: "A translator touches one file and nothing else.",
    from: /^src\/core\/text\//,
    to: /^src\/(?!core\/(model|text)\/)/,
    example: ["src/core/text/en.ts", "src/core/report/plan"],
  },
  {
    name: "the core knows no host and no entry point",
    why: "The core runs in Excel, in Node and in a test alike because it has heard of none of them.",
    from: /^src\/core\//,
    to: /^src\/(?!core\/)/,
    example: ["src/core/check-workbook.ts", "src/hosts/host"],
  },
  {
    name: "the core takes three packages, the schema of rule files, and nothing of Node",
    why: "Whatever the core needs also ships in the pane; each of the three was chosen for that.",
    from: /^src\/core\//,
    to: /^(?!src\/|rules\/rule\.schema\.json$|json-rules-engine$|numfmt$|@cfworker\/json-schema$)/,
    example: ["src/core/report/plan.ts", "node:fs"],
  },
  {
    name: "in the core only check-workbook and check-examples compose the verbs",
    why: "The whole story stands on one screen; told in two places it would come out in two ways.",
    from: /^src\/core\/(?!check-workbook\.ts|check-examples\.ts|recognise\/)[^/]*\.ts$/,
    to: /^src\/core\/(recognise|evaluate|report)\//,
    example: ["src/core/another-story.ts", "src/core/report/plan"],
  },
  {
    name: "json-rules-engine stands behind two small files: one asks it, one reads its answer",
    why: "It is mutable and full of traps; whoever else used it would have to know them all.",
    from: /^src\/(?!core\/evaluate\/(engine|judged-tree)\.ts$)/,
    to: /^json-rules-engine$/,
    example: ["src/core/check-workbook.ts", "json-rules-engine"],
  },
  {
    name: "examples are recognised and evaluated, not reported",
    why: "An example proves what its rule says of figures; how that is worded or written is proven elsewhere.",
    from: /^src\/core\/examples\//,
    to: /^src\/(?!core\/(model|examples|recognise|evaluate)\/)/,
    example: ["src/core/examples/given.ts", "src/core/report/findings"],
  },
  {
    name: "hosts know only the model",
    why: "A host that imports a rule has started deciding. Hosts read and write; the core decides.",
    from: /^src\/hosts\//,
    to: /^src\/(?!hosts\/|core\/model\/)/,
    example: ["src/hosts/xlsx/write/marks.ts", "src/core/report/marks"],
  },
  {
    name: "entry points load a pack and leave the checking to check-workbook",
    why: "What is found must not depend on where the workbook was opened. (Benchmarks measure the verbs one by one; the account of tables checks nothing.)",
    from: /^src\/(cli|taskpane|commands|workbench)\//,
    to: /^src\/core\/(recognise\/(?!account\/account$)|evaluate\/(?!(pack\/)?(load-pack|prepare)$))/,
    example: ["src/cli/check-file.ts", "src/core/recognise/recognise"],
  },
  ...ENTRY_POINTS.split("|").map((entry) => ({
    name: `${entry} imports no other entry point`,
    why: "The pane must not carry the command line, nor the command line the pane.",
    from: new RegExp(`^src/${entry}/`),
    to: new RegExp(`^src/(?!${entry}/)(${ENTRY_POINTS})/`),
    example: [`src/${entry}/a.ts`, `src/${entry === "cli" ? "bench" : "cli"}/b`] as const,
  })),
  {
    name: "nothing that ships imports from the tests or scripts",
    why: "What ships must not depend on what checks or builds it.",
    from: /^src\//,
    to: /^(test|scripts)\//,
    example: ["src/cli/run.ts", "test/cli/program"],
  },
];
