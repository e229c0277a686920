/** One transpiler for the build and the tests; types are checked by `npm run typecheck`. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // One process for all suites would come near Node's limit of memory: each suite loads the product anew.
  workerIdleMemoryLimit: "1GB",
  // numfmt 4.0.1 names a CommonJS build that its package does not hold; its other build is the same code.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
    "^.+\\.tsx$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
