import { describe, expect, test } from "vitest";
import { faultsOf, tellFaults } from "./faults-of.ts";

const ROOT_KEYS =
  "Known here: version, service, objectives, scenarios, prometheus, baseline, waivers, report.";

describe("the version of a config", () => {
  test("that is newer is named, and nothing else of the file is judged", () => {
    expect(tellFaults("version: 2\nthresholds: {}\n")).toEqual([
      "1:10 config-version: this config is of a newer version (2); this Plimsoll reads version 1 | Update Plimsoll.",
    ]);
  });

  test.each([
    ["service: X\n", "1:1 config-version: the config does not say its version"],
    ["version: '1'\n", "1:10 config-version: `version` is `1`; expected the number 1"],
    ["version: 0\n", "1:10 config-version: `version` is the number 0; expected the number 1"],
    ["version: 1.5\n", "1:10 config-version: `version` is the number 1.5; expected the number 1"],
    ["version:\n", "1:1 config-version: `version` is empty; expected the number 1"],
  ])("in %j is a fault", (text, told) =>
    expect(tellFaults(text)).toEqual([`${told} | Write \`version: 1\` in the first line.`]),
  );

  test("that is missing does not hide the other faults", () => {
    expect(faultsOf("servce: X\n").map(({ id }) => id)).toEqual([
      "config-version",
      "config-unknown-key",
    ]);
  });
});

/** Title, lines after `version: 1`, the fault. */
type Case = readonly [string, string, string];

const shape: readonly Case[] = [
  [
    "an unknown key at the top",
    "servce: X",
    `2:1 config-unknown-key: unknown key \`servce\` | Did you mean \`service\`? ${ROOT_KEYS}`,
  ],
  [
    "an unknown key that is near to nothing",
    "thresholds: X",
    `2:1 config-unknown-key: unknown key \`thresholds\` | ${ROOT_KEYS}`,
  ],
  [
    "a key of a section at the top",
    "compare: [http_req_duration p(95)]",
    `2:1 config-unknown-key: unknown key \`compare\` | \`compare\` stands under \`baseline:\`. ${ROOT_KEYS}`,
  ],
  [
    "a key of a section at the top that is near to one of the top",
    "presets: [node]",
    `2:1 config-unknown-key: unknown key \`presets\` | \`presets\` stands under \`prometheus:\`. ${ROOT_KEYS}`,
  ],
  [
    "an unknown key of a scenario",
    "scenarios:\n  spike:\n    objective: {}",
    "4:5 config-unknown-key: unknown key `objective` in `scenarios.spike` | Did you mean `objectives`? Known here: title, kind, load, phases, results, objectives.",
  ],
  [
    "an unknown kind of scenario",
    "scenarios:\n  spike: {kind: spikes}",
    "3:17 config-value: `scenarios.spike.kind` is `spikes`; expected one of ramp-up, sustained, spike, endurance, other | Did you mean `spike`?",
  ],
  [
    "a part of a scenario whose name has a slash and a tilde",
    "scenarios:\n  a/b~c: {kind: spik}",
    "3:17 config-value: `scenarios.a/b~c.kind` is `spik`; expected one of ramp-up, sustained, spike, endurance, other | Did you mean `spike`?",
  ],
  [
    "a number for a text",
    "service: 42",
    '2:10 config-value: `service` is the number 42; expected the name of the service | Put it into quotes: "42".',
  ],
  [
    "a version that YAML reads as a number",
    "report: {software: {Python: 3.10}}",
    '2:29 config-value: `report.software.Python` is the number 3.10; expected a version as text | Put it into quotes: "3.10".',
  ],
  [
    "a word that YAML reads as no text",
    "service: true",
    '2:10 config-value: `service` is the word true, which is no text; expected the name of the service | Put it into quotes: "true".',
  ],
  [
    "a map for a text",
    "service: {name: X}",
    "2:10 config-value: `service` is a map; expected the name of the service | Write the name of the service.",
  ],
  [
    "an empty text",
    "service: ''",
    "2:10 config-value: `service` is an empty text; expected the name of the service | Fill it in, or remove the key.",
  ],
  [
    "a list for a map",
    "objectives: [p(95) < 3s]",
    "2:13 config-value: `objectives` is a list; expected a map from metrics to objectives | Write a map from metrics to objectives.",
  ],
  [
    "general objectives that name none",
    "objectives: {}",
    "2:13 config-value: `objectives` is an empty map; expected a map from metrics to objectives | Fill it in, or remove the key.",
  ],
  [
    "objectives of a scenario that are left empty",
    "scenarios:\n  smoke:\n    objectives:\n    kind: other",
    "4:5 config-value: `scenarios.smoke.objectives` is empty; expected a map from metrics to objectives | Fill it in, or remove the key.",
  ],
  [
    "a scenario that is left empty",
    "scenarios:\n  smoke:",
    "3:3 config-value: `scenarios.smoke` is empty; expected a map that describes a scenario | Fill it in, or remove the key.",
  ],
  [
    "a scenario without a name",
    "scenarios:\n  '': {}",
    "3:3 config-value: an empty key in `scenarios`; expected the name of a scenario | Write a name before the colon.",
  ],
  [
    "a bare number for an objective",
    "objectives:\n  http_req_duration: 500",
    "3:22 config-value: `objectives.http_req_duration` is the number 500; expected an objective such as `p(95) < 3s`, or a list of them | Write an objective such as `p(95) < 3s`, or a list of them.",
  ],
  [
    "a metric with no objective",
    "objectives:\n  http_req_duration: []",
    "3:22 config-value: `objectives.http_req_duration` is an empty list; expected an objective such as `p(95) < 3s`, or a list of them | Fill it in, or remove the key.",
  ],
  [
    "a slip of the pen in a key that must be there",
    "objectives:\n  http_reqs: {objectve: count > 1}",
    "3:15 config-unknown-key: unknown key `objectve` in `objectives.http_reqs` | Did you mean `objective`? Known here: objective, absent, phase.",
  ],
  [
    "an objective without its text",
    "objectives:\n  http_reqs: {absent: zero}",
    "3:14 config-missing-key: `objectives.http_reqs` lacks `objective` | Add `objective:` with an objective such as `p(95) < 3s`.",
  ],
  [
    "an unknown meaning of absence",
    "objectives:\n  http_reqs: {objective: count > 1, absent: zeroo}",
    "3:45 config-value: `objectives.http_reqs.absent` is `zeroo`; expected one of zero, unmeasured | Did you mean `zero`?",
  ],
  [
    "users that are no whole number",
    "scenarios:\n  a: {load: {users: 1.5}}",
    "3:21 config-value: `scenarios.a.load.users` is the number 1.5; expected a whole number of users | Write a whole number of users.",
  ],
  [
    "no users",
    "scenarios:\n  a: {load: {users: 0}}",
    "3:21 config-value: `scenarios.a.load.users` is the number 0; expected a whole number of users, 1 or more | Write a whole number of users.",
  ],
  [
    "endless users",
    "scenarios:\n  a: {load: {users: .inf}}",
    "3:21 config-value: `scenarios.a.load.users` is the number .inf; expected a whole number of users | Write a whole number of users.",
  ],
  [
    "runs to keep that are no number",
    "baseline: {keep: .nan}",
    "2:18 config-value: `baseline.keep` is the number .nan; expected a whole number of runs | Write a whole number of runs.",
  ],
  [
    "a duration without its unit",
    "scenarios:\n  a: {load: {duration: 64}}",
    "3:24 config-value: `scenarios.a.load.duration` is the number 64; expected a duration such as `64m` | Write a duration such as `64m`.",
  ],
  [
    "results that are a number",
    "scenarios:\n  a: {results: 5}",
    "3:16 config-value: `scenarios.a.results` is the number 5; expected a path or glob, or a list of them | Write a path or glob, or a list of them.",
  ],
  [
    "a waiver that lacks its reason",
    "waivers:\n  - {scenario: a, objective: http_reqs rate, until: 2026-12-31}",
    "3:5 config-missing-key: `waivers[0]` lacks `reason` | Add `reason:` with a reason.",
  ],
  [
    "a machine without its specification",
    "report:\n  environment:\n    - {component: Redis}",
    "4:7 config-missing-key: `report.environment[0]` lacks `specification` | Add `specification:` with a specification.",
  ],
  [
    "one signature that is no list",
    "report: {sign-off: CTO}",
    "2:20 config-value: `report.sign-off` is `CTO`; expected a list of roles | Write a list of roles.",
  ],
  [
    "a sign-off by somebody who is no person",
    "report: {sign-off: [{role: CTO, people: [ann, acme/perf]}]}",
    "2:47 sign-off-login: `acme/perf` is no login of GitHub | Write the login of one person: `people: [ann, bob]`; a team stands under `team:`.",
  ],
  [
    "a sign-off by a team of nobody knows which organisation",
    "report: {sign-off: [{role: CTO, team: perf}]}",
    "2:39 sign-off-team: `perf` is no team of an organisation | Write the organisation and the team's short name: `team: acme/performance`.",
  ],
];

const scenarios: readonly Case[] = [
  [
    "a duration in a foreign unit",
    "scenarios:\n  a: {load: {duration: 64 min}}",
    "3:27 config-duration: `64 min`: `min` is no unit that Plimsoll reads | Write `m`.",
  ],
  [
    "a load that lasts no time",
    "scenarios:\n  a: {load: {duration: 0s}}",
    "3:24 config-duration: the load lasts no time | Write how long the load lasts: `64m`.",
  ],
  [
    "a duration that is a size",
    "scenarios:\n  a: {load: {duration: 64MB}}",
    "3:24 config-duration: `64MB` is no time | Write a time with its unit: `90s`, `64m`, `8h10m`.",
  ],
  [
    "a duration below zero",
    "scenarios:\n  a: {load: {duration: -5m}}",
    "3:24 config-duration: `-5m` is no time that passes | Write a time from `0s` on.",
  ],
  [
    "a rate of nothing",
    "scenarios:\n  a: {load: {rate: 0/s}}",
    "3:20 config-rate: `0/s` is no rate of iterations | Write a number per time: `100/s`.",
  ],
  [
    "a rate that is no rate",
    "scenarios:\n  a: {load: {rate: 100 users}}",
    "3:20 config-rate: `100 users` is no rate of iterations | Write a number per time: `100/s`.",
  ],
  [
    "phases that overlap",
    "scenarios:\n  a: {phases: {one: 0s..2m, two: 1m..3m}}",
    "3:34 phases-overlap: phase `two` begins before phase `one` ends | Write the phases in the order of time; each begins where the one before ends, or later.",
  ],
  [
    "phases out of order",
    "scenarios:\n  a: {phases: {two: 2m..3m, one: 0s..2m}}",
    "3:34 phases-overlap: phase `one` begins before phase `two` ends | Write the phases in the order of time; each begins where the one before ends, or later.",
  ],
  [
    "a phase that ends before it begins",
    "scenarios:\n  a: {phases: {one: 2m..0s}}",
    "3:21 phases-window: phase `one`: `2m..0s` ends before it begins | Write the earlier time first: `2m..5m`.",
  ],
  [
    "a phase that is no window",
    "scenarios:\n  a: {phases: {one: 2m-5m}}",
    "3:21 phases-window: phase `one`: `2m-5m` is no window | Write from and to: `2m..5m`.",
  ],
  [
    "a phase whose end has no unit",
    "scenarios:\n  a: {phases: {one: 0s..2}}",
    "3:25 phases-window: phase `one`: `2` is no time | Write a time with its unit: `90s`, `64m`, `8h10m`.",
  ],
  [
    "phases by tag and by window",
    "scenarios:\n  a: {phases: {tag: phase, one: 0s..2m}}",
    "3:16 phases-mixed: phases are told apart by `tag` or by windows, not by both | Keep `{tag: NAME}` alone, or only windows such as `spike: 2m..5m`.",
  ],
  [
    "an objective for a phase that the scenario does not have",
    "scenarios:\n  a:\n    phases: {calm: 0s..2m, spike: 2m..3m}\n    objectives:\n      http_reqs: {objective: rate > 5/s, phase: spikke}",
    "6:49 objective-phase: there is no phase `spikke` | Did you mean `spike`? The phases are calm, spike.",
  ],
  [
    "a general objective for a phase that no scenario has",
    "objectives:\n  http_reqs: {objective: rate > 5/s, phase: peak}\nscenarios:\n  a: {phases: {calm: 0s..2m}}\n  b: {phases: {spike: 2m..3m}}",
    "3:45 objective-phase: there is no phase `peak` | The phases are calm, spike.",
  ],
];

const plans: readonly Case[] = [
  [
    "a password in the address of Prometheus",
    "prometheus: {url: 'http://me:hunter2@prom:9090'}",
    "2:19 secret-in-config: the address holds a user or a password; secrets come only through the environment | Remove what stands before the `@`, and treat the password as leaked if the file was committed.",
  ],
  [
    "a password in a link",
    "report: {links: {grafana: 'https://me:hunter2@grafana/d/x'}}",
    "2:27 secret-in-config: the address holds a user or a password; secrets come only through the environment | Remove what stands before the `@`, and treat the password as leaked if the file was committed.",
  ],
  [
    "a key for a secret",
    "prometheus: {token: hunter2}",
    "2:14 config-unknown-key: unknown key `token` in `prometheus` | Remove it: secrets come only through the environment.",
  ],
  [
    "an address without its scheme",
    "prometheus: {url: 'prom:9090'}",
    "2:19 prometheus-url: `prom:9090` is no address to which `api/v1/…` can be appended | Write http:// or https://, the host and the path before `api/v1`: `http://prometheus:9090`.",
  ],
  [
    "an unknown preset",
    "prometheus: {presets: [postgre]}",
    "2:24 config-value: `prometheus.presets[0]` is `postgre`; expected one of node, process, postgres, redis, rabbitmq, celery, kubernetes, k6-remote-write | Did you mean `postgres`?",
  ],
  [
    "a query in nearly a unit",
    "prometheus: {queries: {memory: {query: x, unit: Mb}}}",
    "2:49 config-value: `Mb` is no unit that Plimsoll reads, and nearly one | Write `MB`, or another word if it is no unit of time, size or share.",
  ],
  [
    "a query in a unit with other capitals",
    "prometheus: {queries: {memory: {query: x, unit: Bytes/S}}}",
    "2:49 config-value: `Bytes/S` is no unit that Plimsoll reads, and nearly one | Write `bytes/s`, or another word if it is no unit of time, size or share.",
  ],
  [
    "a query without its PromQL",
    "prometheus: {queries: {depth: {unit: tasks}}}",
    "2:31 config-missing-key: `prometheus.queries.depth` lacks `query` | Add `query:` with a PromQL query.",
  ],
  [
    "a tolerance without its unit",
    "baseline: {tolerance: 5}",
    "2:23 config-value: `baseline.tolerance` is the number 5; expected a change such as `5%`, or a map from metrics to changes | Write a change such as `5%`, or a map from metrics to changes.",
  ],
  [
    "a tolerance that is no change",
    "baseline: {tolerance: five}",
    "2:23 tolerance-unreadable: `five` is no change | Write a relative change (`5%`), or percentage points for shares (`0.1 points`).",
  ],
  [
    "a share with a tolerance in percent",
    "baseline:\n  tolerance: {http_req_failed: 5%}",
    "3:32 tolerance-scale: `http_req_failed` is a share, and its change is told in percentage points | Write for example `0.1 points`.",
  ],
  [
    "a time with a tolerance in points",
    "baseline:\n  tolerance: {http_req_duration p(95): 5 points}",
    "3:40 tolerance-scale: `http_req_duration p(95)` is no share, and its change is told in percent | Write for example `5%`.",
  ],
  [
    "a tolerance of an indicator that cannot be",
    "baseline:\n  tolerance: {http_req_duration p95: 5%}",
    "3:15 indicator-unreadable: `http_req_duration p95`: `p95` is no aggregation | Write `p(95)`.",
  ],
  [
    "a metric to compare without its aggregation",
    "baseline: {compare: [http_req_duration]}",
    "2:22 indicator-unreadable: `http_req_duration` is no indicator; expected a metric and an aggregation | Write for example `http_req_duration p(95)`.",
  ],
  [
    "an indicator to compare that its metric does not have",
    "baseline: {compare: [http_reqs p(95)]}",
    "2:22 indicator-unreadable: `http_reqs p(95)`: http_reqs is a counter and has no `p(95)` | Name an aggregation that the metric has.",
  ],
];

const BASE =
  "objectives: {http_req_duration: p(99) < 5s}\nscenarios: {spike: {}, soak: {}}\nwaivers:\n";

describe("a waiver with several faults tells all of them", () => {
  const rest = "scenario: spikee, objective: http_req_duration p(99)";
  test.each([
    ["a reason that is none", `${rest}, until: 2026-12-31, reason: ''`, "config-value"],
    ["a reason of another kind", `${rest}, until: 2026-12-31, reason: [x]`, "config-value"],
    ["no reason", `${rest}, until: 2026-12-31`, "config-missing-key"],
    ["a day that is none", `${rest}, until: 2026-02-30, reason: x`, "waiver-date"],
  ])("%s, and an unknown scenario", (_, waiver, id) => {
    const told = tellFaults(
      `version: 1\n${BASE}  - {scenario: soak, objective: p99, until: 2026-12-31, reason: x}\n  - {${waiver}}`,
    );
    expect(told).toHaveLength(3);
    for (const fault of [id, "5:33 indicator-unreadable", "6:16 waiver-scenario"])
      expect(told.join("\n")).toContain(fault);
  });
});

const waivers: readonly Case[] = [
  [
    "of an unknown scenario",
    `${BASE}  - {scenario: spikee, objective: http_req_duration p(99), until: 2026-12-31, reason: x}`,
    "5:16 waiver-scenario: the waiver is for scenario `spikee`, which the config does not have | Did you mean `spike`? It has `spike`, `soak`.",
  ],
  [
    "of an unknown objective",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(95), until: 2026-12-31, reason: x}`,
    "5:34 waiver-objective: the waiver is for `http_req_duration p(95)`, of which scenario `spike` has no objective | Did you mean `http_req_duration p(99)`? It has `http_req_duration p(99)`.",
  ],
  [
    "of a thing that is no indicator",
    `${BASE}  - {scenario: spike, objective: p99, until: 2026-12-31, reason: x}`,
    "5:34 indicator-unreadable: `p99` is no indicator; expected a metric and an aggregation | Write for example `http_req_duration p(95)`.",
  ],
  [
    "until a day that does not exist",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-02-29, reason: x}`,
    "5:66 waiver-date: `2026-02-29` is no day of the calendar | Write the last day on which the waiver holds as year-month-day: `2026-12-31`.",
  ],
  [
    "until a day in another spelling",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 31.12.2026, reason: x}`,
    "5:66 waiver-date: `31.12.2026` is no day of the calendar | Write the last day on which the waiver holds as year-month-day: `2026-12-31`.",
  ],
  [
    "for a reason of blanks",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: ' '}`,
    "5:86 waiver-reason: the waiver gives no reason | Say why the objective may be missed, and where the work on it is tracked.",
  ],
  [
    "that is given twice",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x}\n  - {scenario: spike, objective: http_req_duration p(99), until: 2027-12-31, reason: y}`,
    "6:5 waiver-twice: `http_req_duration p(99)` of scenario `spike` is waived already in line 5 | Keep one of the two.",
  ],
  [
    "whose bound is no bound",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x, bound: 6s}`,
    "5:96 waiver-bound: `6s`: it is no bound | Write one of < <= > >= and a limit: `< 6s`.",
  ],
  [
    "whose bound is in another unit",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x, bound: < 6MB}`,
    "5:96 waiver-bound: `< 6MB`: http_req_duration is a time; 6MB is a size | Write for example `3s`, or a bare number in k6's own unit.",
  ],
  [
    "whose bound is stricter than the objective",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x, bound: < 4s}`,
    "5:96 waiver-bound: the bound `< 4s` lets nothing pass that the objective of `http_req_duration p(99)` (`p(99) < 5s`) does not | Write how far it may go beyond the objective, or remove the waiver.",
  ],
  [
    "of a whole scenario that covers more than doubts",
    `${BASE}  - {scenario: spike, objective: "*", until: 2026-12-31, reason: x}`,
    "5:34 waiver-objective: `*` stands for every indicator of the scenario, and the waiver covers more than doubts | Name the one indicator; or accept doubts alone by `waives: [inconclusive]`.",
  ],
  [
    "that waives an unknown thing",
    `${BASE}  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x, waives: [mised]}`,
    "5:98 config-value: `waivers[0].waives[0]` is `mised`; expected one of missed, unmeasured, worsened, inconclusive | Did you mean `missed`?",
  ],
];

describe.each([
  ["what differs from the schema", shape],
  ["scenarios", scenarios],
  ["Prometheus, baseline and report", plans],
  ["a waiver", waivers],
])("faults of %s", (_, cases) => {
  test("there is something to check", () => expect(cases.length).toBeGreaterThan(5));

  test.each(cases)("%s", (_title, lines, told) =>
    expect(tellFaults(`version: 1\n${lines}\n`)).toEqual([told]),
  );
});

test("secrets that a config must not hold are never repeated", () => {
  const told = tellFaults(
    "version: 1\nprometheus: {url: 'htp://me:hunter2@prom', password: hunter2}\nreport: {links: {g: 'http://hunter2@g'}}\n",
  );
  expect(told.length).toBe(4);
  expect(told.join("\n")).not.toContain("hunter2");
});

test("all faults of a file are told at once, in the order of its lines", () => {
  const told = faultsOf(
    [
      "version: 1",
      "objectives:",
      "  http_req_duration: [p95 < 3s, 500, p(99) < 3MB]",
      "  http_req_failed: {objective: rate < 0.1%, abcent: zero}",
      "scenarios:",
      "  spike: {kind: spikes, load: {duration: 1 fortnight}, phases: {one: 2m..1m}}",
      "  soak:",
      "    objectives:",
      "baseline: {keep: ten, tolerance: {default: much, http_reqs: 1 points}}",
      "waivers:",
      "  - {scenario: spike, until: tomorrow}",
      "  - {scenario: spike, objective: http_reqs rate, until: tomorrow, reason: x}",
      "report: {sign-off: CTO, links: {a: 'http://a:b@c'}}",
    ].join("\n"),
  );
  expect(told.map(({ id, place }) => `${place?.line} ${id}`)).toEqual([
    "3 objective-unreadable",
    "3 config-value",
    "3 objective-unit",
    "4 config-unknown-key",
    "6 config-value",
    "6 config-duration",
    "6 phases-window",
    "8 config-value",
    "9 config-value",
    "9 tolerance-unreadable",
    "9 tolerance-scale",
    "11 config-missing-key",
    "11 config-missing-key",
    "12 waiver-date",
    "13 config-value",
    "13 secret-in-config",
  ]);
});
