const js = require("@eslint/js");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** What only a host or an entry point may touch; the core is given its inputs as arguments. */
const OUTSIDE_WORLD = [
  { name: "console", message: "The core returns data; whoever called it prints." },
  { name: "setTimeout", message: "The core does not wait." },
  { name: "setInterval", message: "The core does not wait." },
  { name: "fetch", message: "Data never leaves the machine." },
];

const CLOCK_AND_CHANCE = [
  { object: "Math", property: "random", message: "The same workbook must give the same findings." },
  { object: "Date", property: "now", message: "Today is an argument, so that a check can be repeated." },
];

module.exports = tseslint.config(
  { ignores: ["coverage/", "dist/", "out/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
        { selector: "ExportDefaultDeclaration", message: "Exports are named, so that a thing has one name." },
      ],
      // A union such as string | "keep" tells people what the word means, even if the compiler learns nothing.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Cells do hold control characters, and cleaning them takes naming them.
      "no-control-regex": "off",
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...OUTSIDE_WORLD],
      "no-restricted-properties": ["error", ...CLOCK_AND_CHANCE],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // jest's own matchers are typed as any, and so are the parsers that tests use for a second opinion.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // What a class of a library can do is often looked up without an object at hand.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/*/static/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { document: "readonly", navigator: "readonly", setTimeout: "readonly", window: "readonly" },
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
        structuredClone: "readonly",
        TextDecoder: "readonly",
        TextEncoder: "readonly",
      },
    },
  },
);
