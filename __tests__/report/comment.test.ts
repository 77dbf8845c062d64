import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, Judgement } from "../../src/model/judgement.ts";
import { commentBody } from "../../src/report/comment/comment-body.ts";
import { aFullJudgement } from "./judgements/a-full-judgement.ts";
import {
  aChange,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
  aFinding,
} from "./judgements/a-judgement.ts";
import { HOSTILE_NAMES } from "./judgements/hostile-names.ts";

const P95 = ["sustained", "http_req_duration", "p(95)"] as const;

describe("the comment on a pull request", () => {
  test("of a failing run reads as it did when it was last looked at", async () => {
    await expect(commentBody(aFullJudgement())).toMatchFileSnapshot("golden/full-comment.md");
  });

  test("of a first run without config and baseline reads as it did when it was last looked at", async () => {
    const first = aJudgement({
      assessment: "concerns",
      scenarios: [aScenario("script", { objectivesFrom: "k6 thresholds" })],
      indicators: [
        anIndicator(["script", "http_req_duration", "p(95)"], 95.8, "ms", {
          objective: anObjective("p(95)<500", 500),
        }),
      ],
      concerns: [{ id: "not-exported", scenario: "script", text: "k6 did not export `p(99)`." }],
    });
    await expect(commentBody(first)).toMatchFileSnapshot("golden/first-comment.md");
  });

  test("of a pass reads as it did when it was last looked at", async () => {
    const held = { objective: anObjective("p(95) < 3s", 3000), change: aChange("held") };
    const pass = aJudgement({
      indicators: [anIndicator(P95, 95.8, "ms", held)],
      baseline: { kind: "history", file: "plimsoll.baseline.json", runs: { sustained: 5 } },
    });
    await expect(commentBody(pass)).toMatchFileSnapshot("golden/pass-comment.md");
  });

  test("starts with the verdict", () => {
    const [first] = commentBody(aFullJudgement()).split("\n");
    expect(first).toBe(
      "❌ Plimsoll: fail: 1 objective missed, 1 objective unmeasured, 1 indicator worsened, 1 waiver in use until 2026-12-31, 2 rule changes loosen the gate",
    );
  });

  test("lists what failed before what did not", () => {
    const rows = commentBody(aFullJudgement())
      .split("\n")
      .filter((line) => /^\| [^\w|-]+ \w+ \| /u.test(line));
    expect(rows.map((row) => row.split(" | ")[0])).toEqual([
      "| ❌ missed",
      "| ❌ unmeasured",
      "| ❌ worsened",
      "| ⚠️ waived",
      "| ❔ suspected",
      "| ✅ improved",
    ]);
  });

  test("marks as failing only what fails this gate: what may fail it is the caller's choice", () => {
    const lenient = aJudgement({
      assessment: "concerns",
      indicators: [anIndicator(P95, 117, "ms", { change: aChange("worsened") })],
    });
    expect(commentBody(lenient)).toContain("| ⚠️ worsened |");
  });

  test("shows about a screen of what matters, and counts the rest", () => {
    const indicators = Array.from({ length: 40 }, (_, index) =>
      anIndicator(["s", `m${index}`, "p(95)"], 5, "ms", {
        objective: anObjective("p(95) < 1ms", 1, "missed"),
      }),
    );
    const comment = commentBody(aJudgement({ assessment: "fail", indicators }));
    expect(comment.split("\n").filter((line) => line.startsWith("| ⚠️ missed"))).toHaveLength(12);
    expect(comment).toContain("And 28 more missed.");
  });

  test("never rounds a verdict away", () => {
    const objective = anObjective("p(95) < 3s", 3000, "missed");
    const comment = commentBody(
      aJudgement({
        assessment: "fail",
        indicators: [anIndicator(P95, 3000.4, "ms", { objective })],
      }),
    );
    expect(comment).toContain("| 3.0004 s | < 3 s |");
  });

  test("gives at most five likely causes, the most urgent first", () => {
    const findings = (["P2", "P2", "P1", "P2", "P2", "P0"] as const).map((priority, index) =>
      aFinding({ priority, title: `Cause ${index}` }),
    );
    const titles = [
      ...commentBody(aJudgement({ findings })).matchAll(/\*\*(P\d) Cause (\d)\*\*/gu),
    ];
    expect(titles.map(([, priority]) => priority)).toEqual(["P0", "P1", "P2", "P2", "P2"]);
  });

  test("says what a committed config and a baseline would add only to those who have none", () => {
    const scenarios = [aScenario("s", { objectivesFrom: "k6 thresholds" })];
    expect(commentBody(aJudgement({ scenarios }))).toContain("`plimsoll init RESULT…`");
    expect(commentBody(aFullJudgement())).not.toContain("plimsoll init");
  });
});

/** A judgement of any size and with any names. */
function aLargeJudgement(count: number, names: readonly string[]): Judgement {
  const name = (index: number): string => names[index % names.length] ?? "";
  const indicators = Array.from({ length: count }, (_, index): Indicator =>
    anIndicator([name(index % 7), `${name(index)}_${index}`, "p(95)"], index + 0.5, "ms", {
      objective: anObjective("p(95) < 10ms", 10, index % 3 === 0 ? "missed" : "met"),
      change: aChange(index % 4 === 0 ? "worsened" : "held", {
        sentence: `${name(index)} rose. `.repeat(1 + (index % 5)),
      }),
      source: { file: name(index), at: name(index + 1) },
    }),
  );
  return aFullJudgement({
    indicators,
    scenarios: Array.from({ length: 7 }, (_, index) => aScenario(name(index))),
    concerns: indicators.slice(0, 300).map(({ metric }) => ({ id: "oddity", text: metric })),
    findings: indicators
      .slice(0, 40)
      .map(({ metric }) => aFinding({ title: metric, cause: metric })),
    waivers: indicators.slice(0, 200).map(({ metric, scenario }) => ({
      scenario,
      objective: metric,
      until: "2026-12-31",
      reason: metric,
      state: "used",
    })),
  });
}

const lines = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const borders = (row: string): number => row.replace(/\\[\s\S]/gu, "").split("|").length;

/** Rows of one table that do not have the cells of its head. Escaped pipes are no borders. */
function unevenTables(comment: string): number {
  const tables = comment.split("\n\n").filter((block) => block.startsWith("|"));
  return tables.filter((table) => new Set(table.split("\n").map(borders)).size > 1).length;
}

describe("the size of a comment", () => {
  const limits = fc.constantFrom(undefined, 65_000, 20_000, 3000, 400, 60);
  const names = fc.array(
    fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ maxLength: 300, unit: "grapheme" })),
    { minLength: 1, maxLength: 5 },
  );

  test("keeps its limit whole: no table, no fold and no fence is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), names, limits, (count, some, maxUnits) => {
        const comment = commentBody(
          aLargeJudgement(count, some),
          maxUnits === undefined ? {} : { maxUnits },
        );
        expect(comment.length).toBeLessThanOrEqual(maxUnits ?? 65_000);
        expect(lines(comment, /^<details>$/gmu)).toBe(lines(comment, /^<\/details>$/gmu));
        expect(lines(comment, /^`{3,}/gmu) % 2).toBe(0);
        expect(unevenTables(comment)).toBe(0);
        expect(comment.isWellFormed()).toBe(true);
        expect(comment.startsWith("❌ Plimsoll: fail")).toBe(true);
      }),
      { seed: 20_261_124, numRuns: 40 },
    );
  });

  test("five thousand indicators still make a comment, which says what it left out", () => {
    const comment = commentBody(aLargeJudgement(5000, ["checkout"]));
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment).toContain("| ⚠️ missed |");
    expect(comment).toMatch(/\d+ more indicators in the report\./u);
  });

  test("whole parts are left out where even their shortest form has no room, and are named", () => {
    const comment = commentBody(aLargeJudgement(200, ["checkout"]), { maxUnits: 6000 });
    expect(comment).toMatch(
      /Left out here because a comment has a limit: .*the tables of all indicators/u,
    );
  });

  test("a comment that fits leaves nothing out", () => {
    expect(commentBody(aFullJudgement())).not.toContain("Left out");
  });
});
