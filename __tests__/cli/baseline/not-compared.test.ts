import { describe, expect, test } from "vitest";
import { type SummaryMetric, latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const FLAGS = ["--config", "@plimsoll.yml"];
const CONFIG = "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 500ms}\n";

type Changes = Readonly<Record<string, SummaryMetric | undefined>>;

/** A baseline of two runs of `shop`, and a new run. */
async function after(
  before: Changes,
  now: Changes,
  config = CONFIG,
  name = "shop",
): Promise<Workplace> {
  const place = await workplace({
    "plimsoll.yml": CONFIG,
    "one.json": summary({ http_req_duration: latency(200), ...before }),
    "two.json": summary({ http_req_duration: latency(201), ...before }),
    "new.json": summary({ http_req_duration: latency(202), ...now }),
    "later.yml": config,
  });
  for (const file of ["one", "two"]) {
    const { code } = await place.plimsoll("baseline", "add", `shop=@${file}.json`, ...FLAGS);
    expect(code).toBe(0);
  }
  const { code } = await place.check(
    `${name}=@new.json`,
    "--config",
    "@later.yml",
    "--baseline",
    "@plimsoll.baseline.json",
  );
  expect(code).toBe(0);
  return place;
}

async function concernsOf(place: Workplace): Promise<readonly string[]> {
  const { concerns, assessment } = await place.judgement();
  expect(assessment).toBe(concerns.length === 0 ? "pass" : "concerns");
  return concerns.filter(({ id }) => id !== "blind").map(({ id, text }) => `${id}: ${text}`);
}

const wait = (p95: number): SummaryMetric => ({
  type: "trend",
  contains: "time",
  values: { avg: p95 / 2, "p(95)": p95 },
});

const CONFIG_WITH_WAIT =
  "version: 1\nobjectives: {http_req_duration: p(95) < 500ms, task_wait: p(95) < 5s}\n";

describe("a gated indicator that could not be compared", () => {
  test("that is new to the baseline is never skipped in silence", async () => {
    await using place = await after({}, { task_wait: wait(300) }, CONFIG_WITH_WAIT);
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(/^not-compared: .*`task_wait p\(95\)` is not in the baseline/u);
  });

  test("that became zero has no relative change, and that is said", async () => {
    await using place = await after(
      { task_wait: wait(300) },
      { task_wait: wait(0) },
      CONFIG_WITH_WAIT,
    );
    // Recorded without an objective on it: custom times are shown and kept all the same
    expect((await concernsOf(place))[0]).toMatch(/`task_wait p\(95\)` is zero or negative/u);
  });

  test("that is zero as it always was is no news", async () => {
    await using place = await after(
      { task_wait: wait(0) },
      { task_wait: wait(0) },
      CONFIG_WITH_WAIT,
    );
    expect(await concernsOf(place)).toEqual([]);
  });

  test("that this run no longer tells is missed", async () => {
    const config = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
    await using place = await after({}, { http_req_failed: undefined }, config);
    expect((await concernsOf(place))[0]).toMatch(
      /`http_req_failed rate` is in the baseline and not in this run/u,
    );
  });

  test("all are told in one concern of their scenario", async () => {
    await using place = await after(
      {},
      { task_wait: wait(300), http_req_failed: undefined },
      CONFIG_WITH_WAIT,
    );
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toContain("task_wait p(95)");
    expect(concerns[0]).toContain("http_req_failed rate");
  });

  test("of a scenario that the baseline does not hold is said with what it holds", async () => {
    await using place = await after({}, {}, CONFIG, "shopp");
    const concerns = await concernsOf(place);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(/^scenario-not-in-baseline: .*`shopp`.*; it holds `shop`\./u);
  });

  test("is no concern while there is no baseline at all", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "shop.json": summary() });
    await place.check("@shop.json", ...FLAGS);
    expect(await concernsOf(place)).toEqual([]);
  });
});
