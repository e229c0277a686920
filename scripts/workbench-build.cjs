const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { ThirdPartyLicences } = require("./third-party-licences.cjs");

const root = path.resolve(__dirname, "..");
const source = (file) => path.join(root, "src/workbench", file);

/** The workbench page. It is built after the add-in's own pages, whose build empties the folder they share. */
const workbench = (typescript) => ({
  name: "workbench",
  dependencies: ["web"],
  target: ["web", "es2022"],
  entry: { workbench: source("main.tsx") },
  output: {
    path: path.join(root, "dist/web"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
  },
  // The ribbon is that of the manifest, which Excel would read.
  resolve: { extensions: [".tsx", ".ts", ".js"], alias: { manifest$: path.join(root, "manifest.xml") } },
  module: { rules: [...typescript("es2022"), { test: path.join(root, "manifest.xml"), type: "asset/source" }] },
  optimization: { chunkIds: "named" },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
  plugins: [
    new HtmlPlugin({ filename: "workbench.html", template: source("workbench.html"), minify: false }),
    new ThirdPartyLicences("third-party-licences-workbench.txt"),
    new CopyPlugin({
      patterns: [
        { from: source("static") },
        { from: path.join(root, "samples"), to: "samples/[name][ext]", filter: (file) => file.endsWith(".xlsx") },
      ],
    }),
  ],
});

module.exports = { workbench };
