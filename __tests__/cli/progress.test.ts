import { describe, expect, test } from "vitest";
import { withProgress } from "../../src/cli/progress.ts";
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

async function read(size: number, interactive: boolean): Promise<{ said: string; bytes: number }> {
  const told = { said: "", bytes: 0 };
  const terminal: Terminal = {
    out: () => undefined,
    err: (text) => void (told.said += text),
    colour: false,
    width: 80,
    interactive,
  };
  for await (const chunk of withProgress(filesOf(size), terminal).stream("runs/points.ndjson")) {
    told.bytes += chunk.byteLength;
  }
  return told;
}

describe("the progress line", () => {
  test("tells how far a long file has been read, and is wiped at the end", async () => {
    const { said, bytes } = await read(100_000_000, true);
    expect(bytes).toBe(100_000_000);
    expect(said).toContain("points.ndjson: 50 % of 100 MB");
    expect(said.endsWith("\r\u001B[2K")).toBe(true);
  });

  test("stays away for short files, and where nobody looks", async () => {
    expect(await read(1_000_000, true)).toEqual({ said: "", bytes: 1_000_000 });
    expect(await read(100_000_000, false)).toEqual({ said: "", bytes: 100_000_000 });
  });
});
