import { describe, expect, test } from "vitest";
import { latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const CONFIG = `version: 1
service: shop
objectives: {http_req_duration: p(95) < 500ms}
`;
const FLAGS = ["--config", "@plimsoll.yml"];

/** p95 of five runs of the same code: judging.md's vector A in ms, mean 6.6993 and variance 4.6757e-4 in logarithms. */
const HISTORY = [81.2, 79, 83.5, 80.1, 82.2];

async function withHistory(head: string): Promise<Workplace> {
  const runs = HISTORY.map((p95, index) => [
    `run-${index}.json`,
    summary({ http_req_duration: latency(p95) }),
  ]);
  const place = await workplace({
    "plimsoll.yml": CONFIG,
    "shop.json": head,
    ...(Object.fromEntries(runs) as Record<string, string>),
  });
  for (const [file] of runs) {
    const { code } = await place.plimsoll("baseline", "add", `shop=@${file}`, ...FLAGS);
    expect(code).toBe(0);
  }
  return place;
}

describe("the baseline", () => {
  test("an absent one is a mode of its own, and said", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "shop.json": summary() });
    const { code } = await place.check("@shop.json", ...FLAGS);
    const { baseline, indicators, assessment } = await place.judgement();
    expect([code, assessment]).toEqual([0, "pass"]);
    expect(baseline.kind).toBe("none yet");
    expect(indicators[0]?.change).toMatchObject({
      verdict: "no baseline",
      reason: "there is no baseline yet",
    });
  });

  test("one that is named and absent is a concern: a first run, or a slip in the path", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "shop.json": summary() });
    await place.check("@shop.json", ...FLAGS, "--baseline", "@basline.json");
    const { assessment, concerns } = await place.judgement();
    expect(assessment).toBe("concerns");
    expect(concerns.map(({ id }) => id)).toEqual(["named-baseline-absent"]);
  });

  test.for([
    ["basline.json", "concerns"],
    ["plimsoll.baseline.json", "pass"],
  ])("%s that the config names and that is absent makes it %s", async ([file, expected]) => {
    await using place = await workplace({
      "plimsoll.yml": `${CONFIG}baseline: {file: ${file}}\n`,
      "shop.json": summary(),
    });
    await place.check("@shop.json", ...FLAGS);
    // The usual name may stand in every config before there is a first baseline; another one may be a slip.
    expect((await place.judgement()).assessment).toBe(expected);
  });

  test("a p95 that rises by 15 % against five quiet runs fails the gate, and the comment says how sure that is", async () => {
    await using place = await withHistory(summary({ http_req_duration: latency(93.5) }));
    const { code, out } = await place.check("@shop.json", ...FLAGS);
    expect(code).toBe(1);
    const { indicators, failures } = await place.judgement();
    const p95 = indicators.find(({ aggregation }) => aggregation === "p(95)");
    // exp(ln 93.5 − mean ln history) − 1 = 15.16933 % (vector A of the judging page, a tenth of its numbers).
    expect(p95?.change?.percent).toBeCloseTo(15.16933, 5);
    expect(p95?.change?.verdict).toBe("worsened");
    expect(failures).toEqual([
      { kind: "worsened", scenario: "shop", indicator: "http_req_duration p(95)" },
    ]);
    expect(out).toContain("rose 15 %");
  });

  test("a p95 within the noise held", async () => {
    await using place = await withHistory(summary({ http_req_duration: latency(82) }));
    expect((await place.check("@shop.json", ...FLAGS)).code).toBe(0);
    const { indicators } = await place.judgement();
    expect(indicators[0]?.change?.verdict).toBe("held");
  });

  test("--fail-on without worsened shows it and does not fail", async () => {
    await using place = await withHistory(summary({ http_req_duration: latency(93.5) }));
    expect((await place.check("@shop.json", ...FLAGS, "--fail-on", "missed,unmeasured")).code).toBe(
      0,
    );
    expect((await place.judgement()).assessment).toBe("concerns");
    expect((await place.check("@shop.json", ...FLAGS, "--fail-on", "none")).code).toBe(0);
  });

  test("a run under another load is not compared, is told so, and its objectives are still judged", async () => {
    const users = { type: "gauge", values: { value: 70, min: 70, max: 70 } } as const;
    await using place = await withHistory(
      summary({ http_req_duration: latency(93.5), vus_max: users, vus: users }),
    );
    expect((await place.check("@shop.json", ...FLAGS)).code).toBe(0);
    const { assessment, concerns, indicators } = await place.judgement();
    expect(assessment).toBe("concerns");
    expect(indicators[0]?.change?.reason).toBe("not comparable (users 10 → 70)");
    expect(indicators[0]?.objective?.verdict).toBe("met");
    expect(concerns.map(({ id }) => id)).toContain("not-comparable");
  });

  test("a run that misses an objective does not enter without a reason, and the reason is kept", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "shop.json": summary({ http_req_duration: latency(700) }),
    });
    const refused = await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("this run should not become the baseline");
    await expect(place.read("plimsoll.baseline.json")).rejects.toThrow("ENOENT");
    const accepted = await place.plimsoll(
      "baseline",
      "add",
      "@shop.json",
      ...FLAGS,
      "--accept",
      "new machine",
    );
    expect(accepted.code).toBe(0);
    expect(await place.read("plimsoll.baseline.json")).toContain('"accepted": "new machine"');
  });

  test("a run that got worse does not enter without a reason", async () => {
    await using place = await withHistory(summary({ http_req_duration: latency(93.5) }));
    const before = await place.read("plimsoll.baseline.json");
    const refused = await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("worsened: it rose 15 %");
    expect(refused.err).toContain('--accept "REASON"');
    expect(await place.read("plimsoll.baseline.json")).toBe(before);
  });

  test("runs that are added at the same time all enter, each on top of the others", async () => {
    await using place = await withHistory(summary());
    const added = await Promise.all(
      HISTORY.map((_, index) =>
        place.plimsoll("baseline", "add", `other=@run-${index}.json`, ...FLAGS),
      ),
    );
    expect(added.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    const { out } = await place.plimsoll("baseline", "show", ...FLAGS);
    expect(out).toContain("other, 5 runs");
    expect(out).toContain("shop, 5 runs");
  });

  test("propose prints what add would write, and writes nothing", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "shop.json": summary() });
    const { out } = await place.plimsoll("baseline", "propose", "@shop.json", ...FLAGS);
    await expect(place.read("plimsoll.baseline.json")).rejects.toThrow("ENOENT");
    await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    expect(await place.read("plimsoll.baseline.json")).toBe(out);
  });

  test("what check proposes beside its report is the baseline with this run", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "shop.json": summary() });
    await place.check("@shop.json", ...FLAGS);
    await place.plimsoll("baseline", "add", "@shop.json", ...FLAGS);
    const written = JSON.parse(await place.read("plimsoll.baseline.json")) as {
      scenarios: unknown;
    };
    const proposed = JSON.parse(await place.read("out/baseline.json")) as { scenarios: unknown };
    expect(proposed.scenarios).toEqual(written.scenarios);
  });
});
