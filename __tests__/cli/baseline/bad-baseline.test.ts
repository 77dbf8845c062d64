import { describe, expect, test } from "vitest";
import type { BaselineRun } from "../../../src/model/baseline.ts";
import { summary } from "../summaries.ts";
import { type Ended, workplace, type Workplace } from "../workplace.ts";

const CONFIG = "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 500ms}\n";
const FLAGS = ["--config", "@plimsoll.yml"];

/** A run of `shop` on a day of November that measured this p95. */
function runOf(day: number, p95 = 200): BaselineRun {
  return {
    id: `run-${day}`,
    time: `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`,
    tool: "0.1.0",
    environment: { users: 10, durationMs: 60_000 },
    indicators: {
      "http_req_duration p(95)": { value: p95 },
      "http_req_failed rate": { value: 0, samples: 6000 },
      "http_reqs rate": { value: 100 },
    },
  };
}

const RUNS = [1, 2, 3, 4, 5].map((day) => runOf(day, 200 + day));

interface Changed {
  readonly schemaVersion?: unknown;
  readonly service?: string;
  readonly scenarios?: unknown;
}

function textOf(runs: readonly unknown[], changed: Changed = {}): string {
  const whole = { schemaVersion: 1, service: "shop", scenarios: { shop: { runs } }, ...changed };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

async function checked(baseline: string): Promise<Workplace & { readonly ended: Ended }> {
  const place = await workplace({
    "plimsoll.yml": CONFIG,
    "shop.json": summary(),
    "plimsoll.baseline.json": baseline,
  });
  return { ...place, ended: await place.check("@shop.json", ...FLAGS) };
}

async function concernsOf(place: Workplace): Promise<readonly string[]> {
  const { concerns, assessment } = await place.judgement();
  expect(assessment).toBe(concerns.length === 0 ? "pass" : "concerns");
  return concerns.map(({ id, text }) => `${id}: ${text}`);
}

async function verdictOf(place: Workplace): Promise<string | undefined> {
  const { indicators } = await place.judgement();
  return indicators.find(({ aggregation }) => aggregation === "p(95)")?.change?.verdict;
}

describe("a baseline of", () => {
  test("five good runs passes, so that what follows is the fault of what was changed", async () => {
    await using place = await checked(textOf(RUNS));
    expect(place.ended.code).toBe(0);
    expect(await concernsOf(place)).toEqual([]);
    expect(await verdictOf(place)).toBe("held");
  });

  test("one run says what it cannot see, and how many more runs open its eyes", async () => {
    await using place = await checked(textOf(RUNS.slice(0, 1)));
    expect(place.ended.code).toBe(0);
    const [concern, ...others] = await concernsOf(place);
    expect(others).toEqual([]);
    expect(concern).toMatch(/^blind: With one baseline run, .*; \d+ more baseline runs make that/u);
  });

  test.each([0, -5])("a latency of %d names the run in which it stands", async (value) => {
    await using place = await checked(textOf([...RUNS, runOf(6, value)]));
    expect(place.ended.code).toBe(0);
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(
      /^not-compared: .*`http_req_duration p\(95\)` is zero or negative in the run `run-6` of/u,
    );
  });

  test("a share of requests that no run can have names the run too", async () => {
    const odd = { ...runOf(6), indicators: { "http_req_failed rate": { value: 3, samples: 9 } } };
    await using place = await checked(textOf([...RUNS, odd]));
    const concerns = await concernsOf(place);
    expect(concerns[0]).toContain(
      "`http_req_failed rate` is a number outside of 0 to 1 in the run `run-6`",
    );
  });

  test("another service is not compared with, its objectives are judged, and nothing is added to it", async () => {
    await using place = await checked(textOf(RUNS, { service: "billing" }));
    expect(place.ended.code).toBe(0);
    const [concern, ...others] = await concernsOf(place);
    expect(others).toEqual([]);
    expect(concern).toMatch(/^not-comparable: .*`service billing → shop`/u);
    expect((await place.judgement()).indicators[0]?.objective?.verdict).toBe("met");
    const added = await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    expect(added.code).toBe(1);
    expect(added.err).toContain("service billing → shop");
    const renamed = [...FLAGS, "--accept", "billing is now called shop"];
    expect((await place.plimsoll("baseline", "add", "@shop.json", ...renamed)).code).toBe(0);
    expect(await place.read("plimsoll.baseline.json")).toContain('"service": "shop"');
  });

  test("a scenario that is gone is no reason to complain of the one that is there", async () => {
    const scenarios = { shop: { runs: RUNS }, "old-test": { runs: RUNS } };
    await using place = await checked(textOf([], { scenarios }));
    expect(await concernsOf(place)).toEqual([]);
  });

  test("other scenarios alone says which it holds; one without runs is none", async () => {
    const scenarios = { "old-test": { runs: RUNS }, shop: { runs: [] } };
    await using place = await checked(textOf([], { scenarios }));
    const concerns = await concernsOf(place);
    expect(concerns[0]).toMatch(/^scenario-not-in-baseline: .*`shop`.*; it holds `old-test`\./u);
  });

  test("a run from the future is told with its name, since it would outlast all others", async () => {
    const future = { ...runOf(6), time: "2999-01-01T00:00:00Z" };
    await using place = await checked(textOf([...RUNS, future]));
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(/^baseline-from-the-future: .* the run `run-6` is dated after/u);
  });

  test("the same measurement under two names says which to delete: baseline-run-twice", async () => {
    await using place = await checked(textOf([...RUNS, { ...RUNS[1], id: "copied" }]));
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(/^baseline-run-twice: .* the run `copied` holds the time/u);
  });

  test("ten thousand runs is judged, shown and added to", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...runOf(1, 200 + (index % 7)),
      id: `run-${index}`,
      time: new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString(),
    }));
    await using place = await checked(textOf(many));
    expect(place.ended.code).toBe(0);
    expect(await verdictOf(place)).toBe("held");
    const shown = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(shown.out).toContain("shop, 10,000 runs");
    expect(Math.max(...shown.out.split("\n").map((line) => line.length))).toBeLessThan(140);
    expect((await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS)).code).toBe(0);
    expect(await place.plimsoll("baseline", "show", ...FLAGS)).toMatchObject({
      out: expect.stringContaining("shop, 10 runs") as string,
    });
  });
});

describe("a baseline that a hand or a merge has broken", () => {
  const whole = textOf(RUNS);
  const lineOf = (text: string, part: string): number =>
    text.slice(0, text.indexOf(part)).split("\n").length;

  /** The line on which a sixth run begins: after the six lines above the runs and five runs of as many lines each. */
  const LAST = 7 + (5 * (lineOf(whole, '"run-3"') - lineOf(whole, '"run-1"'))) / 2;

  test.each([
    ["is empty", "", 1, "is not JSON"],
    ["was cut", whole.slice(0, 700), whole.slice(0, 700).split("\n").length, "is not JSON"],
    ["says NaN", whole.replace("201", "NaN"), lineOf(whole, "201"), "is not JSON"],
    ['says "NaN"', whole.replace("201", '"NaN"'), lineOf(whole, "201"), 'and is "NaN"'],
    [
      "has a text for a number",
      whole.replace("201", '"201"'),
      lineOf(whole, "201"),
      "finite number",
    ],
    ["has no such day", whole.replace("11-01T", "13-41T"), lineOf(whole, "11-01T"), "must be UTC"],
    ["has a run twice by name", textOf([...RUNS, RUNS[1]]), LAST, "stands twice"],
    [
      "has the marks of a merge",
      whole.replace('"tool"', "\n<<<<<<< HEAD\n=======\n>>>>>>> other\n"),
      lineOf(whole, '"tool"') + 1,
      "marks of an unresolved merge",
    ],
    ["is of a newer Plimsoll", textOf(RUNS, { schemaVersion: 3 }), 2, "schemaVersion 3"],
    ["is of no version", textOf(RUNS, { schemaVersion: 0 }), 2, "schemaVersion must be"],
    ["is a list", "[]", 1, "must be an object"],
  ])("and %s is refused with its line and a way out, and stays as it is", async (...given) => {
    const [, text, line, problem] = given;
    await using place = await checked(text);
    expect(place.ended.code).toBe(2);
    expect(place.ended.err).toContain(`plimsoll.baseline.json:${line}:`);
    expect(place.ended.err).toContain(problem);
    const added = await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    expect(added.code).toBe(2);
    expect(await place.read("plimsoll.baseline.json")).toBe(text);
  });

  test("only in its line ends, or by a byte order mark, is read as it was", async () => {
    await using place = await checked(`\uFEFF${whole.replaceAll("\n", "\r\n")}`);
    expect(place.ended.code).toBe(0);
    expect(await verdictOf(place)).toBe("held");
    expect((await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS)).code).toBe(0);
    expect(await place.read("plimsoll.baseline.json")).not.toMatch(/[\uFEFF\r]/u);
  });

  test("in its order alone is put in order by time", async () => {
    await using place = await checked(textOf(RUNS.toReversed()));
    expect(await concernsOf(place)).toEqual([]);
    const { out } = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(out).toMatch(/p\(95\) +5 {2}\S{5} +205 ms/u);
  });
});

describe("adding to a baseline", () => {
  test("a run that is older than all that are kept is refused, whatever the reason", async () => {
    const late = [25, 26, 27].map((day) => runOf(day));
    await using place = await workplace({
      "plimsoll.yml": `${CONFIG}baseline: {keep: 3}\n`,
      "shop.json": summary(),
      "plimsoll.baseline.json": textOf(late),
    });
    const words = ["baseline", "add", "@shop.json", ...FLAGS, "--accept", "please"];
    const { code, err } = await place.plimsoll(...words);
    expect(code).toBe(1);
    expect(err).toContain("the 3 runs that are kept are all newer (the oldest is `run-25`");
    expect(err).toContain("Raise `baseline: keep:`");
    expect(err).not.toContain("--accept");
  });

  test("a file of version 1 is read as it was meant and written as version 2, newest first", async () => {
    await using place = await checked(textOf(RUNS));
    expect((await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS)).code).toBe(0);
    const text = await place.read("plimsoll.baseline.json");
    expect(text).toContain('"schemaVersion": 2');
    const times = [...text.matchAll(/"time": "2026-11-(?<day>\d\d)/gu)].map(([time]) => time);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(times).toHaveLength(6);
    expect((await place.check("@shop.json", ...FLAGS)).code).toBe(0);
    expect(await verdictOf(place)).toBe("held");
  });
});
