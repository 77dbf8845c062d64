import { describe, expect, test } from "vitest";
import { concernText } from "../../src/words/concern-text.ts";
import { EVERY_CONCERN } from "../report/judgements/every-concern.ts";

const missing = (aggregation: string) =>
  concernText({
    kind: "not-exported",
    scenario: "s",
    metric: "http_req_duration",
    aggregation,
  }).text;

describe("the text of a concern", () => {
  test("exists for every kind, and each has its own id", () => {
    const texts = EVERY_CONCERN.map(concernText);
    expect(texts.length).toBeGreaterThan(10);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(texts.filter(({ text }) => !/^[A-Zk`p][^\n]+\.$/u.test(text))).toEqual([]);
  });

  test("reads as it did when it was last looked at", async () => {
    const lines = EVERY_CONCERN.map(concernText).map(({ id, text }) => `- ${id}: ${text}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/concerns.md");
  });

  test("of a doubt about pairs asks for pairs", () => {
    const rate = { metric: "http_reqs", aggregation: { kind: "rate" } } as const;
    const { text } = concernText({
      kind: "inconclusive",
      scenario: "s",
      indicators: [rate],
      byChance: false,
      repeatsNeeded: 2,
      runsNeeded: 0,
      paired: true,
    });
    expect(text).toBe(
      "Throughput looks worse, and not surely so. To decide, measure 2 more pairs of base and head: `--against` takes the base runs in the order of the results.",
    );
  });

  test("of a statistic that k6 did not export is the one line that exports it", () => {
    expect(missing("p(99)")).toContain(
      '`K6_SUMMARY_TREND_STATS="avg,min,med,max,p(90),p(95),p(99),count" k6 run …`',
    );
  });

  test("of what chance brings among so many comparisons does not say that it looks worse", () => {
    const rate = { metric: "http_reqs", aggregation: { kind: "rate" } } as const;
    const concern = { scenario: "s", indicators: [rate], repeatsNeeded: 0, runsNeeded: 3 } as const;
    const told = (byChance: boolean) =>
      concernText({ kind: "inconclusive", ...concern, byChance }).text;
    expect(told(true)).toBe(
      "Throughput moved for the worse, by no more than chance brings among so many comparisons. To be sure, record 3 more baseline runs.",
    );
    expect(told(false)).toBe(
      "Throughput looks worse, and not surely so. To decide, record 3 more baseline runs.",
    );
  });

  test("of an unusual percentile adds that percentile to the line", () => {
    expect(missing("p(99.9)")).toContain("p(95),p(99),p(99.9),count");
  });

  test("of an oddity are the reader's own id and words", () => {
    const oddity = {
      kind: "oddity",
      scenario: "s",
      id: "mixed",
      text: "Two tests in one.",
    } as const;
    expect(concernText(oddity)).toEqual({ id: "mixed", text: "Two tests in one." });
  });

  test("lets no name end its own code mark", () => {
    const { text } = concernText({ kind: "scenario-not-run", scenario: "a` b ``c" });
    expect(text).toContain("the scenario ```a` b ``c```");
  });
});
