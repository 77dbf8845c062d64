import { describe, expect, test } from "vitest";
import {
  knownFrom,
  planBeside,
  withSummary,
} from "../../../../../src/ingestion/k6/samples/run/beside-summary.ts";
import { runOf } from "../../../../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN } from "../../../../../src/ingestion/k6/samples/sample-plan.ts";
import { readSummary } from "../../../../../src/ingestion/k6/summary.ts";
import type { Run } from "../../../../../src/model/run.ts";
import { aggregateOf } from "../reading.ts";
import { recorded, recordedBytes } from "../../recorded.ts";

const summary = readSummary(recorded("v2.2.0/handle-summary.json"), "summary.json");

async function beside(name: string, against: Run): Promise<Run> {
  const aggregate = await aggregateOf(
    recordedBytes(`v2.2.0/${name}`),
    planBeside(PLAIN_PLAN, against),
  );
  return withSummary(runOf(aggregate, knownFrom(against)), against);
}

describe("samples beside the summary of the same run", () => {
  test.for(["points.ndjson.gz", "points.csv.gz"])(
    "%s: agree with it in every number",
    async (name) => {
      const run = await beside(name, summary);
      expect(run.oddities.map(({ id }) => id)).not.toContain("samples-contradict-summary");
      expect(run.oddities.map(({ id }) => id)).not.toContain("kinds-guessed");
      expect(run.durationMs).toBe(summary.durationMs);
      // k6's own word on its thresholds is only in the summary, quantiles that nobody exported only in the samples.
      expect(run.thresholds).toEqual(summary.thresholds);
      expect(
        run.measurements.get("http_req_duration")?.distribution?.quantile(0.999),
      ).toBeGreaterThan(0);
      expect(run.files.map(({ format }) => format)).toContain("handleSummary");
    },
  );

  test("of another run contradict it, and that is told", async () => {
    const run = await beside("ok.ndjson", summary);
    const [oddity] = run.oddities.filter(({ id }) => id === "samples-contradict-summary");
    expect(oddity?.text).toMatch(
      /^summary\.json does not agree with samples: .* is .* there and .* here; .*; and \d+ more\. Are they of one run/u,
    );
    expect(oddity?.isNote).toBeUndefined();
  });

  test("lack the infinite samples that k6 2.x could not write: what those spoil stays spoilt", async () => {
    // In nan.ndjson the trend tt lost its infinite samples; k6's own summary has null for its average.
    const exported = readSummary(recorded("v2.2.0/nan.summary-export.json"), "export.json");
    const run = await beside("nan.ndjson", exported);
    const trend = run.measurements.get("tt");
    expect(trend?.values.get("avg")).toBeUndefined();
    expect([...trend!.notFinite]).toContain("avg");
    expect(run.oddities.map(({ id }) => id)).toContain("infinite-samples-missing");
  });
});
