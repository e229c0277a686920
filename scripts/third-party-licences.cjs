const fs = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

/** Puts the licence text of every bundled package into one file of the build, as their licences ask for. */
class ThirdPartyLicences {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyLicences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicences", stage }, () => {
        const folders = [...new Set([...compilation.modules].flatMap(packageFolders))].sort();
        compilation.emitAsset(this.file, new sources.RawSource(folders.map(notice).join("\n")));
      });
    });
  }
}

/** The package folders a module was made from; a concatenated module holds several. */
function packageFolders(module) {
  if (module.modules) return module.modules.flatMap(packageFolders);
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "");
  return found ? [found[0]] : [];
}

/** Name, version and licence text of the package in a folder. */
function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), "utf8").trim() : "(the package ships no licence text)";
  return `${name} ${version} (${license})\n\n${text}\n\n${"-".repeat(80)}\n`;
}

module.exports = { ThirdPartyLicences };
