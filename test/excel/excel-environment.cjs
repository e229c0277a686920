const { TestEnvironment } = require("jest-environment-jsdom");

/** A browser window as Excel on the web opens one for an add-in: at an https address, with what jsdom leaves out. */
module.exports = class ExcelEnvironment extends TestEnvironment {
  constructor(config, context) {
    const projectConfig = {
      ...config.projectConfig,
      testEnvironmentOptions: {
        ...config.projectConfig.testEnvironmentOptions,
        url: "https://localhost/taskpane.html",
      },
    };
    super({ ...config, projectConfig }, context);
    this.global.TextEncoder = TextEncoder;
    this.global.TextDecoder = TextDecoder;
    // Binary data read in Node must be of the window's own kind to pass `instanceof`.
    this.global.Uint8Array = Uint8Array;
  }

  /** Browser builds of some packages are ES modules, which jest does not load. */
  exportConditions() {
    return ["node", "require", "default"];
  }
};
