const path = require("node:path");
const webpack = require("webpack");
const { Executable } = require("./scripts/executable.cjs");
const { ThirdPartyLicences } = require("./scripts/third-party-licences.cjs");

const source = (file) => path.resolve(__dirname, "src", file);

/** One transpiler for the build and the tests; types are checked by `npm run typecheck`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
};

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
  module: { rules: [typescript] },
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

/** One configuration a platform: what runs in a web page gets its own beside this one. */
module.exports = [headless];
