import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { execPath, platform } from "node:process";
import { builtAction } from "../github/built-action.ts";

/** What is promised for any input, in megabytes. */
export const PROMISED_MB = 250;

/** Only Linux tells a program's own high-water mark; `maxRSS` would begin with what the process held that started it. */
export const TELLS_MEMORY = platform === "linux";

const TELL_MEMORY =
  "data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write('MB '+" +
  "/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]/1024))";

/** Runs the command line as it is built, since to take the types out of the sources costs memory of its own. */
export async function ranBuilt(
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly err: string; readonly megabytes: number }> {
  using built = await builtAction();
  const program = join(built.folder, "cli.js");
  const child = spawn(execPath, ["--import", TELL_MEMORY, program, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, err, megabytes: Number(/^MB ([\d.]+)$/mu.exec(err)?.[1]) };
}
