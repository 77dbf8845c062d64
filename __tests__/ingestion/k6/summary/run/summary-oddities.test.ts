import { describe, expect, test } from "vitest";
import type { Run } from "../../../../../src/model/run.ts";
import { faultsOf, numberOf, oddityIds, recorded, recordedRun, runOf } from "../../recorded.ts";

describe("what a reviewer must know", () => {
  test.for([
    ["v0.40.0", true],
    ["v0.49.0", true],
    ["v0.57.0", false],
    ["v2.2.0", false],
  ] as const)("%s writes the groups setup and teardown: %s", ([version, said]) => {
    expect(
      oddityIds(recordedRun(`${version}/handle-summary.json`)).includes("setup-in-iterations"),
    ).toBe(said);
    expect(
      oddityIds(recordedRun(`${version}/summary-export.json`)).includes("setup-in-iterations"),
    ).toBe(said);
  });

  test("every iteration was interrupted", () => {
    const run = recordedRun("v2.2.0/all-interrupted.summary-export.json");
    expect(oddityIds(run)).toEqual(["no-iteration-finished"]);
    expect(numberOf(run, "iterations count")).toBe("no-such-metric");
    expect(numberOf(run, "http_reqs count")).toBe(2);
  });

  test("requests that never reached the server count as 0 ms", () => {
    const run = recordedRun("v2.2.0/neterrors.summary-export.json");
    expect(numberOf(run, "http_req_duration min")).toBe(0);
    expect(numberOf(run, "http_req_failed count")).toBe(5);
    expect(oddityIds(run)).toEqual(["failed-connections-count-as-0-ms"]);
  });

  test("an ordinary run has nothing odd", () => {
    expect(recordedRun("v2.2.0/ok.summary-export.json").oddities).toEqual([]);
  });

  test("a test of another protocol needs no HTTP request", () => {
    const metrics = { iterations: { count: 3, rate: 1 }, grpc_req_duration: { avg: 4 } };
    expect(oddityIds(runOf({ root_group: {}, metrics }))).toEqual([]);
  });
});

describe("two thresholds on one sub-metric, its tags in another order", () => {
  // The script of this recording asks for `p(95)<1000` on {method:GET,status:200} and for `p(99)<0.001`, which fails, on
  // {status:200,method:GET}. k6 exported the second name with the first list.
  const file = "v2.2.0/dup-submetrics.summary-export.json";
  const permuted = "http_req_duration{method:GET,status:200}";

  test("are one metric here too, with the one list that k6 kept", () => {
    const run = recordedRun(file);
    const kept = run.thresholds.filter(({ metric }) => metric === permuted);
    expect(kept.map(({ expression, passed }) => [expression, passed])).toEqual([
      ["p(95)<1000", true],
    ]);
    expect(numberOf(run, `${permuted} p(99)`)).toBe(9.16912714);
    expect(run.measurements.get(permuted)?.source.at).toBe(
      'metrics["http_req_duration{status:200,method:GET}"]',
    );
  });

  test("leave no trace of the lost list in an export, so none is made up", () => {
    expect(recorded(file)).not.toContain("p(99)<0.001");
    expect(oddityIds(recordedRun(file))).not.toContain("threshold-lost");
  });

  test("are told where the script put its options into the file", () => {
    const thresholds = {
      "http_req_duration{method:GET,status:200}": ["p(95)<1000"],
      "http_req_duration{status:200,method:GET}": ["p(99)<0.001"],
      http_reqs: [{ threshold: "count>0", abortOnFail: true }],
    };
    const run = withOptions({ thresholds });
    expect(run.oddities.filter(({ id }) => id === "threshold-lost")).toEqual([
      {
        id: "threshold-lost",
        text:
          "The script's threshold `p(99)<0.001` on `http_req_duration{status:200,method:GET}` is not in the results: " +
          "k6 takes `http_req_duration{status:200,method:GET}` and `http_req_duration{method:GET,status:200}` for one " +
          "sub-metric and keeps only one of their lists, at random.",
      },
    ]);
  });

  test("a threshold that k6 did not evaluate is told as well", () => {
    const run = withOptions({ thresholds: { http_req_failed: ["rate<0.1"] } });
    expect(run.oddities.find(({ id }) => id === "threshold-lost")?.text).toBe(
      "The script's threshold `rate<0.1` on `http_req_failed` is not in the results: k6 did not evaluate it.",
    );
  });

  test("both in one file are refused, since k6 writes one", () => {
    const avg = { avg: 1 };
    const metrics = { "http_req_duration{a:1,b:2}": avg, "http_req_duration{b:2, a:1}": avg };
    expect(
      faultsOf(JSON.stringify({ root_group: {}, metrics })).map(({ problem }) => problem),
    ).toEqual([
      '`metrics["http_req_duration{b:2, a:1}"]` is the same metric as `metrics["http_req_duration{a:1,b:2}"]`; k6 writes each only once',
    ]);
  });
});

describe("names of sub-metrics", () => {
  test("keep the colons of a value and lose the order of tags and blanks", () => {
    const run = recordedRun("v2.2.0/dup-submetrics.summary-export.json");
    expect(numberOf(run, "http_req_duration{name:http://127.0.0.1:18080/x?d=5} p(99)")).toBe(
      9.16912714,
    );
    expect(numberOf(run, "http_req_duration{status:200} count")).toBe(2);
    expect(numberOf(run, "http_req_failed{method:GET} rate")).toBe(0);
    expect([...run.measurements.keys()]).toContain("http_req_duration{group:::g}");
  });

  test("reach to the last brace", () => {
    const metrics = { "http_req_duration{name:/users/{id}}": { avg: 4 } };
    const run = runOf({ root_group: {}, metrics });
    expect(numberOf(run, "http_req_duration{name:/users/{id}} avg")).toBe(4);
  });
});

function withOptions(options: object): Run {
  const values = { avg: 1, count: 2 };
  const kept = { "p(95)<1000": { ok: true } };
  const type = { type: "trend", contains: "time" };
  return runOf({
    options,
    metrics: {
      "http_req_duration{status:200,method:GET}": { ...type, values, thresholds: kept },
      http_reqs: {
        type: "counter",
        contains: "default",
        values: { count: 2, rate: 1 },
        thresholds: { "count>0": { ok: true } },
      },
    },
  });
}
