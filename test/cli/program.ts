import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");
export const sample = (name: string): string => join(ROOT, "samples", `${name}.xlsx`);

/** The program as it was built; `npm test` builds it first. */
const PROGRAM = join(ROOT, "dist", "cli", "indicator-check.js");

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user, to meet the permissions that root does not. */
  readonly uid?: number;
}

/** Runs the program in a process of its own, speaking Chinese unless told otherwise. */
export function indicatorCheck(args: readonly string[], { cwd = ROOT, env = {}, uid }: Where = {}): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 50_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  return Promise.all([ended, read(child.stdout), read(child.stderr)]).then(([code, stdout, stderr]) => ({
    code,
    stdout,
    stderr,
  }));
}

/** A folder that is there while `use` runs. */
export async function inFolder<Answer>(use: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-check-test-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
