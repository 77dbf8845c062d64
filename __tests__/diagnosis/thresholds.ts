import type { MadeFacts, MadeGauge } from "./some-facts.ts";

/** A number on which a rule turns: the nearest one at which it is silent, and the first at which it speaks. */
export interface Threshold {
  readonly made: (value: number) => MadeFacts;
  readonly silent: number;
  readonly speaks: number;
}

/** By rule, and by what the number is; the numbers are those of docs/diagnosis.md. */
export type Thresholds = Readonly<Record<string, Readonly<Record<string, Threshold>>>>;

/** A gauge that stays where it is. */
export function level(role: MadeGauge["role"], value: number): MadeGauge {
  return { role, value: () => value };
}

/** A share that stays where it is. */
export function share(role: MadeGauge["role"], value: number): MadeGauge {
  return { ...level(role, value), unit: "ratio" };
}

/** So many a second. */
export function rate(role: MadeGauge["role"], value: number): MadeGauge {
  return { ...level(role, value), query: "rate(a[5s])" };
}

/** Four scrapes, a second apart, are a bucket: the gauge is high in so many of them, from a second on. */
export function highFor(
  role: MadeGauge["role"],
  buckets: number,
  [high, low]: readonly [number, number],
  from = 0,
): MadeGauge {
  return {
    role,
    value: (second) => (second >= from && second < from + 4 * buckets ? high : low),
  };
}

/** Ten users for twenty seconds and forty from then on, with latency in ms before and after, and every request alike. */
export function underLoad(before: number, after: number, seconds = 60): MadeFacts {
  return {
    seconds,
    service: {
      users: (second) => (second < 20 ? 10 : 40),
      latencyMs: (second) => (second < 20 ? before : after),
      scatter: 0,
    },
    phases: [["steady", [20, seconds]]],
  };
}

/** The same, twice as slow under many users, with so many requests a second from then on instead of 80. */
export function atTheKnee(requests: number, few = 10): MadeFacts {
  const { service, ...rest } = underLoad(100, 200);
  return {
    ...rest,
    service: {
      ...service,
      users: (second) => (second < 20 ? few : 40),
      requests: (second) => (second < 20 ? 80 : requests),
    },
  };
}
