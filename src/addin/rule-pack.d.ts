/** The rule pack that ships with the add-in; the build reads it from `rules/` and checks it. */
declare module "rule-pack" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- such a declaration may not import a file.
  export const pack: import("../core/model/rule").Pack;
}
