import { describe, expect, test } from "vitest";
import { CASCADE_RULES } from "../../../src/diagnosis/families/cascade.ts";
import type { RunFacts } from "../../../src/diagnosis/run-facts.ts";
import { someFacts } from "../some-facts.ts";

type Seconds = readonly [from: number, to: number];

interface Made {
  /** The seconds with four times the users. */
  readonly spikes?: readonly Seconds[];
  /** The share of requests that fail in each second; the spike lasts from 20 to 40. */
  readonly rate: (second: number) => number;
  /** From when to when each endpoint failed, once a second. */
  readonly endpoints: readonly (readonly Seconds[])[];
  readonly stretchMs?: number;
}

function facts({ rate, endpoints, stretchMs = 1000, spikes = [[20, 40]] }: Made): RunFacts {
  const made = someFacts({
    seconds: 90,
    service: {
      users: (second) => (spikes.some(([from, to]) => second >= from && second < to) ? 40 : 10),
      latencyMs: () => 100,
      errorRate: rate,
    },
    phases: [
      ["baseline", [0, 20]],
      ["spike", [20, 40]],
      ["after", [40, 90]],
    ],
    endpoints: endpoints.map((_, index) => ({ name: `GET /${index}`, requests: 1000 })),
  });
  const { samples } = made.run;
  if (samples === undefined) throw new Error("there are samples");
  const failing = samples.endpoints.map((one, index) => {
    const seconds = (endpoints[index] ?? []).flatMap(([from, to]) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    );
    const stretches = seconds.map((at) => ({ fromMs: at * 1000, failures: 1 }));
    return { ...one, failureTimes: { stretchMs, stretches } };
  });
  return { ...made, run: { ...made.run, samples: { ...samples, endpoints: failing } } };
}

const told = (made: Made): readonly string[] =>
  CASCADE_RULES.flatMap((rule) => rule.find(facts(made))?.evidence ?? []).map(({ text }) => text);

const inSpike = (second: number): boolean => second >= 20 && second < 40;
const until60 = (second: number): number => (second >= 20 && second < 60 ? 0.3 : 0);

describe("failures that spread", () => {
  test("are told in the order in which endpoints began to fail, the first and the last of them", () => {
    const [spread, share, lasted] = told({
      rate: until60,
      endpoints: [[[38, 60]], [[22, 60]], [[30, 60]]],
    });
    expect(spread).toBe(
      "`GET /1` began to fail 2 s into the spike, and `GET /0` 16 s after it: 3 endpoints in all",
    );
    expect(share).toMatch(
      /^[23]\d(?:\.\d)? % of the requests failed in the spike, and 0 % before it$/u,
    );
    expect(lasted).toBe(
      "requests of 3 endpoints went on failing, for 20 s or longer after the load was back",
    );
  });

  test("are not those that begin when the spike is over", () => {
    const late = (second: number): number => (second >= 40 && second < 60 ? 0.3 : 0);
    expect(told({ rate: late, endpoints: [[[41, 60]], [[47, 60]]] })).toEqual([]);
  });

  test("are at least twice as many as before", () => {
    const rate = (during: number) => (second: number) =>
      second < 20 ? 0.2 : inSpike(second) ? during : second < 60 ? 0.9 : 0;
    const endpoints: Made["endpoints"] = [[[20, 60]], [[28, 60]]];
    expect(told({ rate: rate(0.3), endpoints })).toEqual([]);
    expect(told({ rate: rate(0.6), endpoints })).not.toEqual([]);
  });

  test("do not last where afterwards no more fail than twice as many as before", () => {
    const rate = (after: number) => (second: number) =>
      second < 20 ? 0.1 : inSpike(second) ? 0.9 : after;
    const endpoints: Made["endpoints"] = [[[20, 90]], [[28, 90]]];
    expect(told({ rate: rate(0.13), endpoints })).toEqual([]);
    expect(told({ rate: rate(0.5), endpoints })).not.toEqual([]);
  });

  test("do not last where hardly any request fails in the second window, though some of each endpoint do", () => {
    const rate = (second: number): number => (second >= 20 && second < 45 ? 0.3 : 0);
    expect(told({ rate, endpoints: [[[20, 50]], [[28, 50]]] })).toEqual([]);
  });

  test("begin with two failures in a window, and not with a stray one", () => {
    const [stray] = told({
      rate: until60,
      endpoints: [
        [
          [20, 21],
          [30, 60],
        ],
        [[36, 60]],
      ],
    });
    expect(stray).toContain("`GET /0` began to fail 10 s into the spike, and `GET /1` 6 s after");
    const [pair] = told({
      rate: until60,
      endpoints: [
        [
          [20, 22],
          [30, 60],
        ],
        [[36, 60]],
      ],
    });
    expect(pair).toContain("`GET /0` began to fail 0 s into the spike, and `GET /1` 16 s after");
  });

  test("began in the spike, whatever failed before it", () => {
    const [spread] = told({
      rate: until60,
      endpoints: [
        [
          [2, 9],
          [24, 60],
        ],
        [[32, 60]],
      ],
    });
    expect(spread).toContain("`GET /0` began to fail 4 s into the spike");
  });

  test("are those of the spike that they outlasted longest", () => {
    // Ten seconds after the first spike, twenty after the second.
    const longest = told({
      spikes: [
        [20, 40],
        [60, 70],
      ],
      rate: (second) => ((second >= 20 && second < 50) || second >= 60 ? 0.3 : 0),
      endpoints: [
        [
          [20, 50],
          [60, 90],
        ],
        [
          [30, 50],
          [66, 90],
        ],
      ],
    });
    expect(longest).toHaveLength(3);
    expect(longest[2]).toContain("went on failing, for 20 s or longer");
  });

  test("spread where one endpoint of several began later, though another began with the first", () => {
    const endpoints: Made["endpoints"] = [[[20, 60]], [[20, 60]], [[28, 60]]];
    expect(told({ rate: until60, endpoints })).toHaveLength(3);
  });

  test("are told apart in longer windows where endpoints are counted in longer stretches", () => {
    const rate = (second: number): number => (second >= 20 && second < 50 ? 0.3 : 0);
    const endpoints: Made["endpoints"] = [[[20, 50]], [[34, 50]]];
    expect(told({ rate, endpoints })).not.toEqual([]);
    expect(told({ rate, endpoints, stretchMs: 10_000 })).toEqual([]);
  });
});
