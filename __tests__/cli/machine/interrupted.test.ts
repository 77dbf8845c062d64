import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, truncate } from "node:fs/promises";
import { platform } from "node:os";
import { execPath, kill } from "node:process";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { k6File } from "../summaries.ts";
import { workplace } from "../workplace.ts";

/** What a scan of it would take minutes for; nothing of it lies on the disk but its first lines. */
const HUGE = 2 ** 38;
/** Enough real lines that the file is known for samples by its beginning. */
const BEGINNINGS = 20;
const SURELY_SCANNING_BYTES = 100_000_000;

/** Waits until a process has read so much that it is in the middle of its file. */
async function scanning(pid: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(`/proc/${pid}/io`, "utf8");
    const read = Number(/^rchar: (\d+)$/mu.exec(text)?.[1]);
    if (read > SURELY_SCANNING_BYTES) return;
    await setTimeout(50);
  }
  throw new Error("it never began to read");
}

describe.skipIf(platform() !== "linux")(
  "a check that is interrupted in the middle of a file",
  () => {
    test.each(["SIGINT", "SIGTERM"] as const)(
      "by %s ends at once by that signal, and leaves nothing behind",
      async (signal) => {
        await using place = await workplace({
          "huge.ndjson": k6File("v2.2.0/ok.ndjson").repeat(BEGINNINGS),
        });
        await truncate(place.path("huge.ndjson"), HUGE);
        const words = ["check", place.path("huge.ndjson"), "--out", place.path("out")];
        const child = spawn(execPath, ["src/cli.ts", ...words], {
          stdio: ["ignore", "pipe", "pipe"],
        });
        let said = "";
        for (const stream of [child.stdout, child.stderr]) {
          stream.setEncoding("utf8").on("data", (text: string) => (said += text));
        }
        await scanning(child.pid!);
        const began = performance.now();
        child.kill(signal);
        // A shell shows it as 130 for SIGINT and 143 for SIGTERM.
        expect(await once(child, "close")).toEqual([null, signal]);
        expect(performance.now() - began).toBeLessThan(5000);
        expect(said).toBe("");
        expect(await readdir(place.path("."))).toEqual(["huge.ndjson"]);
        expect(() => kill(child.pid!, 0)).toThrow("ESRCH");
      },
      60_000,
    );
  },
);
