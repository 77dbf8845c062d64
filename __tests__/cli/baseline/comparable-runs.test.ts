import { describe, expect, test, vi } from "vitest";
import { summary, type SummaryMetric } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const OBJECTIVES = "objectives: {http_req_duration: p(95) < 500ms}\n";
const FLAGS = ["--baseline", "@plimsoll.baseline.json"];

interface Measured {
  readonly metrics?: Readonly<Record<string, SummaryMetric>>;
  readonly config?: string;
  readonly said?: Readonly<Record<string, string>>;
}

function configOf({ config = "" }: Measured): string {
  return `version: 1\n${OBJECTIVES}${config}`;
}

/** A check after one recorded run, each measured as told. */
async function checked(then: Measured, now: Measured): Promise<Workplace> {
  const place = await workplace({
    "then.json": summary(then.metrics),
    "now.json": summary(now.metrics),
    "then.yml": configOf(then),
    "now.yml": configOf(now),
  });
  say(then);
  const words = ["shop=@then.json", "--config", "@then.yml", ...FLAGS];
  expect((await place.plimsoll("baseline", "add", ...words)).code).toBe(0);
  say(now);
  expect((await place.check("shop=@now.json", "--config", "@now.yml", ...FLAGS)).code).toBe(0);
  return place;
}

function say({ said = {} }: Measured): void {
  for (const name of ["PLIMSOLL_RUNNER", "PLIMSOLL_ENVIRONMENT"]) vi.stubEnv(name, said[name]);
}

async function reasonIn(place: Workplace): Promise<string | undefined> {
  const { indicators } = await place.judgement();
  const [first] = indicators;
  expect(first?.objective?.verdict).toBe("met");
  return first?.change?.verdict === "no baseline" ? first.change.reason : undefined;
}

const users = (min: number, max: number): SummaryMetric => ({
  type: "gauge",
  values: { value: max, min, max },
});
const load = (words: string): Measured => ({ config: `scenarios: {shop: {load: {${words}}}}\n` });
const environment = (words: string): Measured => ({
  config: `baseline: {environment: {${words}}}\n`,
});
const said = (text: string): Measured => ({ said: { PLIMSOLL_ENVIRONMENT: text } });

describe("a run that differs from its baseline in", () => {
  test.each([
    ["users", { metrics: { vus_max: users(70, 70) } }, {}, "users 70 → 10"],
    ["rate", load("rate: 50/s"), load("rate: 80/s"), "rate 50/s → 80/s"],
    [
      "executor",
      load("executor: constant-vus"),
      load("executor: ramping-vus"),
      "executor constant-vus → ramping-vus",
    ],
    [
      "what the config adds",
      environment("dataset: 1M rows"),
      environment("dataset: 9M rows"),
      "dataset 1M rows → 9M rows",
    ],
    ["what CI says of one run", said("region=eu"), said("region=us"), "region eu → us"],
    [
      "what CI says over the config",
      environment("dataset: small"),
      { ...environment("dataset: small"), ...said("dataset=large") },
      "dataset small → large",
    ],
    [
      "runner",
      { said: { PLIMSOLL_RUNNER: "perf-1" } },
      { said: { PLIMSOLL_RUNNER: "perf-2" } },
      "runner perf-1 → perf-2",
    ],
  ] as const)("%s is told so, and its objectives are judged", async (_, then, now, words) => {
    await using place = await checked(then, now);
    expect(await reasonIn(place)).toBe(`not comparable (${words})`);
    expect((await place.judgement()).concerns.map(({ id }) => id)).toContain("not-comparable");
  });

  test.each([
    ["nothing", {}, {}],
    ["what only one of them says", environment("dataset: small"), {}],
    [
      "users that an arrival rate called for because the service was slow",
      { metrics: { vus_max: users(10, 10) } },
      { metrics: { vus_max: users(10, 45) } },
    ],
  ] as const)("%s is compared", async (_, then, now) => {
    await using place = await checked(then, now);
    expect(await reasonIn(place)).toBeUndefined();
  });

  test("its duration is another load, unless both did the same number of iterations", async () => {
    const lasting = (ms: number, iterations: number): string =>
      summary({ iterations: { type: "counter", values: { count: iterations, rate: 1 } } }).replace(
        '"testRunDurationMs":60000',
        `"testRunDurationMs":${ms}`,
      );
    await using place = await workplace({
      "plimsoll.yml": `version: 1\n${OBJECTIVES}`,
      "then.json": lasting(60_000, 6000),
      "longer.json": lasting(90_000, 9000),
      "slower.json": lasting(90_000, 6000),
    });
    const flags = ["--config", "@plimsoll.yml", ...FLAGS];
    await place.plimsoll("baseline", "add", "shop=@then.json", ...flags);
    await place.check("shop=@longer.json", ...flags);
    expect(await reasonIn(place)).toBe("not comparable (duration 60 s → 90 s)");
    await place.check("shop=@slower.json", ...flags);
    expect(await reasonIn(place)).toBeUndefined();
  });

  test("PLIMSOLL_ENVIRONMENT that is no list of names and values is refused: environment-unreadable", async () => {
    await using place = await workplace({ "shop.json": summary(), "a.yml": configOf({}) });
    for (const text of ["dataset", "=large", "dataset="]) {
      say(said(text));
      const { code, err } = await place.check("@shop.json", "--config", "@a.yml");
      expect(code).toBe(2);
      expect(err).toContain("[environment-unreadable]");
      expect(err).toContain("dataset=1M rows, region=eu");
    }
  });
});

describe("runs that are taken together", () => {
  const place = (): Promise<Workplace> =>
    workplace({
      "plimsoll.yml": `version: 1\n${OBJECTIVES}`,
      "ten.json": summary(),
      "ten-2.json": summary(),
      "base.json": summary(),
      "seventy.json": summary({ vus_max: users(70, 70) }),
    });

  test("repeats under different loads are not compared with anything, and named", async () => {
    await using here = await place();
    const flags = ["--config", "@plimsoll.yml", ...FLAGS];
    await here.plimsoll("baseline", "add", "shop=@ten.json", ...flags);
    await here.check("shop=@ten.json", "shop=@seventy.json", ...flags);
    expect(await reasonIn(here)).toBe("not comparable (repeat 2: users 10 → 70)");
    const both = ["shop=@ten.json", "shop=@seventy.json"];
    const added = await here.plimsoll("baseline", "add", ...both, ...flags);
    expect(added.err).toContain("repeat 2: users 10 → 70");
  });

  test("so are base and head of a pair", async () => {
    await using here = await place();
    const pairs = [
      "shop=@ten.json",
      "shop=@ten-2.json",
      "--against",
      "@base.json",
      "@seventy.json",
    ];
    const ended = await here.check(...pairs, "--config", "@plimsoll.yml");
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(await reasonIn(here)).toBe("not comparable (pair 2: users 70 → 10)");
  });
});
