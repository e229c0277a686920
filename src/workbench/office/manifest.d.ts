/** The text of `manifest.xml`, as it is when the page is built. */
declare module "manifest" {
  const manifest: string;
  export = manifest;
}
