const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { Executable } = require("./scripts/executable.cjs");
const { OFFICE_JS, officeJsFiles } = require("./scripts/office-js.cjs");
const { ThirdPartyLicences } = require("./scripts/third-party-licences.cjs");
const { workbench } = require("./scripts/workbench-build.cjs");

const source = (file) => path.resolve(__dirname, "src", file);

/** One transpiler for the build and the tests; types are checked by `npm run typecheck`. */
const typescript = (target) => [
  {
    test: /\.ts$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target } },
  },
  {
    test: /\.tsx$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target,
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
];

/** What runs in Node: bundled with its dependencies, so that `dist` works without `node_modules`. */
const headless = {
  name: "headless",
  target: "node20",
  entry: {
    "cli/indicator-check": source("cli/indicator-check.ts"),
    "cli/check-worker": source("cli/check-worker.ts"),
    "bench/bench": source("bench/bench.ts"),
    "bench/read-all": source("bench/read-all.ts"),
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    chunkFormat: "commonjs",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: typescript("es2022") },
  node: { __dirname: false, __filename: false },
  // Readable output keeps the licence comments and gives stack traces a person can follow; size does not matter here.
  optimization: { minimize: false, chunkIds: "named" },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^cli\/indicator-check\.js$/ }),
    new ThirdPartyLicences("third-party-licences.txt"),
    new Executable("cli/indicator-check.js"),
  ],
};

/** What runs in Excel's web view: static files that any server can hand out, all from one origin. */
const web = {
  name: "web",
  target: ["web", "es2019"],
  entry: {
    taskpane: source("taskpane/main.tsx"),
    commands: source("commands/main.ts"),
    message: source("commands/message.ts"),
  },
  output: {
    path: path.resolve(__dirname, "dist", "web"),
    filename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    alias: { "rule-pack$": path.resolve(__dirname, "rules/district/pack.json") },
  },
  module: {
    rules: [
      ...typescript("es2019"),
      {
        test: path.resolve(__dirname, "rules/district/pack.json"),
        type: "javascript/auto",
        loader: path.resolve(__dirname, "scripts/rule-pack-loader.cjs"),
      },
    ],
  },
  optimization: {
    // The minifier of the transpiler we have anyway: a third of the time of webpack's usual one.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    // What both pages need, the core and the rules, is one file.
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        core: { name: "core", minChunks: 2 },
        defaultVendors: { name: "ui", test: /node_modules/, chunks: (chunk) => chunk.name === "taskpane" },
      },
    },
  },
  // A pane loads once from a server nearby; its size is looked at when it changes, not warned of at every build.
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
  plugins: [
    ...["taskpane", "commands", "message"].map(
      (page) =>
        new HtmlPlugin({
          filename: `${page}.html`,
          template: source(`${page === "taskpane" ? "taskpane" : "commands"}/${page}.html`),
          chunks: [page],
          templateParameters: OFFICE_JS,
          minify: false,
        }),
    ),
    new CopyPlugin({
      patterns: [
        // Served as they are: the first must run on browsers that the transpiler has given up on.
        { from: source("taskpane/static"), info: { minimized: true } },
        // Icons and help pages, which the manifest names.
        { from: path.resolve(__dirname, "assets"), to: "assets" },
        ...officeJsFiles(),
      ],
    }),
    new ThirdPartyLicences("third-party-licences.txt"),
  ],
};

/** One configuration a platform. */
module.exports = [headless, web, workbench(typescript)];
