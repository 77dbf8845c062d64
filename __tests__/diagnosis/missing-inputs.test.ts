import { describe, expect, test } from "vitest";
import { CASES } from "./cases.ts";
import { evidence, type MadeFacts } from "./some-facts.ts";

/** The same run with one of its inputs missing, each in turn. */
function withoutEach(made: MadeFacts): readonly MadeFacts[] {
  const { gauges = [], indicators = [], endpoints = [], earlier = {}, measurements = {} } = made;
  const without = <T>(all: readonly T[], one: T): readonly T[] => all.filter((it) => it !== one);
  const lessOf = <T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
  return [
    ...gauges.map((one) => ({ ...made, gauges: without(gauges, one) })),
    ...indicators.map((one) => ({ ...made, indicators: without(indicators, one) })),
    ...indicators.map((one) => {
      const { value: _, ...absent } = one;
      return { ...made, indicators: [...without(indicators, one), absent] };
    }),
    ...endpoints.map((one) => ({ ...made, endpoints: without(endpoints, one) })),
    ...Object.keys(earlier).map((key) => ({ ...made, earlier: lessOf(earlier, key) })),
    ...Object.keys(measurements).map((key) => ({
      ...made,
      measurements: lessOf(measurements, key),
    })),
    { ...made, summaryOnly: true as const },
    { ...made, seconds: 3 },
  ];
}

describe("a rule of which one input is missing", () => {
  test.each(Object.entries(CASES))(
    "is silent, or says what was measured: %s",
    (rule, { shows }) => {
      for (const { made } of Object.values(shows)) {
        for (const less of withoutEach(made)) {
          expect(evidence(rule, less).join("; ")).not.toMatch(/NaN|undefined|Infinity|∞/u);
        }
      }
    },
  );
});

/** An input without which a rule must be silent, by the name of the run that shows it. */
const NEEDED: Readonly<Record<string, readonly [shown: string, ...string[]]>> = {
  "cache-not-effective": [
    "fewer reads find their key and the database works more",
    "cache.hit_ratio",
    "database.statements",
  ],
  "cache-evicting": [
    "keys are evicted from a full cache",
    "cache.evictions",
    "cache.memory",
    "cache.memory.max",
  ],
  "database-pool-exhausted": [
    "the pool is full under load, latency rises and CPU is to spare",
    "database.pool.used",
    "database.pool.max",
    "app.cpu",
  ],
  "database-connection-limit": [
    "nearly all connections are open and requests fail",
    "database.connections",
    "database.connections.max",
  ],
  "queue-falls-behind": [
    "users who wait bound it, and fewer jobs are done",
    "queue.depth",
    "queue.completed",
  ],
  "autoscaling-late": ["jobs wait and no replica comes", "app.replicas", "queue.depth"],
  "cpu-saturated": ["CPU is full, latency rises and throughput stands", "app.cpu"],
  "lock-contention": [
    "statements wait for locks while latency rises",
    "database.lock_waiters",
    "app.cpu",
  ],
};

describe.each(Object.entries(NEEDED))("%s", (rule, [shown, ...roles]) => {
  const made = CASES[rule]?.shows[shown]?.made;

  test.each(roles)("is silent without %s", (role) => {
    if (made === undefined) throw new Error(`no run is called ${shown}`);
    expect(evidence(rule, made)).not.toEqual([]);
    const gauges = (made.gauges ?? []).filter((one) => one.role !== role);
    expect(gauges).toHaveLength((made.gauges ?? []).length - 1);
    expect(evidence(rule, { ...made, gauges })).toEqual([]);
  });

  test.each(Object.keys(made?.earlier ?? {}))("is silent without the baseline's %s", (key) => {
    if (made?.earlier === undefined) throw new Error("there is a baseline");
    const { [key]: _, ...earlier } = made.earlier;
    const needed = key !== "cache.operations";
    expect(evidence(rule, { ...made, earlier }).length === 0).toBe(needed);
  });
});
