import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartMermaid } from "../../../src/report/charts/chart-mermaid.ts";
import { commentBody } from "../../../src/report/comment/comment-body.ts";
import { reportMarkdown } from "../../../src/report/report-markdown.ts";
import { aFullJudgement } from "../judgements/a-full-judgement.ts";
import { MERMAID_VERSIONS, understoodBy } from "./mermaid.ts";

/** The charts of a Markdown document, as written. */
const chartsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```mermaid\n(.*?)\n```$/gmsu)].map(([, text = ""]) => text);

describe.each(MERMAID_VERSIONS)("the parser of Mermaid %s", (version) => {
  test("refuses what is no xychart: it is awake", async () => {
    await expect(understoodBy(version, "xychart-beta\n    line [1,, 2]")).rejects.toThrow(
      /error/iu,
    );
    await expect(understoodBy(version, 'xychart-beta\n    title "a" b"')).rejects.toThrow(
      /error/iu,
    );
    await expect(understoodBy(version, "xychart-beta\n    line [1e5, 2]")).rejects.toThrow(
      /error/iu,
    );
  });

  test.each([
    ["comment", commentBody],
    ["report", reportMarkdown],
  ] as const)("understands every chart of the %s", async (_, render) => {
    const charts = chartsIn(render(aFullJudgement()));
    expect(charts.length).toBeGreaterThan(0);
    for (const text of charts) {
      const { title, x, y, lines } = await understoodBy(version, text);
      expect(title).toMatch(/ over (?:time|users)/u);
      expect(x[0]).toMatch(/^(?:seconds|minutes|users)$/u);
      expect(x[2]).toBeGreaterThan(x[1]);
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.max(...lines.flat())).toBeLessThanOrEqual(y[2]);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    }
  });

  test("understands a chart of any numbers, with as many points in every line", async () => {
    const value = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { freq: 5 });
    const curves = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 300 }))
      .chain(([count, length]) =>
        fc.array(fc.array(value, { minLength: length, maxLength: length }), {
          minLength: count,
          maxLength: count,
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        curves,
        fc.constantFrom("ms", "ratio", "1/s", "users"),
        async (each, unit) => {
          const lines = each.map((values, index) => ({ name: `p${index}`, values }));
          const text = chartMermaid({
            title: "Any",
            unit,
            over: "time",
            from: -200,
            step: 1000,
            lines,
          });
          const understood = await understoodBy(version, text);
          expect(understood.lines).toHaveLength(each.length);
          expect(new Set(understood.lines.map(({ length }) => length)).size).toBe(1);
          expect(understood.lines.flat().every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: 20_261_124, numRuns: 100 },
    );
  });
});

test("the objective is a level line near the curves, named in the title", () => {
  const text = chartMermaid({
    title: "Error rate over time",
    unit: "ratio",
    over: "time",
    from: 0,
    step: 300_000,
    lines: [{ name: "failed requests", values: [0, 0.004, 0.001] }],
    marks: {
      group: "run-1",
      limits: [
        { line: "failed requests", asked: "< 0.1 %", value: 0.001 },
        { line: "failed requests", asked: "< 9 %", value: 0.09 },
      ],
      bands: [],
      phases: [],
    },
  });
  expect(text.split("\n")).toEqual([
    "xychart-beta",
    '    title "Error rate over time: failed requests and the objective"',
    '    x-axis "minutes" 0 --> 15',
    '    y-axis "%" 0 --> 0.5',
    "    line [0, 0.4, 0.1]",
    "    line [0.1, 0.1, 0.1]",
  ]);
});

describe("a curve of more points than a chart of Markdown has", () => {
  // 120 seconds become 60 points of two: 100 and 300 requests are 200 a second, and 100 ms and 300 ms are 300 ms at worst.
  test.each([
    ["1/s", 200],
    ["ms", 300],
  ] as const)("keeps the mean of a rate and the peak of anything else: %s", (unit, joined) => {
    const values = Array.from({ length: 120 }, (_, second) => (second % 2 === 0 ? 100 : 300));
    const text = chartMermaid({
      title: "Any over time",
      unit,
      over: "time",
      from: 0,
      step: 1000,
      lines: [{ name: "one", values }],
    });
    expect(text).toContain(`line [${Array.from({ length: 60 }, () => joined).join(", ")}]`);
  });
});
