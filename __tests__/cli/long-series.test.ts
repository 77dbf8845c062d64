import { expect, test } from "vitest";
import { summary } from "./summaries.ts";
import { workplace } from "./workplace.ts";

/** Prometheus answers one series with 11,000 points at most; whatever else answers may send more than a call has room for. */
function answerOf(points: number): string {
  const values = Array.from({ length: points }, (_, at) => [1_763_950_000 + at, "0.5"]);
  const result = [{ metric: {}, values }];
  return JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
}

const LIST = '{"app_cpu": {"query": "up", "file": "cpu.json"}}';

test.each([
  [500_000, 0, ""],
  [1_000_000, 2, "larger than 16 MiB"],
])("a saved series of %d points is read or refused, and no bug", async (points, code, says) => {
  await using place = await workplace({
    "run/summary.json": summary(),
    "run/prometheus/queries.json": LIST,
    "run/prometheus/cpu.json": answerOf(points),
    "plimsoll.yml":
      "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\nscenarios: {shop: {results: run}}\n",
  });
  const ended = await place.check("--config", "@plimsoll.yml");
  expect(ended.err).toContain(says);
  expect(ended.code).toBe(code);
});
