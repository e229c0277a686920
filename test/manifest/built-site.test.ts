import { existsSync } from "node:fs";
import { join } from "node:path";
import { addresses, baseAddress, fileAt } from "../../scripts/manifest/addresses";
import { parseXml } from "../../scripts/manifest/parse-xml";
import { MANIFEST, ROOT } from "./surroundings";

test("the built site has every file that the manifest names", () => {
  const parsed = parseXml(MANIFEST);
  const base = parsed.ok ? baseAddress(parsed.root) : undefined;
  if (!parsed.ok || !base) throw new Error("The manifest names no task pane.");
  const files = addresses(parsed.root).map(({ value }) => fileAt(base, value) ?? value);
  expect(files.length).toBeGreaterThan(35);
  expect(files.filter((file) => !existsSync(join(ROOT, "dist/web", file)))).toEqual([]);
});
