import { describe, expect, test } from "vitest";
import { type AnsweredObjective, type Answers, assess } from "../../src/judging/assess.ts";
import type { Change } from "../../src/model/change.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Objective } from "../../src/model/objective.ts";
import type { FailureKind, ObjectiveVerdict } from "../../src/model/verdict.ts";
import { anObjective } from "./an-objective.ts";
import type { Waiver } from "../../src/model/waiver.ts";

const P95 = "http_req_duration p(95)";
const MET: ObjectiveVerdict = { kind: "met", basis: "value" };
const MISSED: ObjectiveVerdict = { kind: "missed", basis: "value" };
const UNMEASURED: ObjectiveVerdict = { kind: "unmeasured", why: "no-samples" };

const COMMITTED = anObjective();
const THRESHOLD: Objective = {
  ...COMMITTED,
  origin: { kind: "k6 threshold", passed: true, file: "summary.json" },
};

function answered(verdict: ObjectiveVerdict, objective = COMMITTED): AnsweredObjective {
  return { scenario: "sustained", indicator: P95, objective, verdict };
}

function changed(verdict: Exclude<Change["verdict"], "no baseline">, gated = true): Change {
  return {
    verdict,
    scale: "percent",
    before: 100,
    percent: 15,
    interval: [8, 23],
    noticeable: 13,
    p: 0.0003,
    noise: 3,
    baselineRuns: 5,
    repeats: 1,
    gated,
  };
}

function check(parts: Partial<Answers> = {}): Answers {
  return {
    objectives: [answered(MET)],
    changes: [],
    concerns: [],
    findings: [],
    waivers: [],
    failOn: new Set<FailureKind>(["missed", "unmeasured", "worsened"]),
    release: false,
    nowMs: Date.parse("2026-11-24T12:00:00Z"),
    ...parts,
  };
}

function change(
  verdict: Exclude<Change["verdict"], "no baseline">,
  gated = true,
): Partial<Answers> {
  return { changes: [{ scenario: "sustained", indicator: P95, change: changed(verdict, gated) }] };
}

const WAIVER: Waiver = {
  scenario: "sustained",
  objective: P95,
  until: "2026-12-31",
  reason: "PERF-112",
  place: { file: "plimsoll.yml" },
};

const FINDING: Finding = {
  rule: "cpu-saturated",
  title: "The processor is the limit",
  priority: "P1",
  scenario: "sustained",
  component: "app",
  description: "It was busy.",
  impact: "Requests wait.",
  cause: "Too much work.",
  recommendation: "Do less.",
  effort: "days",
  confidence: "likely",
  evidence: [],
};

describe("assessing a check", () => {
  test("passes when every objective is met and nothing is off", () => {
    expect(assess(check())).toEqual({ assessment: "pass", failures: [], waivers: [] });
  });

  test("refuses a check in which nothing was owed, instead of passing it", () => {
    expect(() => assess(check({ objectives: [] }))).toThrow("a check without an objective");
  });

  test.each([
    ["missed", { objectives: [answered(MET), answered(MISSED)] }],
    ["unmeasured", { objectives: [answered(UNMEASURED)] }],
    ["worsened", change("worsened")],
  ] as const)("fails on what is %s", (kind, parts) => {
    const { assessment, failures } = assess(check(parts));
    expect(assessment).toBe("fail");
    expect(failures).toEqual([{ kind, scenario: "sustained", indicator: P95 }]);
  });

  test("names every failure, not only the first, and each once", () => {
    const { failures } = assess(
      check({ objectives: [answered(MISSED), answered(MISSED)], ...change("worsened") }),
    );
    expect(failures.map(({ kind }) => kind)).toEqual(["missed", "worsened"]);
  });

  test("passes with concerns when a change is inconclusive, and fails on it only when asked to", () => {
    expect(assess(check(change("inconclusive"))).assessment).toBe("concerns");
    const strict = assess(check({ ...change("inconclusive"), failOn: new Set(["inconclusive"]) }));
    expect(strict.assessment).toBe("fail");
  });

  test("is never a plain pass while something is wrong, whatever it was told to fail on", () => {
    const wrongs: readonly Partial<Answers>[] = [
      { objectives: [answered(MISSED)] },
      { objectives: [answered(UNMEASURED)] },
      change("worsened"),
    ];
    expect(wrongs.length).toBeGreaterThan(0);
    for (const parts of wrongs) {
      expect(assess(check({ ...parts, failOn: new Set() })).assessment).toBe("concerns");
    }
  });

  test("takes no notice of a change that is only shown, and none of one for the better", () => {
    expect(assess(check(change("worsened", false))).assessment).toBe("pass");
    expect(assess(check(change("inconclusive", false))).assessment).toBe("pass");
    expect(assess(check(change("improved"))).assessment).toBe("pass");
    expect(assess(check(change("held"))).assessment).toBe("pass");
  });

  test("passes without a baseline: its absence is told elsewhere", () => {
    const none: Change = { verdict: "no baseline", reason: { kind: "no file" }, gated: true };
    const parts = { changes: [{ scenario: "sustained", indicator: P95, change: none }] };
    expect(assess(check(parts)).assessment).toBe("pass");
  });

  test("passes with concerns when there is one, or a finding", () => {
    const concerns = [{ kind: "scenario-not-run", scenario: "spike" }] as const;
    expect(assess(check({ concerns })).assessment).toBe("concerns");
    expect(assess(check({ findings: [FINDING] })).assessment).toBe("concerns");
    expect(assess(check({ concerns, findings: [FINDING] })).assessment).toBe("concerns");
  });

  test("a threshold of the script that saw no samples fails where k6 says that it failed", () => {
    // k6's last look at its thresholds takes an empty trend for 0, so that `p(95) > 10` fails there.
    const failed: Objective = {
      ...THRESHOLD,
      origin: { kind: "k6 threshold", passed: false, file: "summary.json" },
    };
    const { assessment, failures } = assess(check({ objectives: [answered(UNMEASURED, failed)] }));
    expect(assessment).toBe("fail");
    expect(failures).toEqual([{ kind: "unmeasured", scenario: "sustained", indicator: P95 }]);
  });

  test("a threshold of the script that saw no samples is a concern; a committed objective fails", () => {
    const parts = { objectives: [answered(UNMEASURED, THRESHOLD)] };
    expect(assess(check(parts))).toEqual({ assessment: "concerns", failures: [], waivers: [] });
    const unheard: ObjectiveVerdict = { kind: "unmeasured", why: "no-such-metric" };
    expect(assess(check({ objectives: [answered(unheard, THRESHOLD)] })).assessment).toBe(
      "concerns",
    );
    expect(assess(check({ objectives: [answered(unheard)] })).assessment).toBe("fail");
    const hidden: ObjectiveVerdict = { kind: "unmeasured", why: "not-finite" };
    expect(assess(check({ objectives: [answered(hidden, THRESHOLD)] })).assessment).toBe("fail");
  });
});

describe("waivers of a check", () => {
  test("keep a miss from failing, which is then a concern", () => {
    const { assessment, failures, waivers } = assess(
      check({ objectives: [answered(MISSED)], waivers: [WAIVER] }),
    );
    expect(assessment).toBe("concerns");
    expect(failures).toEqual([]);
    expect(waivers.map(({ state }) => state)).toEqual(["used"]);
  });

  test("cover what is unmeasured and what worsened on their indicator too", () => {
    for (const parts of [{ objectives: [answered(UNMEASURED)] }, change("worsened")]) {
      const { assessment, waivers } = assess(check({ ...parts, waivers: [WAIVER] }));
      expect(assessment).toBe("concerns");
      expect(waivers[0]?.state).toBe("used");
    }
  });

  test("protect nothing once expired", () => {
    const expired = { ...WAIVER, until: "2026-11-23" };
    const { assessment, failures, waivers } = assess(
      check({ objectives: [answered(MISSED)], waivers: [expired] }),
    );
    expect(assessment).toBe("fail");
    expect(failures).toHaveLength(1);
    expect(waivers[0]?.state).toBe("expired");
  });

  test("that nobody needs leave a pass a pass", () => {
    const { assessment, waivers } = assess(check({ waivers: [WAIVER] }));
    expect(assessment).toBe("pass");
    expect(waivers).toEqual([
      {
        scenario: "sustained",
        objective: P95,
        until: "2026-12-31",
        reason: "PERF-112",
        state: "not needed",
      },
    ]);
  });

  test("that match no indicator of a judged scenario fail, since a slip would else go unseen", () => {
    const stray = { ...WAIVER, objective: "http_req_duration p(9)" };
    const { assessment, failures, waivers } = assess(check({ waivers: [stray] }));
    expect(waivers[0]?.state).toBe("unmatched");
    expect(failures).toEqual([
      { kind: "waiver", scenario: "sustained", indicator: stray.objective },
    ]);
    expect(assessment).toBe("fail");
    const told = assess(check({ waivers: [stray], failOn: new Set() }));
    expect(told).toMatchObject({ assessment: "concerns", failures: [] });
  });

  test("of a scenario that was not run wait for it", () => {
    const { assessment, waivers } = assess(check({ waivers: [{ ...WAIVER, scenario: "soak" }] }));
    expect(waivers[0]?.state).toBe("not run");
    expect(assessment).toBe("pass");
  });

  test("that expired unneeded are a concern, so that the change which mends the service passes", () => {
    const expired = { ...WAIVER, until: "2026-11-23" };
    expect(assess(check({ waivers: [expired] }))).toMatchObject({
      assessment: "concerns",
      failures: [],
    });
    expect(assess(check({ waivers: [expired], release: true }))).toMatchObject({
      assessment: "fail",
      failures: [{ kind: "waiver", indicator: P95 }],
    });
  });

  test("with a bound cover what stays within it", () => {
    const bounded: Waiver = { ...WAIVER, bound: { comparator: "<", limit: 6000, text: "< 6s" } };
    const at = (value: number): Answers =>
      check({ objectives: [{ ...answered(MISSED), value }], waivers: [bounded] });
    expect(assess(at(5900))).toMatchObject({
      assessment: "concerns",
      waivers: [{ state: "used" }],
    });
    expect(assess(at(6100))).toMatchObject({
      assessment: "fail",
      failures: [{ kind: "missed" }],
      waivers: [{ state: "exceeded", bound: "< 6s" }],
    });
  });

  test("with a bound cover a change that stays within it", () => {
    const bounded: Waiver = { ...WAIVER, bound: { comparator: "<", limit: 6000, text: "< 6s" } };
    const at = (value?: number): unknown =>
      assess(
        check({
          changes: [
            {
              scenario: "sustained",
              indicator: P95,
              change: changed("worsened"),
              ...(value !== undefined && { value }),
            },
          ],
          waivers: [bounded],
        }),
      );
    expect(at(5900)).toMatchObject({ assessment: "concerns", waivers: [{ state: "used" }] });
    expect(at(6100)).toMatchObject({ assessment: "fail", waivers: [{ state: "exceeded" }] });
    expect(at()).toMatchObject({ assessment: "fail", waivers: [{ state: "exceeded" }] });
  });

  test("have a state of their own, whatever else was judged or failed", () => {
    const P50 = "http_req_duration p(50)";
    const parts = {
      objectives: [
        answered(MET),
        { ...answered(MISSED), indicator: P50 },
        { ...answered(MET), scenario: "spike" },
      ],
      waivers: [
        WAIVER,
        { ...WAIVER, objective: "http_reqs rate" },
        { ...WAIVER, scenario: "soak" },
        { ...WAIVER, objective: P50, waives: ["missed"] },
      ] satisfies Waiver[],
    };
    const { assessment, waivers } = assess(check(parts));
    expect(waivers.map(({ state }) => state)).toEqual([
      "not needed",
      "unmatched",
      "not run",
      "used",
    ]);
    expect(waivers[0]).not.toHaveProperty("waives");
    expect(waivers[3]).toMatchObject({ waives: ["missed"] });
    expect(assessment).toBe("fail");
  });

  test("on one scenario do not excuse another", () => {
    const other = { ...WAIVER, scenario: "spike" };
    const { assessment } = assess(check({ objectives: [answered(MISSED)], waivers: [other] }));
    expect(assessment).toBe("fail");
  });
});

describe("a release", () => {
  const doubt = change("inconclusive");
  const release = { release: true } as const;

  test("fails on every doubt about a gated change, and on none about another", () => {
    const { assessment, failures } = assess(check({ ...doubt, ...release }));
    expect(assessment).toBe("fail");
    expect(failures).toEqual([{ kind: "inconclusive", scenario: "sustained", indicator: P95 }]);
    const shown = change("inconclusive", false);
    expect(assess(check({ ...shown, ...release })).assessment).toBe("pass");
  });

  test("accepts a doubt that a waiver accepts, and then passes with concerns", () => {
    const accepted: Waiver = { ...WAIVER, objective: "*", waives: ["inconclusive"] };
    const { assessment, waivers } = assess(check({ ...doubt, ...release, waivers: [accepted] }));
    expect(assessment).toBe("concerns");
    expect(waivers[0]?.state).toBe("used");
  });

  test("fails on doubts beside what it was told to fail on, and on nothing else", () => {
    const failOn = new Set<FailureKind>(["worsened"]);
    const missed = { objectives: [answered(MISSED)], ...release, failOn };
    expect(assess(check(missed)).assessment).toBe("concerns");
    expect(assess(check({ ...missed, ...doubt })).failures).toEqual([
      { kind: "inconclusive", scenario: "sustained", indicator: P95 },
    ]);
  });

  test("only tells where nothing is to fail", () => {
    const { assessment } = assess(check({ ...doubt, ...release, failOn: new Set() }));
    expect(assessment).toBe("concerns");
  });
});
