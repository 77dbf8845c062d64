import { describe, expect, test } from "vitest";
import { OVER_TIME_RULES } from "../../src/diagnosis/families/over-time.ts";
import type { Indicator } from "../../src/model/judgement.ts";
import type { RunPart, Shapes } from "../../src/model/shapes.ts";
import { asked, indicator, someFacts } from "./some-facts.ts";

const SHAPES: Shapes | undefined = someFacts({ service: { requests: () => 8 } }).shapes;

/** What a rule says of shapes like these. */
function told(rule: string, shapes: Partial<Shapes>, indicators: readonly Indicator[] = []) {
  if (SHAPES === undefined) throw new Error("a run with samples has shapes");
  const facts = {
    ...someFacts({ summaryOnly: true, indicators }),
    shapes: { ...SHAPES, ...shapes },
  };
  const found = OVER_TIME_RULES.find(({ name }) => name === rule)?.find(facts);
  return found?.evidence.map(({ text }) => text);
}

describe("a recovery that was slow", () => {
  const back = { kind: "recovered", seconds: 14.2 } as Shapes["recovery"];
  const recovery = (verdict: "met" | "missed") =>
    indicator("recovery_time value", 14_200, {
      unit: "ms",
      ...asked("value < 5s", 5000, verdict),
    });
  const latency = indicator("http_req_duration p(95)", 480, {
    unit: "ms",
    ...asked("p(95) < 300ms", 300, "missed"),
  });

  test("misses the objective on it, and is told in whole seconds", () => {
    expect(told("slow-recovery", { recovery: back }, [latency, recovery("missed")])).toEqual([
      "p95 and errors were back 15 s after the load was; the objective is value < 5s",
    ]);
  });

  test("is none where it met its objective, where nobody asks, or where another one was missed", () => {
    expect(told("slow-recovery", { recovery: back }, [recovery("met"), latency])).toBeUndefined();
    expect(told("slow-recovery", { recovery: back })).toBeUndefined();
    expect(told("slow-recovery", {}, [recovery("missed")])).toBeUndefined();
  });
});

describe("latency that degrades", () => {
  const increasing = (changeShare: number) =>
    ({
      ...SHAPES?.latency,
      kind: "increasing",
      changeShare,
      interval: [0.05, 0.5],
    }) as Shapes["latency"];
  const parts = (...p95s: readonly (number | undefined)[]): readonly RunPart[] =>
    p95s.map((p95Ms, index) => ({
      fromMs: index,
      toMs: index + 1,
      requests: 100,
      failures: 0,
      requestsPerSecond: 100,
      ...(p95Ms !== undefined && { p95Ms }),
    }));
  const degrades = (some: readonly RunPart[], changeShare = 0.3) =>
    told("degradation", { latency: increasing(changeShare), parts: some }) !== undefined;

  test("rose by a tenth at least", () => {
    expect(degrades(parts(100, 110, 120), 0.1)).toBe(true);
    expect(degrades(parts(100, 110, 120), 0.09)).toBe(false);
  });

  test("rose from the first third to the middle one", () => {
    expect(degrades(parts(100, 101, 130))).toBe(true);
    expect(degrades(parts(100, 100, 130))).toBe(false);
    expect(degrades(parts(100, 90, 130))).toBe(false);
  });

  test("brought a quarter of the rise in the last third", () => {
    expect(degrades(parts(100, 115, 120))).toBe(true);
    expect(degrades(parts(100, 116, 120))).toBe(false);
  });

  test("is read from the medians of thirds, of which the middle one may be longer", () => {
    // 100 | 100 101 101 | 130 of eighths: two, four and two
    expect(degrades(parts(100, 100, 100, 101, 101, 300, 130, 130))).toBe(true);
    expect(degrades(parts(100, 100, 99, 99, 99, 300, 130, 130))).toBe(false);
  });

  test("is not told where fewer than three parts had requests", () => {
    expect(degrades(parts(100, 120))).toBe(false);
    expect(degrades(parts(100, undefined, 120))).toBe(false);
    expect(degrades(parts())).toBe(false);
  });
});
