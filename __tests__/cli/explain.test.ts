import { describe, expect, test } from "vitest";
import { latency, summary } from "./summaries.ts";
import { workplace, type Workplace } from "./workplace.ts";

const CONFIG = `version: 1
service: shop
objectives: {http_req_duration: p(95) < 500ms}
scenarios: {browse: {results: browse.json}, buy: {results: buy.json}}
`;

async function judged(): Promise<Workplace> {
  const place = await workplace({
    "plimsoll.yml": CONFIG,
    "browse.json": summary({ http_req_duration: latency(120) }),
    "buy.json": summary({ http_req_duration: latency(240) }),
  });
  expect((await place.check("--config", "@plimsoll.yml")).code).toBe(0);
  return place;
}

describe("plimsoll explain", () => {
  test("explains an indicator in every scenario that has it", async () => {
    await using place = await judged();
    const { code, out } = await place.plimsoll(
      "explain",
      "http_req_duration p(95)",
      "@out/judgement.json",
    );
    expect(code).toBe(0);
    expect(out).toContain("p95 latency of browse");
    expect(out).toContain("120 < 500 (ms, unrounded) is true: met");
    expect(out).toContain("p95 latency of buy");
    expect(out).toMatch(/change +no baseline: there is no baseline yet/u);
  });

  test("explains it in the scenario before the colon alone", async () => {
    await using place = await judged();
    const { out } = await place.plimsoll(
      "explain",
      "buy:http_req_duration p(95)",
      "@out/judgement.json",
    );
    expect(out).toContain("p95 latency of buy");
    expect(out).not.toContain("browse");
  });

  test("knows an indicator by the name that the tables print", async () => {
    await using place = await judged();
    for (const [wanted, browse] of [
      ["P95 latency", true],
      ["buy:p95 latency", false],
    ] as const) {
      const { out } = await place.plimsoll("explain", wanted, "@out/judgement.json");
      expect(out).toContain("p95 latency of buy (http_req_duration p(95))");
      expect(out.includes("p95 latency of browse")).toBe(browse);
    }
  });

  test("knows k6's other word for the median", async () => {
    await using place = await judged();
    const { code, out } = await place.plimsoll(
      "explain",
      "browse:http_req_duration med",
      "@out/judgement.json",
    );
    expect(code).toBe(0);
    expect(out).toContain("http_req_duration p(50)");
  });

  test("names the nearest indicator and scenario where there is none such", async () => {
    await using place = await judged();
    for (const [wanted, near] of [
      ["http_req_durations p(95)", "`http_req_duration p(95)`"],
      ["by:http_req_duration p(95)", "`buy:http_req_duration p(95)`"],
    ] as const) {
      const { code, err } = await place.plimsoll("explain", wanted, "@out/judgement.json");
      expect(code).toBe(2);
      expect(err).toContain(`Did you mean ${near}?`);
      expect(err).toContain("[no-such-indicator]");
    }
  });

  test("of a bare metric it lists the metric's own indicators", async () => {
    await using place = await judged();
    const { err } = await place.plimsoll("explain", "http_reqs", "@out/judgement.json");
    expect(err).toContain("It holds `http_reqs rate`, `http_reqs count`;");
  });

  test("says where a judgement comes from when there is none", async () => {
    await using place = await judged();
    const { code, err } = await place.plimsoll("explain", "http_reqs rate", "@none.json");
    expect(code).toBe(2);
    expect(err).toContain("[no-judgement]");
  });
});
