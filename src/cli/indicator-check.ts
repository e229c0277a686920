import { run } from "./run";
import { openTerminal } from "./terminal";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The day it is where the program runs; deadlines are days here, not in Greenwich. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

async function main(): Promise<void> {
  const { argv, env, platform, stdout, stderr } = process;
  const surroundings = { args: argv.slice(2), environment: env, platform, today: today() };
  // The code is left for the process to end with, so that everything printed is read first.
  process.exitCode = await run(surroundings, openTerminal(stdout, stderr));
}

void main();
