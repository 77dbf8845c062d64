import { describe, expect, test } from "vitest";
import { withProgress } from "../../src/cli/progress.ts";
import type { SampleAggregate } from "../../src/ingestion/k6/samples/read-samples.ts";
import { PLAIN_PLAN } from "../../src/ingestion/k6/samples/sample-plan.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import type { Files } from "../../src/gate/ports.ts";
import { localFiles } from "../../src/workspace/files.ts";

/** A file of the given size in chunks of 10 MB. */
function filesOf(size: number): Files {
  return {
    ...localFiles,
    size: () => Promise.resolve(size),
    stream: async function* () {
      for (let at = 0; at < size; at += 10_000_000)
        yield new Uint8Array(Math.min(10_000_000, size - at));
    },
  };
}

interface Told {
  said: string;
  bytes: number;
}

function terminalTo(told: Told, interactive: boolean): Terminal {
  return {
    out: () => undefined,
    err: (text) => void (told.said += text),
    colour: false,
    width: 80,
    interactive,
  };
}

/** Reads a file on a machine whose clock goes on by 20 ms whenever it is looked at: 10 MB in 20 ms are 500 MB/s. */
async function read(size: number, interactive: boolean): Promise<Told> {
  const told = { said: "", bytes: 0 };
  let clockMs = 0;
  const files = withProgress(filesOf(size), terminalTo(told, interactive), () => (clockMs += 20));
  for await (const chunk of files.stream("runs/points.ndjson")) told.bytes += chunk.byteLength;
  return told;
}

describe("the progress line", () => {
  test("tells how far a long file has been read, how fast and how long still, and is wiped at the end", async () => {
    const { said, bytes } = await read(2_000_000_000, true);
    expect(bytes).toBe(2_000_000_000);
    // After 49 pieces of 10 MB the clock has gone on by 980 ms since the start: 1510 MB are left at 500 MB/s, 3.02 s.
    expect(said).toContain("points.ndjson: 24 % of 2,000 MB, 500 MB/s, 4 s left");
    expect(said.endsWith("\r\u001B[2K")).toBe(true);
  });

  test("tells of all files that are read at once, on whichever thread", async () => {
    const told = { said: "", bytes: 0 };
    let clockMs = 0;
    const reading = Promise.withResolvers<void>();
    const files = withProgress(
      {
        ...filesOf(100_000_000),
        elsewhere: async (_path, _plan, more) => {
          await reading.promise;
          more?.(100_000_000);
          return {} as SampleAggregate;
        },
      },
      terminalTo(told, true),
      () => (clockMs += 100),
    );
    const all = Promise.all(["a", "b"].map(async (path) => files.elsewhere?.(path, PLAIN_PLAN)));
    // Both files are known before the first bytes of one are.
    await files.size("a");
    reading.resolve();
    await all;
    expect(told.said).toContain("2 files: 50 % of 200 MB");
    expect(told.said).toContain("2 files: 100 % of 200 MB");
    expect(told.said.endsWith("\r\u001B[2K")).toBe(true);
  });

  test("stays away for short files, and where nobody looks", async () => {
    expect(await read(1_000_000, true)).toEqual({ said: "", bytes: 1_000_000 });
    expect(await read(100_000_000, false)).toEqual({ said: "", bytes: 100_000_000 });
  });
});
