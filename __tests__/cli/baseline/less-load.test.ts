import { describe, expect, test } from "vitest";
import { latency, summary, type SummaryMetric } from "../summaries.ts";
import { workplace } from "../workplace.ts";

const CONFIG = `version: 1
service: shop
objectives: {http_req_duration: p(95) < 500ms}
`;

function counter(perSecond: number): SummaryMetric {
  return { type: "counter", values: { count: 60 * perSecond, rate: perSecond } };
}

function run(p95: number, requests: number, iterations: number): string {
  return summary({
    http_req_duration: latency(p95),
    http_reqs: counter(requests),
    iterations: counter(iterations),
  });
}

/** Judges a run whose p95 fell from 200 to 100 ms against six runs that differ by one per cent. */
async function judgedFast(requests: number, iterations: number) {
  const before = Object.fromEntries(
    [198, 202, 200, 199, 201, 200].map((p95, index) => [`${index}.json`, run(p95, 100, 100)]),
  );
  await using place = await workplace({
    "plimsoll.yml": CONFIG,
    "head.json": run(100, requests, iterations),
    ...before,
  });
  for (const name of Object.keys(before)) {
    await place.plimsoll("baseline", "add", `shop=@${name}`, "--config", "@plimsoll.yml");
  }
  await place.check("shop=@head.json", "--config", "@plimsoll.yml");
  const { assessment, concerns, indicators } = await place.judgement();
  const p95 = indicators.find(({ aggregation }) => aggregation === "p(95)");
  return { assessment, ids: concerns.map(({ id }) => id), verdict: p95?.change?.verdict };
}

describe("a latency that halved", () => {
  test("is an improvement when the load stayed", async () => {
    expect(await judgedFast(100, 100)).toEqual({
      assessment: "pass",
      ids: [],
      verdict: "improved",
    });
  });

  test("proves nothing when the run sent half the load, and fails by what was lost", async () => {
    const { assessment, ids, verdict } = await judgedFast(50, 50);
    expect(verdict).toBe("inconclusive");
    expect(ids).toContain("less-load");
    expect(assessment).toBe("fail");
  });

  test("proves nothing when each iteration made half again as many requests", async () => {
    const { assessment, ids, verdict } = await judgedFast(150, 100);
    expect(verdict).toBe("inconclusive");
    expect(ids).toContain("other-mix");
    expect(assessment).toBe("concerns");
  });
});
