import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { readConfig } from "../../../src/config/read-config.ts";
import { ruleChanges } from "../../../src/gate/rules/rule-changes.ts";
import type { RuleChange, RuleEffect } from "../../../src/model/rule-change.ts";

interface Rules {
  readonly config?: string;
  readonly baseline?: string;
}

function changes(before: Rules, after: Rules): readonly RuleChange[] {
  const texts = ({ config, baseline }: Rules) => ({
    config: { file: "plimsoll.yml", ...(config !== undefined && { text: config }) },
    baseline: { file: "plimsoll.baseline.json", ...(baseline !== undefined && { text: baseline }) },
  });
  return ruleChanges(texts(before), texts(after));
}

/** `rule | before | after | effect`, one a line. */
function told(before: Rules, after: Rules): readonly string[] {
  return changes(before, after).map((change) =>
    [change.rule, change.before ?? "none", change.after ?? "none", change.effect].join(" | "),
  );
}

const config = (rest: string): Rules => ({ config: `version: 1\n${rest}\n` });
const objectives = (text: string): Rules => config(`objectives: {${text}}`);

describe("a change of an objective", () => {
  test.for<[string, string, string, RuleEffect | undefined]>([
    ["a higher ceiling", "p(95) < 3s", "p(95) < 5s", "loosens"],
    ["a lower ceiling", "p(95) < 3s", "p(95) < 2s", "tightens"],
    ["a ceiling that may be reached", "p(95) < 3s", "p(95) <= 3s", "loosens"],
    ["a ceiling that must not be reached", "p(95) <= 3s", "p(95) < 3s", "tightens"],
    ["another spelling", "p(95) < 3s", "p(95)<3000", undefined],
    ["another order", "[p(95) < 3s, p(99) < 5s]", "[p(99) < 5s, p(95) < 3s]", undefined],
    ["a second limit that is stricter", "p(95) < 3s", "[p(95) < 3s, p(95) < 2s]", "tightens"],
    ["a second limit that is wider", "p(95) < 3s", "[p(95) < 3s, p(95) < 5s]", "neutral"],
    ["the stricter of two that goes", "[p(95) < 3s, p(95) < 2s]", "p(95) < 3s", "loosens"],
    ["an equality with another number", "count == 0", "count == 5", "not comparable"],
  ])("%s", ([, before, after, effect]) => {
    const metric = before.startsWith("count") ? "dropped_iterations" : "http_req_duration";
    const found = changes(
      objectives(`${metric}: "${before}"`.replace(/"(\[.*\])"/u, "$1")),
      objectives(`${metric}: "${after}"`.replace(/"(\[.*\])"/u, "$1")),
    );
    expect(found.map((change) => change.effect)).toEqual(effect === undefined ? [] : [effect]);
  });

  test("of a floor loosens downwards", () => {
    expect(
      told(objectives("http_reqs: rate > 100/s"), objectives("http_reqs: rate > 80/s")),
    ).toEqual(["`http_reqs rate` of every scenario | `rate > 100/s` | `rate > 80/s` | loosens"]);
  });

  test("that comes tightens, that goes loosens, and one that turns round does both", () => {
    expect(
      told(objectives("checks: rate > 99%"), objectives("http_req_failed: rate < 1%")),
    ).toEqual([
      "`checks rate` of every scenario | `rate > 99%` | none | loosens",
      "`http_req_failed rate` of every scenario | none | `rate < 1%` | tightens",
    ]);
    expect(told(objectives("checks: rate > 99%"), objectives("checks: rate < 99%"))).toEqual([
      "`checks rate` of every scenario | `rate > 99%` | none | loosens",
      "`checks rate` of every scenario | none | `rate < 99%` | tightens",
    ]);
  });

  test("in a multiple of the start is held against one like it alone", () => {
    const grows = (text: string): Rules => objectives(`vus: "end < ${text}"`);
    expect(changes(grows("start * 1.5"), grows("start * 2"))[0]?.effect).toBe("loosens");
    expect(changes(grows("start * 1.5"), grows("40"))[0]?.effect).toBe("not comparable");
  });

  test("in what no samples mean loosens where they come to mean zero", () => {
    const absent = (word: string): Rules =>
      objectives(`errors: {objective: count < 1, absent: ${word}}`);
    expect(told(absent("unmeasured"), absent("zero"))).toEqual([
      "`errors count` of every scenario without samples | unmeasured | counts as zero | loosens",
    ]);
    expect(changes(absent("zero"), absent("unmeasured"))[0]?.effect).toBe("tightens");
  });
});

describe("a change of a scenario", () => {
  const two = (own: string, general = "http_req_failed: rate < 1%"): Rules =>
    config(
      `objectives: {${general}}\nscenarios:\n  spike: {${own}}\n  sustained: {load: {users: 10}}`,
    );

  test("in what every scenario owes is told once", () => {
    expect(told(two("kind: spike"), two("kind: spike", "http_req_failed: rate < 2%"))).toEqual([
      "`http_req_failed rate` of every scenario | `rate < 1%` | `rate < 2%` | loosens",
    ]);
  });

  test("in its own objective is told under its name", () => {
    const own = (limit: string): Rules => two(`objectives: {http_req_duration: p(99) < ${limit}}`);
    expect(told(own("5s"), own("6s"))).toEqual([
      "`http_req_duration p(99)` of `spike` | `p(99) < 5s` | `p(99) < 6s` | loosens",
    ]);
  });

  test("that goes loosens, that comes tightens", () => {
    const one = config(
      "objectives: {http_req_failed: rate < 1%}\nscenarios: {spike: {kind: spike}}",
    );
    expect(told(two("kind: spike"), one)).toEqual([
      "scenario `sustained` | 1 objective | none | loosens",
    ]);
    expect(told(one, two("kind: spike"))).toEqual([
      "scenario `sustained` | none | 1 objective | tightens",
    ]);
  });

  test.for<[string, string, string, RuleEffect]>([
    ["less load", "load: {users: 40}", "load: {users: 30}", "loosens"],
    ["a longer load", "load: {duration: 1h}", "load: {duration: 2h}", "tightens"],
    ["no planned load any more", "load: {users: 40}", "kind: other", "loosens"],
    ["other results", "results: a.json", "results: b.json", "not comparable"],
    ["other phases", "phases: {a: 0s..1m}", "phases: {a: 0s..2m}", "not comparable"],
    ["phases by a tag", "phases: {a: 0s..1m}", "phases: {tag: phase}", "not comparable"],
    ["another kind", "kind: spike", "kind: endurance", "not comparable"],
    ["another title", "title: a", "title: b", "neutral"],
  ])("in %s", ([, before, after, effect]) => {
    expect(changes(two(before), two(after)).map((change) => change.effect)).toEqual([effect]);
  });
});

describe("a change of a waiver", () => {
  const waiver = (rest: string): string =>
    `{scenario: spike, objective: http_req_duration p(99), reason: pool, ${rest}}`;
  const waivers = (...all: readonly string[]): Rules =>
    config(
      `objectives: {http_req_duration: p(99) < 5s}\nscenarios: {spike: {}}\nwaivers: [${all.join(", ")}]`,
    );
  const until = (day: string, rest = ""): Rules => waivers(waiver(`until: ${day}${rest}`));
  const DAY = "2026-12-31";

  test("tells day, bound and reason before and after", () => {
    expect(told(until(DAY), until("2027-06-30", ', bound: "< 6s"'))).toEqual([
      "waiver for `http_req_duration p(99)` of `spike` | until 2026-12-31: pool | until 2027-06-30, as long as < 6s: pool | loosens",
    ]);
  });

  test.for<[string, Rules, Rules, RuleEffect | undefined]>([
    ["that is given", waivers(), until(DAY), "loosens"],
    ["that is taken back", until(DAY), waivers(), "tightens"],
    ["that ends later", until(DAY), until("2027-01-01"), "loosens"],
    ["that ends earlier", until(DAY), until("2026-11-30"), "tightens"],
    ["that gets a bound", until(DAY), until(DAY, ', bound: "< 6s"'), "tightens"],
    ["that loses its bound", until(DAY, ', bound: "< 6s"'), until(DAY), "loosens"],
    ["whose bound rises", until(DAY, ', bound: "< 6s"'), until(DAY, ', bound: "< 7s"'), "loosens"],
    ["whose bound falls", until(DAY, ', bound: "< 7s"'), until(DAY, ', bound: "< 6s"'), "tightens"],
    [
      "whose bound may be reached",
      until(DAY, ', bound: "< 6s"'),
      until(DAY, ', bound: "<= 6s"'),
      "loosens",
    ],
    [
      "that ends earlier and goes further",
      until(DAY, ', bound: "< 6s"'),
      until("2026-11-30"),
      "loosens",
    ],
    ["that covers more kinds", until(DAY, ", waives: [missed]"), until(DAY), "loosens"],
    ["that covers fewer kinds", until(DAY), until(DAY, ", waives: [missed]"), "tightens"],
    [
      "that covers other kinds",
      until(DAY, ", waives: [missed]"),
      until(DAY, ", waives: [worsened]"),
      "not comparable",
    ],
    ["that stays", until(DAY), until(DAY), undefined],
  ])("%s", ([, before, after, effect]) => {
    expect(changes(before, after).map((change) => change.effect)).toEqual(
      effect === undefined ? [] : [effect],
    );
  });

  test("beside one that stays is told alone", () => {
    const [missed, worsened] = [
      waiver(`until: ${DAY}, waives: [missed]`),
      waiver(`until: ${DAY}, waives: [worsened]`),
    ];
    expect(told(waivers(missed), waivers(worsened, missed))).toEqual([
      "waiver for `http_req_duration p(99)` of `spike` | none | until 2026-12-31, for worsened alone: pool | loosens",
    ]);
  });
});

describe("a change of what is compared", () => {
  test.for<[string, string, string, readonly string[]]>([
    ["a wider tolerance", "tolerance: 5%", "tolerance: 10%", ["tolerance | 5 % | 10 % | loosens"]],
    [
      "a narrower one of ratios",
      "tolerance: {default: 0.2 points}",
      "tolerance: {default: 0.1 points}",
      ["tolerance of ratios | 0.2 points | 0.1 points | tightens"],
    ],
    [
      "a metric's own, which was the general one",
      "tolerance: 5%",
      "tolerance: {default: 5%, http_req_duration: 20%}",
      ["tolerance of `http_req_duration` | 5 % | 20 % | loosens"],
    ],
    [
      "an indicator that is compared no more",
      "compare: [http_req_duration p(95), http_reqs rate]",
      "compare: [http_reqs rate]",
      ["comparison of `http_req_duration p(95)` with the baseline | may fail | none | loosens"],
    ],
    [
      "a list where the usual choice was",
      "keep: 10",
      "compare: [http_reqs rate]",
      ["what is compared with the baseline | the usual choice | `http_reqs rate` | not comparable"],
    ],
    [
      "fewer runs that are kept",
      "keep: 10",
      "keep: 3",
      ["runs that the baseline keeps of a scenario | 10 runs | 3 runs | loosens"],
    ],
  ])("%s", ([, before, after, expected]) => {
    const plan = (text: string): Rules => config(`baseline: {${text}}`);
    expect(told(plan(before), plan(after))).toEqual(expected);
  });
});

describe("a change of the baseline", () => {
  interface Run {
    readonly id: string;
    readonly p95: number;
    readonly rate?: number;
  }
  const baseline = (...runs: readonly Run[]): Rules => ({
    baseline: JSON.stringify({
      schemaVersion: 1,
      scenarios: {
        sustained: {
          runs: runs.map(({ id, p95, rate = 100 }) => ({
            id,
            time: "2026-11-01T00:00:00Z",
            tool: "0.1.0",
            environment: { users: 10 },
            indicators: {
              "http_req_duration p(95)": { value: p95 },
              "http_reqs rate": { value: rate },
              "vus max": { value: p95 },
            },
          })),
        },
      },
    }),
  });
  const [a, b, c] = [
    { id: "a", p95: 100 },
    { id: "b", p95: 100 },
    { id: "c", p95: 100 },
  ];

  test("by a run more, of the same level, sees more and moves nothing", () => {
    expect(told(baseline(a), baseline(a, b))).toEqual([
      "runs in the baseline of `sustained` | 1 run | 2 runs (1 added) | tightens",
    ]);
  });

  test("by the oldest run that gives way to a newer one judges nothing", () => {
    expect(told(baseline(a, b), baseline(b, c))).toEqual([
      "runs in the baseline of `sustained` | 2 runs | 2 runs (1 added, 1 removed) | neutral",
    ]);
  });

  test("by runs that go sees less", () => {
    expect(told(baseline(a, b), baseline(b))).toEqual([
      "runs in the baseline of `sustained` | 2 runs | 1 run (1 removed) | loosens",
    ]);
    expect(told(baseline(a), baseline())).toEqual([
      "runs in the baseline of `sustained` | 1 run | none | loosens",
    ]);
  });

  test("by numbers written anew tells the run, and each level that moved with its direction", () => {
    expect(told(baseline(a), baseline({ id: "a", p95: 150, rate: 120 }))).toEqual([
      "run `a` in the baseline of `sustained` | as it was recorded | written anew | not comparable",
      "`http_req_duration p(95)` in the baseline of `sustained` | 100 ms | 150 ms | loosens",
      "`http_reqs rate` in the baseline of `sustained` | 100/s | 120/s | tightens",
    ]);
  });

  test("of a metric of the script's own, or of a query, has a level that gets worse as k6's have", () => {
    const run = (value: number): Rules => ({
      ...config("baseline: {compare: [basket_time p(95)]}"),
      baseline: JSON.stringify({
        schemaVersion: 2,
        scenarios: {
          sustained: {
            runs: [
              {
                id: "a",
                time: "2026-11-01T00:00:00Z",
                tool: "0.1.0",
                environment: { users: 10 },
                indicators: { "basket_time p(95)": { value, kind: "trend", unit: "ms" } },
              },
            ],
          },
        },
      }),
    });
    expect(told(run(100), run(150))).toContain(
      "`basket_time p(95)` in the baseline of `sustained` | 100 ms | 150 ms | loosens",
    );
  });

  test("within the tolerance moves no level", () => {
    // The mean of 100 and 109 is 104.5, and 5 % of 100 are tolerated.
    expect(told(baseline(a), baseline(a, { id: "b", p95: 109 }))).toHaveLength(1);
  });

  test("by the whole file loosens", () => {
    expect(told(baseline(a), {})).toEqual(["`plimsoll.baseline.json` | there | none | loosens"]);
  });
});

describe("rules as a whole", () => {
  test("that come where there were none are adopted, not changed", () => {
    expect(told({}, objectives("http_req_failed: rate < 1%"))).toEqual([]);
  });

  test("that could not be read after the merge say so", () => {
    expect(
      told(objectives("http_req_failed: rate < 1%"), { config: "version: 1\nobjectivs: {}" }),
    ).toEqual([
      "`plimsoll.yml` | readable | 1 fault (line 2: unknown key `objectivs`): nothing could be judged by it | not comparable",
    ]);
  });

  test("with other comments, blanks and order of keys change nothing", () => {
    const before =
      "version: 1\nservice: shop\nobjectives: {checks: rate > 99%, http_req_failed: rate < 1%}\n";
    const after =
      "# why\nversion: 1\nobjectives:\n  http_req_failed: rate < 1%\n\n  checks:   rate > 99%\nservice: shop\n";
    expect(told({ config: before }, { config: after })).toEqual([]);
  });

  test("change the other way round with the opposite effect", () => {
    const before = config(
      "objectives: {http_req_duration: [p(95) < 3s, p(99) < 5s], checks: rate > 99%}\nbaseline: {tolerance: 5%, keep: 10}",
    );
    const after = config(
      "objectives: {http_req_duration: p(95) < 4s, checks: rate > 99.5%}\nbaseline: {tolerance: 4%, keep: 5}",
    );
    const opposite = {
      loosens: "tightens",
      tightens: "loosens",
      neutral: "neutral",
      "not comparable": "not comparable",
    } as const;
    const there = changes(before, after);
    const back = changes(after, before);
    expect(there).toHaveLength(5);
    expect(back.map(({ rule, effect }) => [rule, opposite[effect]])).toEqual(
      expect.arrayContaining(there.map(({ rule, effect }) => [rule, effect])),
    );
  });

  /** Every key of the config is here, so that no rule can change unseen; the schema says when one is added. */
  const FULL = `version: 1
service: shop
objectives: {http_req_duration: [p(95) < 3s, {objective: p(99) < 5s, phase: hot}]}
scenarios:
  spike:
    title: Spike
    kind: spike
    load: {users: 20, duration: 30m, rate: 40/s}
    phases: {hot: 0s..2m}
    results: spike.json
    objectives: {errors: {objective: count < 7, absent: zero}}
prometheus:
  url: "http://prometheus:9090"
  presets: [node]
  selectors: {node: 'job="a"'}
  range: 2m
  queries: {depth: {query: sum(depth), unit: tasks, per: service, absent: zero, role: queue.depth}}
baseline: {file: numbers.json, keep: 12, tolerance: {default: 6%, http_req_duration: 7%}, compare: [http_reqs rate]}
waivers:
  - {scenario: spike, objective: http_req_duration p(95), until: 2026-12-31, reason: why, waives: [missed], bound: "< 9s"}
report:
  environment: [{component: app, specification: big, count: 4}]
  software: {db: PostgreSQL}
  links: {grafana: "https://example.test/"}
  sign-off: [CTO, {role: Lead, people: [ann], team: acme/perf}]
  prepared-by: ann
  test-period: november
  apm: none
  template: form.liquid
`;

  const OTHER: Readonly<Record<string, string>> = {
    "p(95) < 3s": "p(95) < 4s",
    "p(99) < 5s": "p(99) < 6s",
    spike: "endurance",
    "30m": "31m",
    "40/s": "41/s",
    "0s..2m": "0s..3m",
    "count < 7": "count < 8",
    zero: "unmeasured",
    "http://prometheus:9090": "http://prometheus:9091",
    node: "process",
    'job="a"': 'job="b"',
    "2m": "3m",
    "sum(depth)": "max(depth)",
    service: "instance",
    "queue.depth": "queue.failed",
    "6%": "8%",
    "7%": "9%",
    "http_reqs rate": "iterations rate",
    "2026-12-31": "2027-12-31",
    missed: "unmeasured",
    "< 9s": "< 8s",
    "https://example.test/": "https://example.org/",
    "acme/perf": "acme/other",
    "http_req_duration p(95)": "http_req_duration p(99)",
  };

  test("tell every value of a config that becomes another, none passed over", () => {
    expect(() => readConfig(FULL, "plimsoll.yml")).not.toThrow();
    const unseen: string[] = [];
    let count = 0;
    visit(parseDocument(FULL), {
      Scalar(key, { value, range }) {
        const [from = 0, to = 0] = range ?? [];
        if (key === "key" || FULL.slice(0, from) === "version: ") return;
        const old = String(value);
        const word = typeof value === "number" ? value + 1 : (OTHER[old] ?? `${old}2`);
        const written = FULL.charAt(from) === '"' ? JSON.stringify(word) : `${word}`;
        const after = FULL.slice(0, from) + written + FULL.slice(to);
        count += 1;
        const isSeen = changes({ config: FULL }, { config: after }).length > 0;
        if (!isSeen) unseen.push(`${old} → ${written} at ${from}`);
      },
    });
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(35);
  });
});
