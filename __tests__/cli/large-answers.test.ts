import { describe, expect, test } from "vitest";
import { PROMISED_MB, ranBuilt, TELLS_MEMORY } from "./resident-memory.ts";
import { summary } from "./summaries.ts";
import { workplace } from "./workplace.ts";

/** An answer of many series, a point a second each and as short as points are. */
function answerOf(series: number, points: number): object {
  const result = Array.from({ length: series }, (_, index) => ({
    metric: { instance: `i${index}` },
    // Between those of the others, so that all series together have as many times as points.
    values: Array.from({ length: points }, (__, at) => [at + index / series, String(at % 10)]),
  }));
  return { status: "success", data: { resultType: "matrix", result } };
}

const QUERY = "sum by (instance) (process_resident_memory_bytes)";
const CONFIG = `version: 1
objectives: {http_req_duration: p(95) < 500ms}
scenarios: {shop: {results: run}}
prometheus: {queries: {app_memory_bytes: {query: "${QUERY}", unit: bytes, per: instance}}}
`;

/** A check of a run beside which these answers were saved, by the command line as it is built. */
async function checked(
  saved: Readonly<Record<string, object>>,
): Promise<Awaited<ReturnType<typeof ranBuilt>>> {
  const texts = Object.entries(saved).map(([name, json]) => [`run/${name}`, JSON.stringify(json)]);
  await using place = await workplace({
    "run/summary.json": summary(),
    "plimsoll.yml": CONFIG,
    ...Object.fromEntries(texts),
  });
  const [config, out] = [place.path("plimsoll.yml"), place.path("out")];
  return await ranBuilt(["check", "--config", config, "--out", out]);
}

describe.runIf(TELLS_MEMORY)("answers of Prometheus as large as they may be", () => {
  test.each([
    ["one series", 1, 880_000],
    ["a hundred series", 100, 6000],
  ])(
    "in a recording of %s are checked within the memory that is promised for any input",
    async (_, series, points) => {
      const recorded = { query: QUERY, answer: answerOf(series, points) };
      const { code, megabytes } = await checked({
        "prometheus.json": { app_memory_bytes: recorded },
      });
      expect(code).toBe(0);
      expect(megabytes).toBeLessThan(PROMISED_MB);
    },
    60_000,
  );

  test("in a folder are refused within that memory where they hold too many points together", async () => {
    const names = ["a", "b", "c"];
    const list = names.map((name) => [name, { query: QUERY, file: `${name}.json` }]);
    const answers = names.map((name) => [`prometheus/${name}.json`, answerOf(1, 800_000)]);
    const { code, err, megabytes } = await checked({
      "prometheus/queries.json": Object.fromEntries(list) as object,
      ...(Object.fromEntries(answers) as Record<string, object>),
    });
    expect(err).toContain("with `c` the answers hold more than 2,000,000 points together");
    expect(err).toContain("[prometheus-too-many-points]");
    expect(code).toBe(2);
    expect(megabytes).toBeLessThan(PROMISED_MB);
  }, 60_000);
});
