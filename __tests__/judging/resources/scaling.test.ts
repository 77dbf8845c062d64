import { describe, expect, test } from "vitest";
import { scalingOf } from "../../../src/judging/resources/scaling.ts";

const START = 1_700_000_000_000;
const replicas = (...values: readonly number[]) => ({
  labels: {},
  timesMs: values.map((_, second) => START + second * 1000),
  values,
});
const run = { fromMs: START, toMs: START + 9000 };

describe("how the replicas followed the load", () => {
  test("each change is told with its time, and how soon after the spike the first was added", () => {
    // The spike begins after 3 s; the first replica is added at 5 s.
    expect(scalingOf(replicas(2, 2, 2, 2, 2, 4, 4, 8, 8, 2), { run, spikeMs: 3000 })).toEqual({
      changes: [
        { atMs: 5000, from: 2, to: 4 },
        { atMs: 7000, from: 4, to: 8 },
        { atMs: 9000, from: 8, to: 2 },
      ],
      triggered: true,
      responseSeconds: 2,
    });
  });

  test("replicas that were added before the spike are no answer to it", () => {
    const scaling = scalingOf(replicas(2, 4, 4, 4, 4, 4), { run, spikeMs: 3000 });
    expect(scaling.triggered).toBe(true);
    expect(scaling).not.toHaveProperty("responseSeconds");
  });

  test("replicas that were only taken away, or never changed, were not added", () => {
    expect(scalingOf(replicas(4, 4, 2), { run }).triggered).toBe(false);
    expect(scalingOf(replicas(4, 4, 4), { run, spikeMs: 0 })).toEqual({
      changes: [],
      triggered: false,
    });
  });

  test("a replica that was added as the spike began was added at once", () => {
    expect(scalingOf(replicas(2, 2, 2, 4), { run, spikeMs: 3000 }).responseSeconds).toBe(0);
  });

  test("what happened after the run is no change", () => {
    const short = { fromMs: START, toMs: START + 2000 };
    expect(scalingOf(replicas(2, 2, 2, 4), { run: short }).changes).toEqual([]);
  });

  test("what happened before the run, or was not scraped, is no change", () => {
    const late = { fromMs: START + 2000, toMs: START + 9000 };
    expect(scalingOf(replicas(1, 2, 2, Number.NaN, 2), { run: late }).changes).toEqual([]);
  });
});
