import { describe, expect, test } from "vitest";
import { scalabilityOf } from "../../../src/judging/capacity/scalability.ts";
import type { LoadLevel, Scalability } from "../../../src/model/capacity.ts";

/** The law λ = 20, σ = 0.02, κ = 0.0005, written out a second time; its peak is at √(0.98/0.0005) = 44.27 users. */
const done = (users: number): number =>
  (20 * users) / (1 + 0.02 * (users - 1) + 0.0005 * users * (users - 1));

function level(users: number, requestsPerSecond: number): LoadLevel {
  return {
    fromMs: 0,
    toMs: 1000,
    requests: requestsPerSecond,
    failures: 0,
    requestsPerSecond,
    users,
    p95Ms: 100,
    meanMs: 50,
  };
}

const told = (
  users: readonly number[],
  throughput: (count: number, index: number) => number = done,
  most = 64,
): Scalability =>
  scalabilityOf(
    users.map((count, index) => level(count, throughput(count, index))),
    { kind: "closed", ratio: 1 },
    most,
  );

const WIDE = [8, 16, 24, 32, 40, 48, 56, 64];
/** Levels that scatter by one in a hundred around the law, up and down in turn. */
const scattered = (count: number, index: number): number =>
  done(count) * (index % 2 === 0 ? 1.01 : 0.99);

describe("the law of some levels", () => {
  test("is the one that they were made by, each number within its interval", () => {
    const law = told(WIDE, scattered);
    if (law.kind !== "fitted") throw new Error(law.why);
    for (const [{ value, interval }, made] of [
      [law.alone, 20],
      [law.contention, 0.02],
      [law.crosstalk, 0.0005],
    ] as const) {
      expect(Math.abs(value / made - 1)).toBeLessThan(0.35);
      expect(interval[0]).toBeLessThanOrEqual(value);
      expect(interval[1]).toBeGreaterThanOrEqual(value);
      expect(interval[0]).toBeLessThanOrEqual(made);
      expect(interval[1]).toBeGreaterThanOrEqual(made);
    }
  });

  test("has its peak between the ends of an interval, and an upper end only where it was reached", () => {
    const { peak } = fitted(told(WIDE, scattered));
    if (peak.kind !== "within reach") throw new Error(peak.kind);
    expect(peak.from).toBeLessThan(peak.users);
    expect(peak.to).toBeGreaterThan(peak.users);
    expect(peak.to).toBeLessThan(128);
    // twice the most users is just above the peak, and the interval goes on beyond
    const near = fitted(told(WIDE, scattered, (peak.users + 0.001) / 2)).peak;
    expect(near).toMatchObject({ kind: "within reach", users: peak.users, from: peak.from });
    expect(near).not.toHaveProperty("to");
    const beyond = fitted(told(WIDE, scattered, (peak.users - 0.001) / 2)).peak;
    expect(beyond.kind).toBe("beyond");
  });

  test("is that of the requests that succeeded, however many fail fast", () => {
    // As many requests again fail at every level as succeed, which changes nothing of the law.
    const failing = WIDE.map((users) => ({ ...level(users, 2 * done(users)), errorRate: 0.5 }));
    const law = fitted(scalabilityOf(failing, { kind: "closed", ratio: 1 }, 64));
    expect(law.alone.value).toBeCloseTo(20, 3);
    expect(law.peak).toMatchObject({ kind: "within reach" });
    // Without end more requests, of which ever more fail: served as the law has it, with its peak at 44.27 users.
    const fast = WIDE.map((users) => ({
      ...level(users, 20 * users),
      errorRate: 1 - done(users) / (20 * users),
    }));
    const { peak } = fitted(scalabilityOf(fast, { kind: "closed", ratio: 1 }, 64));
    if (peak.kind !== "within reach") throw new Error(peak.kind);
    expect(peak.users).toBeCloseTo(44.27, 1);
  });

  test("is told of six levels over four times the users", () => {
    expect(told([10, 16, 22, 28, 34, 40]).kind).toBe("fitted");
    expect(told([10, 17, 24, 32, 40])).toMatchObject({ why: "too few levels", levels: 5, span: 4 });
    expect(told([10.1, 16, 22, 28, 34, 40])).toMatchObject({ why: "too narrow", levels: 6 });
  });

  test("is not told of throughput that no law explains, with how much it would, or that never changes", () => {
    const jumping = told(WIDE, (_, index) => (index % 2 === 0 ? 30 : 90));
    expect(jumping).toMatchObject({ kind: "not told", why: "poor fit", levels: 8, span: 8 });
    if (jumping.kind === "not told") expect(jumping.explained).toBeLessThan(0.9);
    const flat = told(WIDE, () => 50);
    expect(flat).toMatchObject({ kind: "not told", why: "poor fit" });
    expect(flat).not.toHaveProperty("explained");
  });
});

function fitted(law: Scalability): Extract<Scalability, { readonly kind: "fitted" }> {
  if (law.kind !== "fitted") throw new Error(law.why);
  return law;
}
