import { describe, expect, test } from "vitest";
import {
  busiestText,
  closureText,
  growthText,
  kneeText,
  peakText,
  scalabilityText,
} from "../../src/words/capacity-text.ts";

describe("what is said of capacity", () => {
  test("the knee is told with its levels and the objective that gives way", () => {
    const knee = {
      kind: "found",
      users: 94.66,
      requestsPerSecond: 220.88,
      between: [94.3, 99.6],
      objective: "http_req_duration p(95) < 150ms",
    } as const;
    expect(kneeText(knee)).toBe(
      "94 users at 220.9/s, between the levels of 94 and 99 users; `http_req_duration p(95) < 150ms` gives way first",
    );
  });

  test.each([
    [
      { kind: "not reached", users: 99.6, requestsPerSecond: 200 },
      "not reached: 99 users at 200/s still met what is asked of p95 and errors",
    ],
    [
      { kind: "below", users: 7.7, objective: "http_req_failed rate < 1%" },
      "below 7 users, the least that was measured: it already misses `http_req_failed rate < 1%`",
    ],
    [
      { kind: "no objective" },
      "not told: no objective on p95 of `http_req_duration` or on the rate of `http_req_failed` says what load is too much",
    ],
  ] as const)("a knee that is %j is told as such", (knee, text) => {
    expect(kneeText(knee)).toBe(text);
  });

  test("the law is told with its intervals", () => {
    const law = {
      kind: "fitted",
      alone: { value: 20, interval: [19, 21.04] },
      contention: { value: 0.02, interval: [0, 0.05] },
      crosstalk: { value: 0.0005, interval: [0.00031, 0.0007] },
      explained: 0.98765,
      peak: { kind: "beyond", users: 128 },
    } as const;
    expect(scalabilityText(law)).toBe(
      "λ 20/s (19/s to 21.0/s), σ 2 % (0 % to 5 %), κ 0.0005 (0.00031 to 0.0007), R² 0.988",
    );
  });

  const seen = { kind: "not told", levels: 5, span: 3.2 } as const;
  test.each([
    ["too few levels", "not told: 5 levels of load, and it takes 6"],
    ["too narrow", "not told: the greatest load is 3.2 times the least, and it takes 4"],
    ["poor fit", "not told: the law explains 0.61 of the variance (R²), and it takes 0.9"],
    [
      "not closed",
      "not told: the users do not wait for the service, so their number is no measure of load",
    ],
  ] as const)("a law refused for %s says so", (why, text) => {
    expect(scalabilityText({ ...seen, why, explained: 0.611 })).toBe(text);
  });

  test("a peak is told as far as twice the measured users", () => {
    expect(
      peakText({ kind: "within reach", users: 44.3, from: 41, to: 49, requestsPerSecond: 299 }),
    ).toBe("44 users (41 to 49) at 299/s");
    expect(
      peakText({ kind: "within reach", users: 44.3, from: 41, requestsPerSecond: 299 }),
    ).toContain("(41 to beyond what can be told)");
    expect(peakText({ kind: "beyond", users: 200 })).toBe(
      "beyond 200 users: that is twice the greatest load, and beyond that the law tells nothing; a ramp-up to 200 users would let it tell up to 400",
    );
  });

  test("Little's law is told with what it is off by", () => {
    expect(closureText({ kind: "closed", ratio: 0.99 })).toContain("agree (99 %)");
    expect(closureText({ kind: "not closed", ratio: 0.4 })).toBe(
      "iterations account for 40 % of the users' time: the load is not closed",
    );
    expect(closureText({ kind: "not assessed", why: "no iterations" })).toContain("no iterations");
    expect(closureText({ kind: "not assessed", why: "long iterations" })).toContain("longer than");
  });

  test("what fills up first is told with the throughput that fills it", () => {
    const busiest = {
      name: "host_cpu",
      role: "host.cpu",
      utilisation: 0.6,
      requestsPerSecond: 120,
    } as const;
    expect(busiestText({ ...busiest, fullAt: 200 })).toBe(
      "`host_cpu`, 60 % in use at 120/s, so full at about 200/s by the utilisation law",
    );
    expect(busiestText(busiest)).toContain("beyond twice the throughput");
  });

  test.each([
    [{ kind: "instances", count: 6, from: 5, to: 7 }, "6 instances (5 to 7)"],
    [{ kind: "instances", count: 1, from: 1, to: 1 }, "1 instance"],
    [{ kind: "not measured" }, "not measured: needs a test at 250 users or more"],
    [{ kind: "unknown", why: "no knee" }, "not known: no knee was found"],
    [
      { kind: "unknown", why: "no instances" },
      "not known: nobody counted instances (a query with `role: app.replicas`)",
    ],
    [
      { kind: "unknown", why: "no CPU" },
      "not known: CPU was not measured (`presets: [process]` or `[node]`)",
    ],
  ] as const)("growth that is %j says what it needs", (need, text) => {
    expect(growthText(need, 500)).toBe(text);
  });
});
