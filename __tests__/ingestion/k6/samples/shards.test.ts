import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mergeShards } from "../../../../src/ingestion/k6/samples/merge-shards.ts";
import { runOf } from "../../../../src/ingestion/k6/samples/run/run-of.ts";
import type { Run } from "../../../../src/model/run.ts";
import { InputError } from "../../../../src/model/input-error.ts";
import { dealt } from "./dealt.ts";
import { aggregateOf, declared, point } from "./reading.ts";

const file = join(import.meta.dirname, "../../../fixtures/k6/v2.2.0/points.ndjson.gz");

describe("shards of one run", () => {
  const text = gunzipSync(readFileSync(file)).toString();

  test("are together what one process would have written", async () => {
    const whole = runOf(await aggregateOf(text));
    const [first, ...others] = await Promise.all(dealt(text, 3).map((shard) => aggregateOf(shard)));
    const merged = runOf(mergeShards([first!, ...others]));
    expect(merged.samples!.shards).toBe(3);
    expect(merged.startMs).toBe(whole.startMs);
    expect(merged.durationMs).toBe(whole.durationMs);
    expect(merged.samples!.outsideRequests).toBe(whole.samples!.outsideRequests);
    expect(new Map(merged.checks.map(({ path, ...counts }) => [path, counts]))).toEqual(
      new Map(whole.checks.map(({ path, ...counts }) => [path, counts])),
    );
    for (const [name, { values, samples, kind, distribution }] of whole.measurements) {
      if (name === "vus" || name === "vus_max" || kind === "gauge") continue;
      const found = merged.measurements.get(name)!;
      expect(found.samples, name).toBe(samples);
      for (const [statistic, value] of values) {
        // Sums are in another order of the samples, which may cost the last bits.
        expect(found.values.get(statistic), `${name} ${statistic}`).toBeCloseTo(value, 9);
      }
      for (const q of [0, 0.5, 0.95, 0.99, 1]) {
        expect(found.distribution?.quantile(q)).toBe(distribution?.quantile(q));
      }
    }
    expect(merged.samples!.timeline.requests).toEqual(whole.samples!.timeline.requests);
    expect([...merged.samples!.statuses]).toEqual([...whole.samples!.statuses]);
    const failed = ({ samples }: Run) =>
      samples!.endpoints.map(({ name, failureTimes }) => [name, failureTimes]);
    expect(failed(whole).some(([, times]) => times !== undefined)).toBe(true);
    expect(failed(merged)).toEqual(failed(whole));
  });

  test("add up their users second by second", async () => {
    const shard = (counts: readonly number[], from: number): string =>
      counts
        .map((users, index) => {
          const time = `2026-11-23T09:17:${String(from + index).padStart(2, "0")}.25Z`;
          return point("vus", users, {}, time) + point("http_reqs", 1, { scenario: "s" }, time);
        })
        .join("");
    const aggregates = await Promise.all(
      [shard([10, 20, 20, 10], 1), shard([5, 5, 40], 2)].map((each) => aggregateOf(each)),
    );
    const run = runOf(mergeShards([aggregates[0]!, aggregates[1]!]));
    // Seconds 1 to 4: 10, 20 + 5, 20 + 5, 10 + 40. k6's own maxima would add up to 60, which never were there at once.
    expect(run.samples!.timeline.users).toEqual([10, 25, 25, 50]);
    expect(run.samples!.users).toEqual({ avg: 27.5, max: 50 });
    expect(run.measurements.get("vus")?.values.get("max")).toBe(50);
    expect(run.measurements.get("vus")?.values.get("value")).toBe(50);
  });

  test("keep quantiles to the stated error when there are too many values", async () => {
    const exactValues = { perMetric: 100, inAll: 1000 };
    const shards = dealt(text, 2);
    const exact = runOf(await aggregateOf(text));
    const aggregates = await Promise.all(
      shards.map((shard) => aggregateOf(shard, { exactValues })),
    );
    const merged = runOf(mergeShards([aggregates[0]!, aggregates[1]!]));
    const ours = merged.measurements.get("http_req_duration")!.distribution!;
    const theirs = exact.measurements.get("http_req_duration")!.distribution!;
    expect(ours.relativeError).toBeLessThanOrEqual(0.001);
    for (const q of [0.1, 0.5, 0.9, 0.95]) {
      expect(Math.abs(ours.quantile(q) / theirs.quantile(q) - 1)).toBeLessThanOrEqual(0.001);
    }
  });

  test.each([
    [
      "ran one after the other",
      point("http_reqs", 1, { scenario: "a" }, "2026-11-23T09:17:01Z"),
      point("http_reqs", 1, { scenario: "a" }, "2026-11-23T10:17:01Z"),
      "one ended before the other began",
    ],
    [
      "ran other scenarios",
      point("http_reqs", 1, { scenario: "a" }),
      point("http_reqs", 1, { scenario: "b" }),
      "one ran the scenario a, the other b",
    ],
    [
      "have metrics of other kinds",
      declared("m", "trend") + point("m", 1),
      declared("m", "rate") + point("m", 1),
      "m is a trend in one and a rate in the other",
    ],
  ])("are refused when they %s", async (_, one, other, why) => {
    const [left, right] = await Promise.all([aggregateOf(one), aggregateOf(other)]);
    expect(() => mergeShards([left, right])).toThrow(InputError);
    expect(() => mergeShards([left, right])).toThrow(why);
  });
});
