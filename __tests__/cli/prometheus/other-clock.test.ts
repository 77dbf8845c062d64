import { describe, expect, test } from "vitest";
import { aPrometheus } from "./a-prometheus.ts";
import { type Judgement, workplace } from "../workplace.ts";

const START = Date.UTC(2026, 10, 23, 18);
const SECONDS = 240;

type Load = (second: number) => number;
const SPIKE: Load = (second) => (second < 0 || second >= SECONDS ? 0 : second < 120 ? 2 : 8);
/** Begun before this k6 was, as by another one. */
const FLAT: Load = () => 3;

/** Samples of k6 with so many requests in each second. */
function samples(load: Load): string {
  const lines = Array.from({ length: SECONDS }, (_, second) =>
    Array.from({ length: load(second) }, (_one, index) => {
      const time = new Date(START + 1000 * second + 100 * index).toISOString();
      return JSON.stringify({
        type: "Point",
        metric: "http_reqs",
        data: { time, value: 1, tags: {} },
      });
    }),
  );
  return `${lines.flat().join("\n")}\n`;
}

const config = (query: string, role = ""): string =>
  `version: 1\nservice: shop\nobjectives: {requests: max < 100}\nprometheus:\n  range: 8s\n  queries:\n    requests: {query: '${query}', unit: /s${role}}\n`;

/** What is said of a run whose service counted the same requests, by a clock that is so many seconds ahead. */
async function checked(
  load: Load,
  aheadSeconds: number,
  text = config("sum(rate(http_requests_total[8s]))"),
): Promise<Judgement> {
  await using server = await aPrometheus(({ path, form }, response) => {
    const number = (name: string): number => Number(form.get(name) ?? Number.NaN);
    const values: [number, string][] = [];
    for (let at = number("start"); at <= number("end"); at += number("step")) {
      const end = at - START / 1000 - aheadSeconds;
      const sum = [1, 2, 3, 4, 5, 6, 7, 8].reduce((all, back) => all + load(end - back), 0);
      values.push([at, String(sum / 8)]);
    }
    const result = path.endsWith("/query_range") ? [{ metric: {}, values }] : [];
    const resultType = path.endsWith("/query_range") ? "matrix" : "vector";
    response.end(JSON.stringify({ status: "success", data: { resultType, result } }));
  });
  await using place = await workplace({ "plimsoll.yml": text, "run/points.json": samples(load) });
  const flags = ["--config", "@plimsoll.yml", "--prometheus", server.url];
  const { code, err } = await place.check("shop=@run", ...flags);
  expect(code, err).toBe(0);
  return place.judgement();
}

const concernOf = ({ concerns }: Judgement): string | undefined =>
  concerns.find(({ id }) => id === "prometheus-clock")?.text;
const notesOf = ({ scenarios }: Judgement): string => scenarios[0]?.notes?.join() ?? "";

describe("a service whose requests are counted by another clock (prometheus-clock)", () => {
  test.each([
    [60, "later than k6 made them, so the clock of Prometheus is ahead of k6's"],
    [-60, "earlier than k6 made them, so the clock of Prometheus is behind k6's"],
  ])("%s s off is told by how much and which way", async (ahead, words) => {
    const judgement = await checked(SPIKE, ahead);
    expect(concernOf(judgement)).toContain("about 60 seconds");
    expect(concernOf(judgement)).toContain(words);
    expect(judgement.assessment).toBe("concerns");
  });

  test("that agrees with k6's is no concern, and no note", async () => {
    const judgement = await checked(SPIKE, 1);
    expect(concernOf(judgement)).toBeUndefined();
    expect(notesOf(judgement)).not.toContain("clocks");
  });

  test("cannot be known under a flat load, which is noted (prometheus-clock-unknown)", async () => {
    const judgement = await checked(FLAT, 0);
    expect(concernOf(judgement)).toBeUndefined();
    expect(notesOf(judgement)).toContain("cannot be told from `requests`");
  });

  test("is found by the role of a query, whatever it asks, and not by a part of the requests", async () => {
    const own = config("sum(rate(calls[8s]))", ", role: app.requests");
    expect(concernOf(await checked(SPIKE, 60, own))).toContain("about 60 seconds");
    const part = config('sum(rate(http_requests_total{status="500"}[8s]))');
    expect(concernOf(await checked(SPIKE, 60, part))).toBeUndefined();
  });
});
