import { describe, expect, test } from "vitest";
import { asked, numberOf, oddityIds, recordedRun, runOf } from "../../recorded.ts";

describe("a number that is not in the file", () => {
  test("p(99), which k6 does not export unless asked, is not exported rather than 0", () => {
    const run = recordedRun("v2.2.0/summary-export.json");
    expect(numberOf(run, "http_req_duration p(95)")).toBe(41.2924972);
    expect(numberOf(run, "http_req_duration p(99)")).toBe("not-exported");
    // k6 evaluated `p(99)<6000` all the same, and its word is in the file.
    const k6 = run.thresholds.find(({ expression }) => expression === "p(99)<6000");
    expect(k6?.passed).toBe(true);
  });

  test("p(99) and count are there when the script asked for them; med is p(50)", () => {
    const run = recordedRun("v2.2.0/dup-submetrics.summary-export.json");
    expect(numberOf(run, "http_req_duration p(99)")).toBe(9.16912714);
    expect(numberOf(run, "http_req_duration p(50)")).toBe(7.715353);
    expect(numberOf(run, "http_req_duration count")).toBe(2);
    expect(numberOf(run, "http_req_duration avg")).toBe("not-exported");
  });

  test("null, which k6 writes after an infinite sample, is not finite", () => {
    const run = recordedRun("v2.2.0/nan.summary-export.json");
    expect(numberOf(run, "tt p(95)")).toBe("not-finite");
    expect(numberOf(run, "tt avg")).toBe("not-finite");
    expect(numberOf(run, "tt min")).toBe(1);
    expect(numberOf(run, "gg value")).toBe(-5);
    expect(numberOf(run, "cc count")).toBe(3e21);
  });

  test("a number too great for a double is not finite", () => {
    const text = '{"root_group": {}, "metrics": {"http_req_duration": {"avg": 1}}}';
    const summary = JSON.parse(text.replace("1}", "1e999}")) as object;
    expect(JSON.stringify(summary)).toContain("null");
    expect(numberOf(runOf(summary), "http_req_duration avg")).toBe("not-finite");
  });

  test("nothing dropped leaves dropped_iterations out of the file, which is a true 0", () => {
    const run = recordedRun("v2.2.0/ok.summary-export.json");
    expect(asked(run, "dropped_iterations count")).toMatchObject({ kind: "measured", value: 0 });
    expect(asked(run, "dropped_iterations count")).toMatchObject({
      source: { at: "dropped_iterations is not in the file: nothing was dropped" },
    });
  });

  test("without a single iteration nobody knows what was dropped", () => {
    const run = recordedRun("v2.2.0/setupex.summary-export.json");
    expect(numberOf(run, "dropped_iterations count")).toBe("no-such-metric");
  });
});

describe("a metric without samples", () => {
  test.for(["summary-export", "handle-summary", "machine-readable.full"])(
    "%s: zeros of a sub-metric that nothing matched are no samples, though k6 calls its threshold passed",
    (format) => {
      const run = recordedRun(`v2.2.0/${format}.json`);
      expect(numberOf(run, "http_req_duration{scenario:nope} p(95)")).toBe("no-samples");
      expect(oddityIds(run)).toContain("zero-or-no-samples");
    },
  );

  test("no requests at all leave no latency, with or without a threshold", () => {
    const http_reqs = { count: 0, rate: 0 };
    const http_req_duration = { avg: 0, min: 0 };
    const metrics = { iterations: { count: 1, rate: 1 }, http_reqs, http_req_duration };
    expect(numberOf(runOf({ root_group: {}, metrics }), "http_req_duration avg")).toBe(
      "no-samples",
    );
  });

  test("zeros beside a statistic that is not finite had samples", () => {
    const lag = { avg: null, min: 0, thresholds: { "min>=0": false } };
    const run = runOf({ root_group: {}, metrics: { iterations: { count: 1, rate: 1 }, lag } });
    expect(numberOf(run, "lag min")).toBe(0);
    expect(numberOf(run, "lag avg")).toBe("not-finite");
  });

  test("count 0 says so without guessing", () => {
    const run = recordedRun("v2.2.0/dup-submetrics.summary-export.json");
    expect(numberOf(run, "http_req_duration{group:::g} p(99)")).toBe("no-samples");
    expect(oddityIds(run)).not.toContain("zero-or-no-samples");
  });

  test("zero requests: latency and error rate have no samples, counters are truly 0", () => {
    const run = recordedRun("v2.2.0/zero.summary-export.json");
    expect(numberOf(run, "http_req_duration avg")).toBe("no-samples");
    expect(numberOf(run, "http_req_duration{name:x} avg")).toBe("no-samples");
    expect(numberOf(run, "http_req_failed rate")).toBe("no-samples");
    expect(numberOf(run, "checks rate")).toBe("no-samples");
    expect(numberOf(run, "http_reqs count")).toBe(0);
    expect(numberOf(run, "never count")).toBe(0);
    expect(numberOf(run, "iterations count")).toBe(3);
    expect(oddityIds(run)).toEqual(["no-requests", "zero-or-no-samples"]);
  });

  test.for(["setupex", "setupto"])(
    "%s: a failed setup() leaves a file without requests",
    (name) => {
      const run = recordedRun(`v2.2.0/${name}.summary-export.json`);
      expect(numberOf(run, "http_reqs count")).toBe("no-such-metric");
      expect(numberOf(run, "http_req_duration p(95)")).toBe("no-such-metric");
      expect(run.oddities).toEqual([
        {
          id: "no-requests",
          text: "k6 made no HTTP request in this run: no iteration finished either, as when setup() fails or times out.",
        },
      ]);
      expect(run.durationMs).toBeUndefined();
    },
  );

  test("connections that are kept take truly 0 ms", () => {
    const run = recordedRun("v2.2.0/summary-export.json");
    expect(numberOf(run, "http_req_tls_handshaking max")).toBe(0);
    expect(numberOf(run, "http_req_connecting p(95)")).toBe(0);
    expect(run.measurements.get("http_req_tls_handshaking")?.samples).toBe(145);
  });

  test.for([
    ["http_req_blocked", 0],
    ["http_req_waiting", "no-samples"],
    ["my_trend", "no-samples"],
  ] as const)("%s with a threshold and only zeros reads %s", ([name, expected]) => {
    const zeros = { avg: 0, min: 0, med: 0, max: 0, thresholds: { "avg<1": false } };
    const run = runOf({
      root_group: {},
      metrics: { http_reqs: { count: 3, rate: 1 }, [name]: zeros },
    });
    expect(numberOf(run, `${name} avg`)).toBe(expected);
  });

  test("only zeros without a threshold are what was measured", () => {
    const metrics = { http_reqs: { count: 3, rate: 1 }, my_trend: { avg: 0, max: 0 } };
    expect(numberOf(runOf({ root_group: {}, metrics }), "my_trend max")).toBe(0);
  });

  test("a gauge with a threshold and only zeros may have had no samples, so it has none", () => {
    const open = { value: 0, min: 0, max: 0, thresholds: { "value<1": false } };
    const run = runOf({ root_group: {}, metrics: { http_reqs: { count: 3, rate: 1 }, open } });
    expect(numberOf(run, "open value")).toBe("no-samples");
  });

  test("each request gives one sample of http_req_duration, so http_reqs counts them", () => {
    const run = recordedRun("v2.2.0/handle-summary.json");
    expect(run.measurements.get("http_req_duration")?.samples).toBe(145);
    expect(
      run.measurements.get("http_req_duration{expected_response:true}")?.samples,
    ).toBeUndefined();
  });
});
