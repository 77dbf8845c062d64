import { describe, expect, test } from "vitest";
import { gateOf, recordedRuns } from "../../../scripts/accuracy/recorded.ts";
import { compared } from "../comparisons.ts";

const P95 = "http_req_duration p(95)";
const P99 = "http_req_duration p(99)";

describe("eight recorded runs of the same code, each against the seven others", () => {
  const runs = recordedRuns("aa");
  const alarms = runs.flatMap((one) => {
    const gate = gateOf(
      [one],
      runs.filter((run) => run !== one),
    );
    return [...gate].flatMap(([indicator, { verdict, gated }]) =>
      gated && verdict === "worsened" ? [`${one.run}: ${indicator}`] : [],
    );
  });

  test("alarm once: for a run that did carry a sixth less load", () => {
    expect(runs).toHaveLength(8);
    expect(alarms).toEqual(["sustained-02: http_reqs rate"]);
  });
});

describe("recorded runs with something changed, against the eight", () => {
  const unchanged = recordedRuns("aa");
  const gates = new Map(recordedRuns("ab").map((one) => [one.run, gateOf([one], unchanged)]));

  test("are judged by a gate that knows it could not have noticed 40 % at p95", () => {
    expect(gates.size).toBe(10);
    for (const gate of gates.values()) {
      const change = compared(gate.get(P95));
      expect(change.noticeable).toBeGreaterThan(40);
    }
  });

  test("five failures in a thousand are seen, after none in forty-seven thousand", () => {
    const change = compared(gates.get("err05-1")?.get("http_req_failed rate"));
    expect(change.verdict).toBe("worsened");
    // 25 of 5105 requests
    expect(change.percent).toBeCloseTo(0.4897, 4);
  });

  test("are never called faster when users got less done: a slow worker, failing requests, a cache left out", () => {
    for (const run of ["queue-1", "err05-1", "cache-1"]) {
      const change = gates.get(run)?.get(P95);
      expect(change).toMatchObject({ verdict: "inconclusive", doubt: { kind: "less load" } });
    }
  });
});

describe("four recorded pairs with 15 % more service time", () => {
  const pairs = recordedRuns("pairs");
  const head = pairs.filter(({ run }) => run.startsWith("head"));
  const base = pairs.filter(({ run }) => run.startsWith("base"));

  test("side by side show it at p95 and p99", () => {
    expect([base.length, head.length]).toEqual([4, 4]);
    const gate = gateOf(head, base, "pairs");
    const [p95, p99] = [P95, P99].map((indicator) => compared(gate.get(indicator)));
    expect(p95).toMatchObject({ verdict: "worsened" });
    expect(p95?.percent).toBeCloseTo(10.4, 1);
    expect(p99).toMatchObject({ verdict: "worsened" });
    expect(p99?.percent).toBeCloseTo(12.1, 1);
  });

  test("as a plain history are not enough to be sure", () => {
    const change = gateOf(head, base).get(P95);
    expect(change).toMatchObject({ verdict: "inconclusive", doubt: { kind: "suspected" } });
  });
});
