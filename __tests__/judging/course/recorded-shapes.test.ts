import { createReadStream } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSamples } from "../../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN, type SamplePlan } from "../../../src/ingestion/k6/samples/sample-plan.ts";
import { shapesOf } from "../../../src/judging/course/shapes.ts";
import type { PhasePlan } from "../../../src/model/scenario.ts";
import type { Shapes } from "../../../src/model/shapes.ts";

/** The shapes of a run of the example: recordings of k6 2.2.0 at a sixtieth of the time. */
async function shapes(scenario: string, plan: Partial<SamplePlan> = {}): Promise<Shapes> {
  const file = `examples/mgx-ai-full/results/${scenario}/points.ndjson.gz`;
  const read = await readSamples(createReadStream(file), file, { ...PLAIN_PLAN, ...plan });
  const { samples } = runOf(read);
  if (samples === undefined) throw new Error(`${file} holds no samples`);
  return shapesOf(samples);
}

const WINDOWS: PhasePlan = {
  kind: "windows",
  windows: [
    { name: "baseline", fromMs: 0, toMs: 15_000 },
    { name: "spike", fromMs: 15_000, toMs: 90_000 },
    { name: "after", fromMs: 90_000, toMs: 108_000 },
  ],
};

describe("the shapes of the recorded example", () => {
  const plans: readonly PhasePlan[] = [{ kind: "found" }, { kind: "tag", tag: "load" }, WINDOWS];

  test.each(plans)("hold three recoveries of at most a second, phases by $kind", async (phases) => {
    // p95 by the second, reckoned apart: 204 ms as the users are back after the first spike, 85 ms a second later,
    // 109 and 97 ms after the other two; 100 ms before the first
    const { recovery } = await shapes("spike", { phases });
    expect(recovery).toMatchObject({ kind: "recovered", seconds: 1 });
    const seconds = recovery.spikes.map((one) => (one.kind === "recovered" ? one.seconds : one));
    expect(seconds).toEqual([1, 0, 0]);
  });

  test("are the same where quantiles come from histograms", async () => {
    const rough = { exactValues: { perMetric: 1000, inAll: 4000 } };
    const [exact, close] = [await shapes("endurance"), await shapes("endurance", rough)];
    expect(close.latency.kind).toBe(exact.latency.kind);
    expect(close.throughput).toEqual(exact.throughput);
    expect(close.parts.map(({ requests }) => requests)).toEqual(
      exact.parts.map(({ requests }) => requests),
    );
    for (const [index, { p99Ms }] of exact.parts.entries()) {
      expect((close.parts[index]?.p99Ms ?? 0) / (p99Ms ?? 1)).toBeCloseTo(1, 2);
    }
  });

  test("of an even load over eight hours are stable, hour by hour", async () => {
    const { latency, throughput, parts } = await shapes("endurance");
    expect(latency).toMatchObject({ kind: "stable", degradation: "none" });
    expect(throughput).toMatchObject({ kind: "stable", degradation: "none" });
    expect(parts).toHaveLength(8);
    for (const { users, errorRate } of parts) {
      expect(users).toBeCloseTo(40, 0);
      expect(errorRate).toBe(0);
    }
  });

  test("of a ramp are those of its top, which lasts long enough for no more", async () => {
    const { latency, recovery } = await shapes("ramp-up");
    expect(latency).toMatchObject({ kind: "stable" });
    expect(latency.buckets).toBeLessThan(20);
    expect(recovery).toMatchObject({ kind: "not assessed", why: "no spike" });
  });
});
