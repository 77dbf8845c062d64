import { createReadStream, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareWithSummary, runBeside } from "../../../../scripts/k6-equality.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures/k6");

describe("statistics taken from samples", () => {
  const files = globSync(join(fixtures, "*/points.{ndjson,csv}.gz")).toSorted();

  test("there is something to check", () => expect(files.length).toBeGreaterThan(10));

  test.for(files)("%s: equal to the last bit to the summaries that k6 wrote", async (file) => {
    const summaries = ["handle-summary.json", "summary-export.json"].map((name) =>
      readFileSync(join(dirname(file), name), "utf8"),
    );
    const run = await runBeside(createReadStream(file), basename(file), summaries);
    for (const summary of summaries) {
      const found = compareWithSummary(run, summary);
      expect(found.differences).toEqual([]);
      expect(found.equal).toBeGreaterThan(100);
    }
  });
});
