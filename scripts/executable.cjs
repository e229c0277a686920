const fs = require("node:fs");
const path = require("node:path");

/** Lets a file of the build be run by its name. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", ({ outputOptions }) => {
      fs.chmodSync(path.join(outputOptions.path, this.file), 0o755);
    });
  }
}

module.exports = { Executable };
