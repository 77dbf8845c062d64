import { describe, expect, test } from "vitest";
import { tellFaults } from "./faults-of.ts";

describe("an objective that its metric can never answer", () => {
  // metric, objective, column of the fault (the objective begins in column 5 + the metric's length)
  test.each([
    [
      "http_req_duration",
      "p(95) < 3MB",
      "3:30 objective-unit: `p(95) < 3MB`: http_req_duration is a time; 3MB is a size | Write for example `3s`, or a bare number in k6's own unit.",
    ],
    [
      "http_req_duration{name:GET /}",
      "p(95) < 3%",
      "3:42 objective-unit: `p(95) < 3%`: http_req_duration{name:GET /} is a time; 3% is a share | Write for example `3s`, or a bare number in k6's own unit.",
    ],
    [
      "http_reqs",
      "p(95) < 3s",
      "3:14 objective-aggregation: `p(95) < 3s`: http_reqs is a counter and has no `p(95)` | A counter has count and rate.",
    ],
    [
      "http_req_failed",
      "avg < 3%",
      "3:20 objective-aggregation: `avg < 3%`: http_req_failed is a rate and has no `avg` | A rate has rate and count.",
    ],
    [
      "http_req_duration",
      "growth < 3/h",
      "3:22 objective-aggregation: `growth < 3/h`: http_req_duration is a trend and has no `growth` | A trend has avg, min, med, max, count and p(N).",
    ],
    [
      "vus",
      "p(95) > 3",
      "3:8 objective-aggregation: `p(95) > 3`: vus is a gauge and has no `p(95)` | A gauge has value, min, max, avg, start, end and growth.",
    ],
    [
      "vus",
      "max > 3s",
      "3:14 objective-unit: `max > 3s`: vus is a number of users; 3s is a time | Write for example `1000 users`, or a bare number in k6's own unit.",
    ],
    [
      "http_reqs",
      "rate > 5MB/s",
      "3:21 objective-unit: `rate > 5MB/s`: http_reqs rate is a number per second; 5MB/s is a size per second | Write for example `100/s`, or a bare number in k6's own unit.",
    ],
    [
      "data_sent",
      "rate < 100/s",
      "3:21 objective-unit: `rate < 100/s`: data_sent rate is a size per second; 100/s is a number per second | Write for example `5MB/s`, or a bare number in k6's own unit.",
    ],
    [
      "http_req_failed",
      "rate < 5/s",
      "3:27 objective-unit: `rate < 5/s`: http_req_failed is a share; 5/s is a number per second | Write for example `0.1%`, or a bare number in k6's own unit.",
    ],
    [
      "http_req_failed",
      "rate < 5",
      "3:27 objective-limit: `rate < 5`: a rate lies in 0..1 (0%..100%), so no value reaches the limit | Write `5%`.",
    ],
    [
      "http_req_failed",
      "rate < 1",
      "3:27 objective-limit: `rate < 1`: a rate lies in 0..1 (0%..100%), so 1 is all of it | Write `1%`.",
    ],
    [
      "checks",
      "rate > 99.9",
      "3:18 objective-limit: `rate > 99.9`: a rate lies in 0..1 (0%..100%), so no value reaches the limit | Write `99.9%`.",
    ],
    [
      "http_req_failed",
      "rate < 150%",
      "3:27 objective-limit: `rate < 150%`: a rate lies in 0..1 (0%..100%), so no value reaches the limit | Write a limit from 0% to 100%.",
    ],
    [
      "http_req_failed",
      "rate > -1%",
      "3:27 objective-limit: `rate > -1%`: http_req_failed is never below zero; the limit is | Write a limit of zero or more.",
    ],
    [
      "http_req_duration",
      "p(95) < -3s",
      "3:30 objective-limit: `p(95) < -3s`: http_req_duration is never below zero; the limit is | Write a limit of zero or more.",
    ],
    [
      "task_time",
      "p(0.95) < 3s",
      "3:14 objective-aggregation: `p(0.95) < 3s`: p(0.95) is nearly the least of all values: percentiles lie in 0..100 | Write `p(95)`.",
    ],
    [
      "recovery_time",
      "p(95) < 120s",
      "3:18 objective-aggregation: `p(95) < 120s`: recovery_time is a gauge and has no `p(95)` | A gauge has value, min, max, avg, start, end and growth.",
    ],
  ])("%s: %s", (metric, objective, told) =>
    expect(tellFaults(`version: 1\nobjectives:\n  ${metric}: ${objective}\n`)).toEqual([told]),
  );

  // the unit of the query, the objective, the fault
  test.each([
    ["unit: '%'", "max < 3s", "cpu is a share; 3s is a time | Write for example `0.1%`, or"],
    // Prometheus counts seconds: without the unit, 3s would be held as 3000 against 2.9.
    ["per: pod", "max < 3s", "cpu is a plain number; 3s is a time | Write for example `10`, or"],
    [
      "unit: tasks",
      "max < 3MB",
      "cpu is a plain number; 3MB is a size | Write for example `10`, or",
    ],
    [
      "unit: B",
      "growth < 3/h",
      "cpu growth is a growth in size per hour; 3/h is a growth per hour | Write for example `10MB/h`, or",
    ],
  ])("is known of a query with %s: %s", (query, objective, told) => {
    const text = `version: 1\nprometheus: {queries: {cpu: {query: x, ${query}}}}\nobjectives: {cpu: ${objective}}\n`;
    const at = 19 + objective.indexOf("<") + 2;
    expect(tellFaults(text)).toEqual([
      `3:${at} objective-unit: \`${objective}\`: ${told} correct the \`unit\` of the query.`,
    ]);
  });

  test.each([
    ["unit: s", "max < 3s"],
    ["unit: bytes", "growth < 10MB/h"],
    ["unit: tasks", "growth < 10/h"],
    ["unit: /s", "avg > 100/s"],
    ["unit: requests", "max < 100"],
  ])("is none of a query with %s: %s", (query, objective) => {
    const text = `version: 1\nprometheus: {queries: {cpu: {query: x, ${query}}}}\nobjectives: {cpu: ${objective}}\n`;
    expect(tellFaults(text)).toEqual([]);
  });

  test("is left to the run where the metric is custom", () => {
    expect(
      tellFaults("version: 1\nobjectives: {task_time: rate < 5, cache: p(95) < 3MB}\n"),
    ).toEqual([]);
  });

  test.each(["p(0) > 1ms", "p(1) > 1ms", "p(100) < 9s", "p(95) < 0"])(
    "is none of `http_req_duration: %s`",
    (objective) =>
      expect(tellFaults(`version: 1\nobjectives: {http_req_duration: ${objective}}\n`)).toEqual([]),
  );

  test.each([
    "rate >= 1",
    "rate == 1",
    "rate <= 0",
    "rate < 100%",
    "rate > 0.999",
    "count < 600",
    "count == 0",
  ])("is none of `checks: %s`", (objective) =>
    expect(tellFaults(`version: 1\nobjectives: {checks: ${objective}}\n`)).toEqual([]),
  );
});

describe("an objective that cannot be read", () => {
  test.each([
    [
      "within a list",
      "  http_req_duration: [p(95) < 3s, p(99) < 5 sec]",
      "3:45 objective-unreadable: `p(99) < 5 sec`: `sec` is no unit that Plimsoll reads | Write `s`.",
    ],
    [
      "within quotes",
      '  http_req_duration: "p(95) < 3 sec"',
      "3:33 objective-unreadable: `p(95) < 3 sec`: `sec` is no unit that Plimsoll reads | Write `s`.",
    ],
    [
      "within a map",
      "  http_req_duration: {objective: p95 < 3s}",
      "3:34 objective-unreadable: `p95 < 3s`: `p95` is no aggregation | Write `p(95)`.",
    ],
    [
      "over several lines, at its beginning",
      "  http_req_duration:\n    p(95) <\n    3 sec",
      "4:5 objective-unreadable: `p(95) < 3 sec`: `sec` is no unit that Plimsoll reads | Write `s`.",
    ],
    [
      "with escapes, at its beginning",
      '  http_req_duration: "p(95)\\u0020< 3 sec"',
      "3:22 objective-unreadable: `p(95) < 3 sec`: `sec` is no unit that Plimsoll reads | Write `s`.",
    ],
    [
      "because its limit is endless",
      "  http_req_duration: p(95) < .inf",
      "3:30 objective-unreadable: `p(95) < .inf`: `.inf` is no number that a value can meet or miss | Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    ],
  ])("%s", (_, lines, told) =>
    expect(tellFaults(`version: 1\nobjectives:\n${lines}\n`)).toEqual([told]),
  );

  test("is told once, where an anchor holds it and an alias uses it", () => {
    expect(
      tellFaults(
        "version: 1\nobjectives: &general {http_reqs: count > many}\nscenarios: {a: {objectives: *general}}\n",
      ),
    ).toEqual([
      "2:42 objective-unreadable: `count > many`: `many` is not a number | Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    ]);
  });
});

describe("a metric", () => {
  test("whose braces do not match is a fault", () => {
    expect(tellFaults('version: 1\nobjectives:\n  "http_reqs{name:a": count > 5\n')).toEqual([
      '3:3 objective-metric: `http_reqs{name:a` is no metric: its braces do not match | Write the metric, or the metric with its tags: `"http_req_duration{name:GET /tasks}"`.',
    ]);
  });

  test("that stands twice with its tags in another order is a fault", () => {
    const text =
      "version: 1\nobjectives:\n  http_reqs{a:1,b:2}: count > 5\n  http_reqs{b:2,a:1}: count > 6\n";
    expect(tellFaults(text)).toEqual([
      "4:3 config-duplicate-key: `http_reqs{b:2,a:1}` is the same metric as `http_reqs{a:1,b:2}` above | Join the two into one list of objectives.",
    ]);
  });
});

describe("objectives that cannot both be met", () => {
  const WAY_OUT =
    "Correct one of them; a scenario's own objective only replaces a general one of the same direction.";

  test("are a fault within one list, told once however many scenarios owe them", () => {
    const text =
      "version: 1\nobjectives:\n  http_req_duration: [p(95) < 1s, p(95) > 2s]\nscenarios: {a: {}, b: {}}\n";
    expect(tellFaults(text)).toEqual([
      `3:35 objective-contradiction: \`p(95) > 2s\` and \`p(95) < 1s\` of http_req_duration cannot both be met | ${WAY_OUT}`,
    ]);
  });

  test("are a fault between the general ones and a scenario's", () => {
    const text =
      "version: 1\nobjectives: {http_req_duration: p(95) > 2s}\nscenarios:\n  a: {objectives: {http_req_duration: p(95) < 1s}}\n";
    expect(tellFaults(text)).toEqual([
      `4:39 objective-contradiction: \`p(95) < 1s\` and \`p(95) > 2s\` of http_req_duration cannot both be met | ${WAY_OUT}`,
    ]);
  });

  // whether one value can meet both, by hand
  test.each([
    ["< 2", "> 1", true],
    ["< 1", "> 1", false],
    ["<= 1", ">= 1", true],
    ["<= 1", "> 1", false],
    ["== 1", "< 1", false],
    ["== 1", "<= 1", true],
    ["== 1", "== 2", false],
    ["== 1", "!= 1", false],
    ["!= 1", "!= 2", true],
    ["!= 1", "<= 1", true],
    ["< 1", "< 2", true],
    ["> 1", ">= 5", true],
    ["> 0.3", "< 0.4", true],
    // the two are neighbours: no double lies between them
    ["> 0.3", "< 0.30000000000000004", false],
  ])("%s and %s: %s", (first, second, possible) => {
    const text = `version: 1\nobjectives:\n  x: [value ${first}, value ${second}]\n`;
    expect(tellFaults(text).length).toBe(possible ? 0 : 1);
  });
});
