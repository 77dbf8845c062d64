import { describe, expect, test } from "vitest";
import { showBaseline } from "../../../src/gate/history/show-baseline.ts";
import type { HistoryView } from "../../../src/model/history-view.ts";
import { localFiles } from "../../../src/workspace/files.ts";
import { latency, summary, type SummaryMetric } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

/** Wide tolerances, an objective on a metric of one's own, and another indicator to gate: whatever could set the two apart. */
const CONFIG = `version: 1
service: shop
objectives:
  http_req_duration: [p(95) < 500ms, p(90) < 400ms]
  task_wait: p(95) < 5s
  orders: rate > 1/s
baseline:
  tolerance: {default: 20%, http_req_failed: 2 points, task_wait: 40%}
`;

/** Ratios of one run to the next that nobody chose for their outcome. */
const NOISE = [1, 1.04, 0.97, 1.01, 0.99, 1.06];

function runWith(noise: number, users = 10): string {
  const wait: SummaryMetric = {
    type: "trend",
    contains: "time",
    values: { avg: 30, min: 1, med: 20, max: 3000 * noise ** 3, "p(90)": 50, "p(95)": 60 / noise },
  };
  const failed = Math.round(30 * noise);
  return summary({
    http_req_duration: latency(200 * noise),
    http_req_failed: {
      type: "rate",
      values: { rate: failed / 6000, passes: failed, fails: 6000 - failed },
    },
    task_wait: wait,
    orders: { type: "counter", values: { count: 600, rate: 10 * noise } },
    vus_max: { type: "gauge", values: { value: users, min: users, max: users } },
    queue: { type: "gauge", values: { value: 3, min: 1, max: 9 } },
  });
}

async function recorded(config: string): Promise<Workplace> {
  const files = NOISE.map((noise, index) => [`run-${index}.json`, runWith(noise)] as const);
  const newest = runWith(NOISE.at(-1) ?? 1);
  const place = await workplace({
    "plimsoll.yml": config,
    "again.json": newest,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  for (const [file] of files) {
    const words = ["baseline", "add", `shop=@${file}`, "--config", "@plimsoll.yml"];
    expect((await place.plimsoll(...words, "--accept", "as measured")).code).toBe(0);
  }
  return place;
}

/** What `show` says of each indicator, in the order of its keys. */
async function shown(place: Workplace): Promise<readonly HistoryView[]> {
  const request = { results: [], config: place.path("plimsoll.yml") };
  return (await showBaseline(request, localFiles)).histories;
}

describe("what `baseline show` prints", () => {
  test.each([
    ["as it is", CONFIG],
    [
      "with another indicator to gate",
      `${CONFIG}  compare: [http_req_duration max, task_wait max]\n`,
    ],
  ])("is what `check` reckons with, to the last digit, %s", async (_, config) => {
    await using place = await recorded(config);
    await place.check("shop=@again.json", "--config", "@plimsoll.yml");
    const { indicators } = await place.judgement();
    const compared = new Map(
      indicators.flatMap(({ metric, aggregation, change }) =>
        change === undefined || change.verdict === "no baseline"
          ? []
          : [[`${metric} ${aggregation}`, change as unknown as Readonly<Record<string, unknown>>]],
      ),
    );
    const histories = await shown(place);
    expect(histories.length).toBeGreaterThan(10);
    expect(histories.map(({ indicator }) => indicator)).toEqual([...compared.keys()].toSorted());
    for (const { indicator, gated, sight } of histories) {
      const { scale, noise, noticeable, gated: isGated } = compared.get(indicator) ?? {};
      expect([indicator, gated, sight]).toEqual([indicator, isGated, { scale, noise, noticeable }]);
    }
  });

  test("leaves out runs under another load than the newest, and says how many", async () => {
    await using place = await recorded(CONFIG);
    for (const noise of [1.5, 1.55]) {
      const name = `seventy-${noise}.json`;
      await place.write(name, runWith(noise, 70));
      const words = ["baseline", "add", `shop=@${name}`, "--config", "@plimsoll.yml"];
      await place.plimsoll(...words, "--accept", "more users");
    }
    const { out } = await place.plimsoll("baseline", "show", "--config", "@plimsoll.yml");
    expect(out).toContain("shop, 2 runs, and 6 runs left out that differ from the newest");
    expect(out).toMatch(/\* {2}http_req_duration p\(95\) +2 {2}▁█ +310 ms {2}2 % /u);
  });

  test("says why an indicator is not compared instead of passing over it", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n",
      "zero.json": summary({
        task_wait: { type: "trend", contains: "time", values: { med: 0, max: 0, "p(95)": 0 } },
      }),
    });
    await place.plimsoll("baseline", "add", "shop=@zero.json", "--config", "@plimsoll.yml");
    const { out } = await place.plimsoll("baseline", "show", "--config", "@plimsoll.yml");
    expect(out).toMatch(/task_wait max .* – +– {2}a value is zero or negative/u);
  });
});
