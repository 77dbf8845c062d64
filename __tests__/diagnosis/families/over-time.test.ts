import { describe, expect, test } from "vitest";
import { OVER_TIME_RULES } from "../../../src/diagnosis/families/over-time.ts";
import type { Indicator } from "../../../src/model/judgement.ts";
import type { RunPart, Shapes } from "../../../src/model/shapes.ts";
import { asked, indicator, someFacts } from "../some-facts.ts";

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
  const stable = { ...SHAPES?.throughput, kind: "stable" } as Shapes["throughput"];
  const uncounted = (...p95s: readonly (number | undefined)[]): readonly RunPart[] =>
    p95s.map((p95Ms, index) => ({
      fromMs: index,
      toMs: index + 1,
      requests: 100,
      failures: 0,
      requestsPerSecond: 100,
      ...(p95Ms !== undefined && { p95Ms }),
    }));
  const parts = (...p95s: readonly (number | undefined)[]): readonly RunPart[] =>
    uncounted(...p95s).map((part) => ({ ...part, users: 40 }));
  const RISING = parts(100, 104, 108, 112, 116, 120, 124, 128);
  const degrades = (some: readonly RunPart[], changeShare = 0.3, throughput = stable) =>
    told("degradation", { latency: increasing(changeShare), throughput, parts: some }) !==
    undefined;

  test("rose by a tenth at least", () => {
    expect(degrades(RISING, 0.1)).toBe(true);
    expect(degrades(RISING, 0.09)).toBe(false);
  });

  // Kendall's table for eight: four falling pairs of 28 come by chance in 0.7 % of orders, five in 1.6 %
  test("rose from eighth to eighth more plainly than by chance", () => {
    expect(degrades(parts(104, 100, 112, 108, 120, 116, 128, 124))).toBe(true);
    expect(degrades(parts(103, 98, 113, 116, 112, 126, 129, 124))).toBe(false);
  });

  test("brought a quarter of the rise in the last third", () => {
    // medians 100.5, 116 and 121 or 122.5: 5 of 20.5 and 6.5 of 22
    expect(degrades(parts(100, 101, 110, 114, 118, 119, 120, 122))).toBe(false);
    expect(degrades(parts(100, 101, 110, 114, 118, 119, 121, 124))).toBe(true);
  });

  test("made no step at one moment, wherever that was", () => {
    expect(degrades(parts(100, 101, 102, 103, 130, 131, 132, 133))).toBe(false);
    expect(degrades(parts(100, 101, 102, 103, 104, 130, 131, 132))).toBe(false);
    expect(degrades(parts(100, 108, 112, 116, 121, 125, 130, 134))).toBe(true);
  });

  test("is not told of users whom nobody counted, or of requests that rose, too", () => {
    expect(degrades(uncounted(100, 104, 108, 112, 116, 120, 124, 128))).toBe(false);
    const last = uncounted(128);
    expect(degrades([...RISING.slice(0, -1), ...last])).toBe(false);
    expect(degrades(RISING, 0.3, { ...stable, kind: "increasing" } as typeof stable)).toBe(false);
    expect(degrades(RISING, 0.3, { ...stable, kind: "decreasing" } as typeof stable)).toBe(true);
  });

  test("is told by its course alone, whatever else shows that latency went up", () => {
    const missed = indicator("http_req_duration p(95)", 480, {
      unit: "ms",
      ...asked("p(95) < 300ms", 300, "missed"),
    });
    const shapes = { latency: increasing(0.3), throughput: stable, parts: RISING };
    const found = told("degradation", shapes, [missed]);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatch(/^p95 rose 30 % over the measured phase/u);
  });

  test("is not told where fewer than five parts had requests", () => {
    expect(degrades(parts(100, 110, 120, 130, 140))).toBe(true);
    expect(degrades(parts(100, 110, undefined, 120, 130))).toBe(false);
    expect(degrades(parts())).toBe(false);
  });
});
