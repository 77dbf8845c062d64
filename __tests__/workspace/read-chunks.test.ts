import { randomFillSync } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readChunks } from "../../src/workspace/read-chunks.ts";

const folder = mkdtempSync(join(tmpdir(), "chunks-"));

function openFiles(): number {
  return readdirSync("/proc/self/fd").length;
}

describe("reading a file in chunks", () => {
  test.each([0, 1, 262_144, 262_145, 700_001])("gives all of its %d bytes", async (length) => {
    const file = join(folder, String(length));
    const bytes = randomFillSync(Buffer.alloc(length));
    writeFileSync(file, bytes);
    const parts: Buffer[] = [];
    for await (const chunk of readChunks(file)) parts.push(Buffer.from(chunk));
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  test("closes the file when nobody wants the rest", async () => {
    const file = join(folder, "long");
    writeFileSync(file, Buffer.alloc(1_000_000));
    const before = openFiles();
    for (let time = 0; time < 20; time++) {
      for await (const chunk of readChunks(file)) if (chunk.length > 0) break;
    }
    expect(openFiles()).toBeLessThanOrEqual(before + 1);
  });

  test("refuses what is not there with the system's own reason", async () => {
    await expect(readChunks(join(folder, "absent")).next()).rejects.toThrow("ENOENT");
  });
});
