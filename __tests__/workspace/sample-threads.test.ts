import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSamples } from "../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN } from "../../src/ingestion/k6/samples/sample-plan.ts";
import { readChunks } from "../../src/workspace/read-chunks.ts";
import { sampleThreads } from "../../src/workspace/sample-threads.ts";
import { numbersOf } from "../ingestion/k6/samples/reading.ts";

const PROGRAM = new URL("../../src/sample-thread.ts", import.meta.url);
const fixtures = join(import.meta.dirname, "../fixtures/k6");
const FILES = ["v2.2.0/points.ndjson.gz", "v0.40.0/points.ndjson.gz", "v2.2.0/points.csv.gz"];

describe("samples read on threads of their own", () => {
  test("give what one thread gives, to the last bit, whether or not single values are kept", async () => {
    const elsewhere = sampleThreads(PROGRAM, 2);
    for (const exactValues of [PLAIN_PLAN.exactValues, { perMetric: 50, inAll: 200 }]) {
      const plan = { ...PLAIN_PLAN, exactValues };
      const there = await Promise.all(FILES.map((name) => elsewhere(join(fixtures, name), plan)));
      for (const [index, name] of FILES.entries()) {
        const path = join(fixtures, name);
        const here = await readSamples(readChunks(path), path, plan);
        expect(numbersOf(runOf(there[index]!)), name).toEqual(numbersOf(runOf(here)));
      }
    }
  });

  test("tell how many bytes were read", async () => {
    const told: number[] = [];
    const path = join(fixtures, FILES[0]!);
    await sampleThreads(PROGRAM, 1)(path, PLAIN_PLAN, (bytes) => told.push(bytes));
    let bytes = 0;
    for await (const chunk of readChunks(path)) bytes += chunk.length;
    expect(told.reduce((sum, more) => sum + more, 0)).toBe(bytes);
  });

  test("tell the faults of a file, and the system's own errors", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-"));
    const elsewhere = sampleThreads(PROGRAM, 1);
    try {
      await writeFile(join(folder, "empty.ndjson"), "\n");
      await expect(elsewhere(join(folder, "empty.ndjson"), PLAIN_PLAN)).rejects.toMatchObject({
        name: "InputError",
        faults: [{ id: "no-samples" }],
      });
      await expect(elsewhere(join(folder, "gone.ndjson"), PLAIN_PLAN)).rejects.toThrow("ENOENT");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
