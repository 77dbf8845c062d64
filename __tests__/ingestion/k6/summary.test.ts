import { describe, expect, test } from "vitest";
import { byPath, numberOf, numbersIn, oddityIds, recordedRun } from "./recorded.ts";

// Read by eye from handle-summary.json of each version (one script, one run a version).
const VERSIONS = [
  {
    version: "v0.40.0",
    p95: 42.97031729999999,
    failed: 49,
    of: 139,
    rate: 0.35251798561151076,
    iterations: 88,
    dropped: 42,
    ms: 3071.294327,
    received: 24390,
  },
  {
    version: "v0.49.0",
    p95: 42.468221299999996,
    failed: 48,
    of: 139,
    rate: 0.34532374100719426,
    iterations: 89,
    dropped: 40,
    ms: 3087.52276,
    received: 24383,
  },
  {
    version: "v0.57.0",
    p95: 46.80453719999999,
    failed: 46,
    of: 133,
    rate: 0.3458646616541353,
    iterations: 85,
    dropped: 41,
    ms: 3076.194139,
    received: 23331,
  },
  {
    version: "v1.7.1",
    p95: 44.788927099999995,
    failed: 49,
    of: 139,
    rate: 0.35251798561151076,
    iterations: 88,
    dropped: 42,
    ms: 3085.748901,
    received: 24390,
  },
  {
    version: "v2.0.0",
    p95: 41.1715096,
    failed: 51,
    of: 145,
    rate: 0.35172413793103446,
    iterations: 92,
    dropped: 40,
    ms: 3079.54241,
    received: 25732,
  },
  {
    version: "v2.2.0",
    p95: 41.2924972,
    failed: 51,
    of: 145,
    rate: 0.35172413793103446,
    iterations: 92,
    dropped: 40,
    ms: 3082.660999,
    received: 25732,
  },
] as const;
const FILES = VERSIONS.flatMap((numbers) =>
  (["summary-export", "handle-summary"] as const).map((format) => ({ ...numbers, format })),
);

describe("the summary of every k6 version", () => {
  test("there are recordings to read", () => expect(FILES.length).toBe(12));

  test.for(FILES)("$version $format gives the numbers that stand in it", (expected) => {
    const run = recordedRun(`${expected.version}/${expected.format}.json`);
    expect(numberOf(run, "http_req_duration p(95)")).toBe(expected.p95);
    expect(numberOf(run, "http_req_failed rate")).toBe(expected.rate);
    expect(numberOf(run, "http_req_failed count")).toBe(expected.failed);
    expect(run.measurements.get("http_req_failed")?.samples).toBe(expected.of);
    expect(numberOf(run, "http_reqs count")).toBe(expected.of);
    expect(numberOf(run, "iterations count")).toBe(expected.iterations);
    expect(numberOf(run, "dropped_iterations count")).toBe(expected.dropped);
    expect(numberOf(run, "data_received count")).toBe(expected.received);
    expect(numberOf(run, "vus max")).toBe(2);
    expect(run.durationMs).toBe(expected.ms);
  });

  test.for(FILES)(
    "$version $format says which thresholds failed, whatever its polarity",
    ({ version, format }) => {
      const { thresholds } = recordedRun(`${version}/${format}.json`);
      expect(thresholds.length).toBe(11);
      // The script asks for `avg<0.0001` and `rate<0.01` with a third of its requests answered by 404; the rest holds.
      const failed = thresholds.filter(({ passed }) => passed === false);
      expect(failed.map(({ metric, expression }) => `${metric} ${expression}`).toSorted()).toEqual([
        "http_req_duration avg<0.0001",
        "http_req_failed rate<0.01",
      ]);
      expect(thresholds.every(({ passed }) => passed !== undefined)).toBe(true);
    },
  );

  test.for(VERSIONS)(
    "$version: export and handleSummary of one run are the same run",
    ({ version }) => {
      const legacy = recordedRun(`${version}/summary-export.json`);
      const handled = recordedRun(`${version}/handle-summary.json`);
      expect(handled.measurements.size).toBeGreaterThan(20);
      expect(numbersIn(legacy)).toEqual(numbersIn(handled));
      expect(legacy.checks.toSorted(byPath)).toEqual(handled.checks.toSorted(byPath));
      expect(legacy.durationMs).toBe(handled.durationMs);
      expect(oddityIds(legacy)).toEqual(oddityIds(handled));
    },
  );

  test.for(["v2.0.0", "v2.2.0"])(
    "%s: the machine-readable summary knows the same kinds and units",
    (version) => {
      const handled = recordedRun(`${version}/handle-summary.json`);
      const machine = recordedRun(`${version}/machine-readable.full.json`);
      // Left out by k6 in both modes: group_duration. `checks` is put back from checks_succeeded.
      const left = [...handled.measurements.keys()].filter(
        (name) => !machine.measurements.has(name),
      );
      expect(left).toEqual(["group_duration"]);
      expect(machine.measurements.size).toBe(26);
      for (const [name, { kind, unit }] of machine.measurements) {
        expect({ name, kind, unit }).toEqual({
          name,
          kind: handled.measurements.get(name)?.kind,
          unit: handled.measurements.get(name)?.unit,
        });
      }
    },
  );

  test("files name their format", () => {
    const formats = [
      "summary-export",
      "handle-summary",
      "machine-readable.full",
      "machine-readable.compact",
    ].map((name) => recordedRun(`v2.2.0/${name}.json`).files);
    expect(formats).toEqual([
      [{ path: "v2.2.0/summary-export.json", format: "summary-export" }],
      [{ path: "v2.2.0/handle-summary.json", format: "handleSummary" }],
      [{ path: "v2.2.0/machine-readable.full.json", format: "machine-readable summary" }],
      [{ path: "v2.2.0/machine-readable.compact.json", format: "machine-readable summary" }],
    ]);
  });
});
