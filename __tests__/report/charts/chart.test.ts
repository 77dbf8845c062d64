import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chart, chartsOf } from "../../../src/report/charts/chart.ts";
import { chartMermaid } from "../../../src/report/charts/chart-mermaid.ts";
import { chartSvg } from "../../../src/report/html/chart-svg.ts";
import { someSamples } from "../judgements/a-samples.ts";

function aChart(values: readonly (number | null)[], parts: Partial<Chart> = {}): Chart {
  return {
    title: "Latency over time",
    unit: "ms",
    over: "time",
    from: 0,
    step: 1000,
    lines: [{ name: "p95", values }],
    ...parts,
  };
}

describe("the charts of a run", () => {
  test("are the form's three and the users, from one series", () => {
    const titles = chartsOf(someSamples().series).map(({ title }) => title);
    expect(titles).toEqual([
      "Latency over time",
      "Throughput over time",
      "Error rate over time",
      "Users over time",
    ]);
  });

  test("leave out a curve without data", () => {
    const { series } = someSamples();
    const silent = { ...series, users: series.users.map(() => null) };
    expect(chartsOf(silent).map(({ title }) => title)).not.toContain("Users over time");
  });
});

describe("a chart in Markdown", () => {
  test("is Mermaid's xychart with the names of its lines in the title", () => {
    const chart = aChart([1, 2], {
      lines: [
        { name: "p50", values: [1, 2.5] },
        { name: "p95", values: [3, 4] },
      ],
    });
    expect(chartMermaid(chart).split("\n")).toEqual([
      "xychart-beta",
      '    title "Latency over time: p50 and p95"',
      '    x-axis "seconds" 0 --> 2',
      '    y-axis "ms" 0 --> 5',
      "    line [1, 2.5]",
      "    line [3, 4]",
    ]);
  });

  test("draws a ratio in percent", () => {
    expect(chartMermaid(aChart([0, 0.004], { unit: "ratio" }))).toContain("line [0, 0.4]");
  });

  test("holds the value before a gap, since its grammar knows none", () => {
    expect(chartMermaid(aChart([null, 5, null, null, 7]))).toContain("line [5, 5, 5, 5, 7]");
  });

  test("keeps every peak when it thins a long run", () => {
    const values = Array.from({ length: 240 }, (_, index) => (index === 101 ? 900 : 10));
    const line = /line \[(.*)\]/u.exec(chartMermaid(aChart(values)))?.[1]?.split(", ") ?? [];
    expect(line).toHaveLength(60);
    expect(line).toContain("900");
  });

  test("has only plain numbers, whatever was measured", () => {
    const value = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { freq: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
        const text = chartMermaid(aChart(values));
        const numbers = text.match(/(?<=\[|, |--> |" )[^\],"\n ]+/gu) ?? [];
        expect(numbers.filter((one) => !/^(?:\d+(?:\.\d+)?|-->)$/u.test(one))).toEqual([]);
        expect(text.length).toBeLessThan(50_000);
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });
});

describe("a chart in HTML", () => {
  test("breaks its curve where a bucket has no data", () => {
    const curve = /class="curve curve-1" d="([^"]*)"/u.exec(
      chartSvg(aChart([1, 2, null, 4, 5])),
    )?.[1];
    expect(curve?.match(/M/gu)).toHaveLength(2);
    expect(curve?.match(/L/gu)).toHaveLength(2);
  });

  test("shows a lone point as a dot's length", () => {
    expect(chartSvg(aChart([null, 3, null]))).toMatch(/d="M[\d. ]+h1"/u);
  });

  test("puts the numbers at the axes: the top is round, the time that of the run", () => {
    const svg = chartSvg(aChart(Array.from({ length: 120 }, () => 740)));
    expect(svg).toContain(">800 ms</text>");
    expect(svg).toContain(">2:00</text>");
  });

  test("keeps its curve inside the frame", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1 }),
        (values) => {
          const curve = /d="([^"]*)"/u.exec(chartSvg(aChart(values)))?.[1] ?? "";
          const points = [...curve.matchAll(/[ML]([\d.]+) ([\d.]+)/gu)];
          expect(points).toHaveLength(values.length);
          const outside = points.filter(([, x, y]) => Number(x) > 720 || Number(y) > 220);
          expect(outside).toEqual([]);
        },
      ),
      { seed: 20_261_124, numRuns: 100 },
    );
  });
});
