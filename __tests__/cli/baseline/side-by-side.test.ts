import { describe, expect, test } from "vitest";
import { latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const CONFIG = `version: 1
service: shop
objectives: {http_req_duration: p(95) < 500ms}
`;

/** p95 of six pairs in ms: the machine's pace drifts by a third, the head is 15 % slower in each pair, give or take 1 %. */
const PAIRS = [
  [80, 92.2],
  [96, 110.1],
  [107, 123.4],
  [88, 101],
  [99, 114.2],
  [83, 95.1],
] as const;

async function measured(): Promise<Workplace> {
  const files = PAIRS.flatMap(([base, head], index) => [
    [`base-${index}.json`, summary({ http_req_duration: latency(base) })],
    [`head-${index}.json`, summary({ http_req_duration: latency(head) })],
  ]);
  return workplace({
    "plimsoll.yml": CONFIG,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

const heads = PAIRS.map((_, index) => `shop=@head-${index}.json`);
const bases = PAIRS.map((_, index) => `@base-${index}.json`);

describe("base and head measured in turn", () => {
  test("the machine's drift cancels, and a change far below it is found", async () => {
    await using place = await measured();
    const { code } = await place.check(
      ...heads,
      "--config",
      "@plimsoll.yml",
      "--against",
      ...bases,
    );
    const { indicators, baseline } = await place.judgement();
    const [p95] = indicators;
    expect(code).toBe(1);
    expect(baseline.kind).toBe("side by side");
    expect(p95?.change?.verdict).toBe("worsened");
    // exp(mean of ln(head/base)) − 1 over the six pairs.
    const logs = PAIRS.map(([base, head]) => Math.log(head / base));
    const expected = 100 * Math.expm1(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    expect(p95?.change?.percent).toBeCloseTo(expected, 9);
  });

  test("the same numbers as a history would not show it", async () => {
    await using place = await measured();
    for (const base of bases) {
      await place.plimsoll("baseline", "add", `shop=${base}`, "--config", "@plimsoll.yml");
    }
    await place.check(heads[0] ?? "", "--config", "@plimsoll.yml");
    expect((await place.judgement()).indicators[0]?.change?.verdict).not.toBe("worsened");
  });

  test("what two pairs leave open is settled by more pairs, not by more runs of the head alone", async () => {
    await using place = await measured();
    const [two, twoBases] = [heads.slice(0, 2), bases.slice(0, 2)];
    await place.check(...two, "--config", "@plimsoll.yml", "--against", ...twoBases);
    const { indicators, concerns } = await place.judgement();
    const [change] = indicators.map((one) => one.change);
    expect(change?.verdict).toBe("inconclusive");
    const told = JSON.stringify([change, concerns]);
    expect(told).toMatch(/\d+ more pairs? of base and head/u);
    expect(told).not.toMatch(/more times?|baseline run|more runs? of this commit/u);
  });

  test("pairs that do not come out even are refused", async () => {
    await using place = await measured();
    const { code, err } = await place.check(
      ...heads,
      "--config",
      "@plimsoll.yml",
      "--against",
      "@base-0.json",
    );
    expect(code).toBe(2);
    expect(err).toContain("has 6 runs of the new commit and 1 of the base");
  });

  test("a base run that is no k6 output is refused", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "head.json": summary(),
      "base.json": "oops",
    });
    const { code, err } = await place.check(
      "@head.json",
      "--config",
      "@plimsoll.yml",
      "--against",
      "@base.json",
    );
    expect(code).toBe(2);
    expect(err).toContain("base.json");
  });
});
