import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { dealt } from "../ingestion/k6/samples/dealt.ts";
import { type Workplace, workplace } from "./workplace.ts";

const OBJECTIVES = `version: 1
scenarios:
  shop:
    kind: other
    objectives:
      http_req_duration: [p(50) < 5s, p(95) < 5s, p(99.9) < 5s, max < 9s, min < 9s, avg < 5s]
      http_reqs: [count > 1, rate > 0.01/s]
      http_req_failed: rate < 99%
      iterations: count > 1
      checks: rate > 1%
`;
const RUN = gunzipSync(readFileSync("__tests__/fixtures/k6/v2.2.0/points.ndjson.gz")).toString();

type Indicator = Awaited<ReturnType<Workplace["judgement"]>>["indicators"][number];

async function judged(
  place: Workplace,
  ...results: readonly string[]
): Promise<ReadonlyMap<string, Indicator>> {
  const { err } = await place.check(...results, "--config", "@plimsoll.yml");
  expect(err).toBe("");
  const { indicators } = await place.judgement();
  return new Map(indicators.map((one) => [`${one.metric} ${one.aggregation}`, one]));
}

/** The shards of the run, plain and gzipped in turn, and the whole run beside them. */
async function withShards(count: number): Promise<Workplace> {
  const place = await workplace({ "plimsoll.yml": OBJECTIVES, "whole.ndjson": RUN });
  for (const [index, shard] of dealt(RUN, count).entries()) {
    const isPacked = index % 2 === 1;
    await writeFile(
      place.path(`shard-${index}.ndjson${isPacked ? ".gz" : ""}`),
      isPacked ? gzipSync(shard) : shard,
    );
  }
  return place;
}

describe("shards of one distributed run, given as one glob", () => {
  test("are judged by the numbers of the run that was not dealt out", async () => {
    await using place = await withShards(3);
    const whole = await judged(place, "shop=@whole.ndjson");
    const merged = await judged(place, "shop=@shard-*");
    expect(whole.size).toBeGreaterThan(9);
    expect([...merged.keys()]).toEqual([...whole.keys()]);
    for (const [name, { metric, value = Number.NaN, objective, aggregation }] of whole) {
      // Users of shards are added to each other; those of a run that was dealt out were there only once.
      if (metric === "vus") continue;
      const found = merged.get(name);
      expect(found?.objective?.verdict, name).toBe(objective?.verdict);
      // An average divides a sum that is in another order of the samples, which may cost the last bits.
      if (aggregation === "avg") expect(found?.value, name).toBeCloseTo(value, 9);
      else expect(found?.value, name).toBe(value);
    }
    const { scenarios, concerns } = await place.judgement();
    expect(scenarios).toMatchObject([{ name: "shop", repeats: 1 }]);
    expect(concerns.map(({ text }) => text).join()).not.toContain("shard");
  });

  test("say how many they are, and count the requests of every setup and teardown", async () => {
    await using place = await withShards(3);
    await judged(place, "shop=@whole.ndjson");
    const remark = /^.*setup\(\) and teardown\(\).*$/mu;
    const [ofWhole = "none"] = remark.exec(await place.read("out/report.md")) ?? [];
    await judged(place, "shop=@shard-*");
    const report = await place.read("out/report.md");
    expect(report).toContain("3 k6 processes made the load; their samples were merged.");
    expect(report).toContain(ofWhole);
  });

  test("of different tests are refused, with both names and the way out", async () => {
    const other = RUN.replaceAll(/"scenario":"([^"]+)"/gu, '"scenario":"other-$1"');
    await using place = await workplace({
      "plimsoll.yml": OBJECTIVES,
      "shard-0.ndjson": RUN,
      "shard-1.ndjson": other,
    });
    const { code, err } = await place.check("shop=@shard-*", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toMatch(/shard-0\.ndjson and .*shard-1\.ndjson are not shards of one run/u);
    expect(err).toContain("[shards-of-different-tests]");
    expect(err).toContain("`NAME=FILE NAME=FILE`");
  });

  test("of runs at different times are refused", async () => {
    await using place = await workplace({
      "plimsoll.yml": OBJECTIVES,
      "shard-0.ndjson": RUN,
      "shard-1.ndjson": RUN.replaceAll('"time":"2026-', '"time":"2027-'),
    });
    const { code, err } = await place.check("shop=@shard-*", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("one ended before the other began");
  });
});
