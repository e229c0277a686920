import type { Server } from "node:https";

/** Serves the files of a folder over https, and nothing else; resolves once it listens. */
export function serveFolder(
  folder: string,
  options: { readonly port: number; readonly key: string | Buffer; readonly cert: string | Buffer },
): Promise<Server>;
