import { describe, expect, test } from "vitest";
import type { JudgedGauge } from "../../src/model/judged-resources.ts";
import type { Leak } from "../../src/model/shapes.ts";
import {
  gaugeText,
  jobsText,
  leakText,
  memoryPatternText,
  patternText,
  scalingText,
} from "../../src/words/resource-text.ts";

const leak = (kind: "none" | "suspected" | "confirmed"): Leak => ({
  kind,
  bytesPerHour: 16.9e6,
  interval: [11.8e6, 22.1e6],
  growthShare: 0.05,
  startBytes: 65e6,
  endBytes: 66e6,
  buckets: 54,
});

describe("what is said of the machines", () => {
  test.each([
    ["none", "Stable", "None Detected"],
    ["suspected", "Leak Suspected", "Suspected"],
    ["confirmed", "Linear Growth", "Confirmed"],
  ] as const)(
    "memory with a leak that is %s is told in the form's words",
    (kind, pattern, word) => {
      const told = "(16.9 MB/h, 11.8 MB/h to 22.1 MB/h)";
      expect(memoryPatternText(leak(kind))).toBe(`${pattern} ${told}`);
      expect(leakText(leak(kind))).toBe(`${word} ${told}`);
    },
  );

  test("a rate per hour from a short phase is told as an extrapolation", () => {
    expect(leakText({ ...leak("none"), extrapolatedFromMs: 108_400 } as Leak)).toContain(
      "; extrapolated from 1m 48s)",
    );
  });

  test("what was not assessed is told with the reason", () => {
    const short = { kind: "not assessed", why: "too few buckets", buckets: 4 } as const;
    for (const text of [memoryPatternText(short), leakText(short), patternText(short)]) {
      expect(text).toBe("not assessed, because the measured phase is too short");
    }
  });

  test.each([
    ["stable", "Stable"],
    ["increasing", "Increasing"],
    ["spiking", "Spiking"],
  ] as const)("a utilisation that is %s is told with its median and its p99", (kind, word) => {
    const pattern = { kind, median: 0.5363, p99: 0.5704, changeShare: 0, buckets: 20 };
    expect(patternText(pattern)).toBe(`${word} (median 53.6 %, p99 57.0 %)`);
  });

  test("replicas are told from how many to how many", () => {
    const grown = [
      { atMs: 5000, from: 2, to: 4 },
      { atMs: 7000, from: 4, to: 8 },
      { atMs: 9000, from: 8, to: 2 },
    ];
    expect(scalingText({ changes: grown, triggered: true })).toBe("Yes (2 to 8, 3 changes)");
    expect(scalingText({ changes: [], triggered: false })).toBe(
      "No: the number of replicas never changed",
    );
    expect(scalingText({ changes: [{ atMs: 1, from: 4, to: 2 }], triggered: false })).toBe(
      "No, replicas were only taken away (4 to 2, 1 change)",
    );
  });

  test.each([
    ["normal", "Normal"],
    ["delayed", "Delayed"],
    ["failed", "Failed"],
  ] as const)("background jobs that are %s are told with their queue", (kind, word) => {
    expect(jobsText({ kind, startDepth: 0.25, endDepth: 120.4 })).toBe(
      `${word} (queue 0.3 at the start, 120 at the end)`,
    );
  });

  test("a number of no known unit is told in the person's own", () => {
    const gauge: JudgedGauge = {
      name: "queue_depth",
      unit: "number",
      unitText: "tasks",
      source: { file: "a", at: "b" },
      phases: [],
      parts: [],
    };
    expect(gaugeText(26.72, gauge)).toBe("26.72 tasks");
    expect(gaugeText(0.5, { ...gauge, unit: "ratio", unitText: "%" })).toBe("50 %");
  });
});
