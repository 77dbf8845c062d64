import { spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmod } from "node:fs/promises";
import { execPath } from "node:process";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type BuiltAction, builtAction } from "../github/built-action.ts";

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of the command line. */
export interface CliProcess {
  readonly ended: Promise<ProcessEnd>;
  readonly kill: () => void;
  /** Closes the reading end of its standard output, as `head` does. */
  readonly stopReading: () => void;
}

/** Builds the command line once for all tests of a file, and starts it as a process of its own. */
export function cliOfThisFile(): (words: readonly string[], options?: SpawnOptions) => CliProcess {
  const bundle: { built?: BuiltAction } = {};
  beforeAll(async () => {
    bundle.built = await builtAction();
    // For a process of another user, too.
    await chmod(bundle.built.folder, 0o755);
  }, 60_000);
  afterAll(() => bundle.built?.[Symbol.dispose]());
  return (words, options) => {
    const cli = join(bundle.built?.folder ?? "", "cli.js");
    const child = spawn(execPath, [cli, ...words], { stdio: "pipe", ...options });
    const said = { out: "", err: "" };
    child.stdout?.on("data", (chunk) => (said.out += String(chunk)));
    child.stderr?.on("data", (chunk) => (said.err += String(chunk)));
    child.stdin?.end();
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...said }));
    return {
      ended,
      kill: () => void child.kill("SIGKILL"),
      stopReading: () => void child.stdout?.destroy(),
    };
  };
}
