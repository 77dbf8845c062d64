import { createReadStream, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createGunzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compareWithSummary, durationOf } from "../../../../scripts/k6-equality.ts";
import { readSamples } from "../../../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../../../src/ingestion/k6/samples/run-of.ts";
import { PLAIN_PLAN } from "../../../../src/ingestion/k6/samples/sample-plan.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures/k6");

describe("statistics taken from samples", () => {
  const files = globSync(join(fixtures, "*/points.ndjson.gz")).toSorted();

  test("there is something to check", () => expect(files.length).toBeGreaterThan(5));

  test.for(files)("%s: equal to the last bit to the summary that k6 wrote", async (file) => {
    const folder = dirname(file);
    const durationMs = durationOf(readFileSync(join(folder, "handle-summary.json"), "utf8"));
    const chunks = createReadStream(file).pipe(createGunzip());
    const run = runOf(
      await readSamples(chunks, basename(file), PLAIN_PLAN),
      durationMs === undefined ? {} : { durationMs },
    );
    for (const name of ["handle-summary.json", "summary-export.json"]) {
      const found = compareWithSummary(run, readFileSync(join(folder, name), "utf8"));
      expect(found.differences).toEqual([]);
      expect(found.equal).toBeGreaterThan(100);
    }
  });
});
