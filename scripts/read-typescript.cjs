const fs = require("node:fs");
const { transformSync } = require("@swc/core");

/** Lets a script of the build require TypeScript of this repository, transpiled as everything else is. */
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};
