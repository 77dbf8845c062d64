import { afterEach, describe, expect, test, vi } from "vitest";
import { readInputs } from "../../../src/github/event/inputs.ts";
import { aRequestASecond } from "../prometheus/a-request-a-second.ts";
import { latency, summary, type SummaryMetric } from "../summaries.ts";
import { workplace } from "../workplace.ts";

/** One request a second for two minutes. */
function samples(startMs: number): string {
  return aRequestASecond(startMs, 120);
}

const SIX = Date.UTC(2026, 10, 23, 18);
const EIGHT = Date.UTC(2026, 10, 23, 20);
const GENERAL = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
const CONFIG = ["--config", "@plimsoll.yml"];
const ASKING = `${GENERAL}prometheus: {queries: {depth: {query: sum(queue_depth)}}}\n`;
const RUN = { "plimsoll.yml": GENERAL, "shop.json": summary() };
const RECORDED = { "plimsoll.yml": ASKING, "run/points.json": samples(SIX) };
const HERE = ["--prometheus", "http://127.0.0.1:1", ...CONFIG];

const scenarioConfig = (more: string): string =>
  `${GENERAL}scenarios: {shop: {results: shop.json}}\n${more}`;

const answer = (fromMs: number, seconds: number): string => {
  const values = Array.from({ length: seconds }, (_, second) => [fromMs / 1000 + second, "5"]);
  const result = [{ metric: {}, values }];
  return JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
};

const list = JSON.stringify({ depth: { query: "sum(queue_depth)", file: "depth.json" } });

interface Provoked {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

const FAULTS: readonly Provoked[] = [
  { id: "nothing-to-check", files: {}, words: ["check"] },
  {
    id: "no-results-in-folder",
    files: { "run/notes.txt": "later\n" },
    words: ["check", "@run"],
  },
  {
    id: "shards-of-different-tests",
    files: { ...RUN, "a.ndjson": samples(SIX), "b.ndjson": samples(EIGHT) },
    words: ["check", "shop=@*.ndjson", ...CONFIG],
  },
  {
    id: "two-runs-one-scenario",
    files: { ...RUN, "r/a.json": summary(), "r/b.json": summary({ http_reqs: count(7) }) },
    words: ["check", "shop=@r/*.json", ...CONFIG],
  },
  {
    id: "unknown-scenario",
    files: { ...RUN, "plimsoll.yml": scenarioConfig("") },
    words: ["check", "shpo=@shop.json", ...CONFIG],
  },
  {
    id: "scenario-without-results",
    files: { "plimsoll.yml": `${GENERAL}scenarios: {shop: {kind: spike}}\n` },
    words: ["check", ...CONFIG],
  },
  {
    id: "config-without-results",
    files: { "plimsoll.yml": GENERAL },
    words: ["check", ...CONFIG],
  },
  {
    id: "pairs-uneven",
    files: { ...RUN, "base.json": summary() },
    words: [
      "check",
      "shop=@shop.json",
      "shop=@base.json",
      ...CONFIG,
      "--against",
      "shop=@base.json",
    ],
  },
  {
    id: "prometheus-answer",
    files: { ...RECORDED, "run/prometheus/queries.json": list, "run/prometheus/depth.json": "<p>" },
    words: ["check", "shop=@run", ...CONFIG],
  },
  {
    id: "prometheus-without-run",
    files: { "plimsoll.yml": GENERAL, "prometheus/queries.json": "{}" },
    words: ["check", "@prometheus", ...CONFIG],
  },
  {
    id: "threshold-unreadable",
    files: { "shop.json": summary({ http_req_duration: latency(9, { "p95<5": { ok: true } }) }) },
    words: ["check", "@shop.json"],
  },
  { id: "no-objectives", files: { "shop.json": summary() }, words: ["check", "@shop.json"] },
  {
    id: "unknown-metric",
    files: { ...RUN, "plimsoll.yml": GENERAL.replace("duration", "durration") },
    words: ["check", "@shop.json", ...CONFIG],
  },
  {
    id: "ratio-limit",
    files: {
      "plimsoll.yml": "version: 1\nobjectives: {cart_errors: rate < 5}\n",
      "shop.json": summary({ cart_errors: rate(0.5) }),
    },
    words: ["check", "@shop.json", ...CONFIG],
  },
  {
    id: "aggregation-does-not-fit",
    files: {
      "plimsoll.yml": "version: 1\nobjectives: {cart_errors: p(95) < 5}\n",
      "shop.json": summary({ cart_errors: rate(0.5) }),
    },
    words: ["check", "@shop.json", ...CONFIG],
  },
  {
    id: "prometheus-nothing-asked",
    files: { ...RECORDED, "plimsoll.yml": GENERAL },
    words: ["record", "@run", ...HERE],
  },
  { id: "prometheus-no-server", files: RECORDED, words: ["record", "@run", ...CONFIG] },
  {
    id: "prometheus-into",
    files: RECORDED,
    words: ["record", "@run/points.json", ...HERE],
  },
  {
    id: "prometheus-window",
    files: { "plimsoll.yml": ASKING, "run/summary.json": summary() },
    words: ["record", "@run", ...HERE],
  },
  {
    id: "prometheus-promql",
    files: { ...RUN, "plimsoll.yml": ASKING.replace("sum(queue_depth)", "sum(queue_depth") },
    words: ["check", "@shop.json", ...CONFIG],
  },
  { id: "no-baseline", files: RUN, words: ["baseline", "show", ...CONFIG] },
];

function count(value: number): SummaryMetric {
  return { type: "counter", values: { count: value, rate: 1 } };
}

function rate(value: number): SummaryMetric {
  return { type: "rate", values: { rate: value, passes: 100 * value, fails: 100 - 100 * value } };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a fault", () => {
  test.for(FAULTS)(
    "$id is told with its way out, and nothing is judged",
    async ({ id, files, words }) => {
      await using place = await workplace(files);
      const { code, err, out } = await place.plimsoll(...words);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`[${id}]\n  `);
    },
  );

  test("action-input says what an input of the action may be", () => {
    const inputs = { mode: "chekc" };
    const read = (): unknown => readInputs((name) => inputs[name as "mode"] ?? "");
    expect(read).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ id: "action-input" })] }),
    );
  });

  test("prometheus-ask names the query that nobody answered", async () => {
    await using place = await workplace(RECORDED);
    const { err } = await place.plimsoll(
      "record",
      "@run",
      ...CONFIG,
      "--prometheus",
      "http://[::1]:1",
    );
    expect(err).toContain("[prometheus-ask]");
  }, 100_000);

  test("prometheus-headers tells the line, and nothing of what stands in it", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_HEADERS", "X-Scope-OrgID: team\nhunter2");
    await using place = await workplace(RECORDED);
    const { code, err } = await place.plimsoll("record", "@run", ...HERE);
    expect(code).toBe(2);
    expect(err).toContain(
      "line 2 of PLIMSOLL_PROMETHEUS_HEADERS is not a header  [prometheus-headers]",
    );
    expect(err).not.toContain("hunter2");
  });
});

const CONCERNS: readonly Provoked[] = [
  {
    id: "rate-of-ones",
    files: {
      "plimsoll.yml": "version: 1\nobjectives: {cart_errors: rate <= 1, http_reqs: count > 1}\n",
      "shop.json": summary({ cart_errors: rate(1) }),
    },
    words: ["@shop.json", ...CONFIG],
  },
  {
    id: "dropped-iterations",
    files: { ...RUN, "shop.json": summary({ dropped_iterations: count(12) }) },
    words: ["@shop.json", ...CONFIG],
  },
  {
    id: "scenario-not-in-config",
    files: { ...RUN, "plimsoll.yml": scenarioConfig(""), "shpo.json": summary() },
    words: ["@shpo.json", ...CONFIG],
  },
  {
    id: "prometheus-time-unknown",
    files: {
      ...RUN,
      "run/summary.json": summary(),
      "run/prometheus/queries.json": list,
      "run/prometheus/depth.json": answer(SIX, 600),
    },
    words: ["shop=@run", ...CONFIG],
  },
];

const waiver = (more: string): string =>
  scenarioConfig(
    `waivers: [{scenario: shop, objective: http_req_duration p(95), reason: slow, ${more}}]\n`,
  );

const WAIVED: readonly Provoked[] = [
  { id: "waiver-expired", files: { "plimsoll.yml": waiver("until: 2026-11-01") }, words: [] },
  {
    id: "waiver-exceeded",
    files: { "plimsoll.yml": waiver("until: 2026-12-01, bound: < 600ms") },
    words: [],
  },
  {
    id: "waiver-unmatched",
    files: {
      "plimsoll.yml": `${scenarioConfig("")}waivers: [{scenario: shop, objective: http_reqs rate @peak, until: 2026-12-01, reason: slow, waives: [worsened]}]\n`,
    },
    words: [],
  },
];

describe("a concern", () => {
  test.for(CONCERNS)("$id is among the concerns of the judgement", async ({ id, files, words }) => {
    await using place = await workplace(files);
    const { code } = await place.check(...words);
    expect(code).toBe(0);
    expect((await place.judgement()).concerns.map((one) => one.id)).toContain(id);
  });

  test.for(WAIVED)("$id is told, and takes nothing from the failure", async ({ id, files }) => {
    await using place = await workplace({
      ...files,
      "shop.json": summary({ http_req_duration: latency(700) }),
    });
    const { code } = await place.check(...CONFIG);
    expect(code).toBe(1);
    expect((await place.judgement()).concerns.map((one) => one.id)).toContain(id);
  });
});

/** Notes have no id in the judgement, since they only say how a file was read. */
const NOTES: readonly (Provoked & { readonly says: string })[] = [
  {
    id: "samples-in-two-formats",
    says: "the same run's samples are there as NDJSON",
    files: {
      "plimsoll.yml": "version: 1\nobjectives: {http_reqs: rate > 0.5/s}\n",
      "run/points.ndjson": samples(SIX),
      "run/points.csv": `metric_name,timestamp,metric_value\nhttp_reqs,${SIX / 1000},1.000000\n`,
    },
    words: ["shop=@run", ...CONFIG],
  },
  {
    id: "prometheus-time-assumed",
    says: "does not say when the run was, so the answers of Prometheus are taken whole",
    files: {
      ...RUN,
      "run/summary.json": summary(),
      "run/prometheus/queries.json": list,
      "run/prometheus/depth.json": answer(SIX, 61),
    },
    words: ["shop=@run", ...CONFIG],
  },
  {
    id: "prometheus-namesake",
    says: "is a metric of k6 and a query of Prometheus",
    files: {
      ...RUN,
      "run/summary.json": summary(),
      "run/prometheus/queries.json": list.replace("depth", "vus"),
      "run/prometheus/depth.json": answer(SIX, 61),
    },
    words: ["shop=@run", ...CONFIG],
  },
  {
    id: "prometheus-files-passed-over",
    says: "were not read, since no query names them",
    files: {
      ...RUN,
      "run/summary.json": summary(),
      "run/prometheus/queries.json": list,
      "run/prometheus/depth.json": answer(SIX, 61),
      "run/prometheus/old.json": "{}",
    },
    words: ["shop=@run", ...CONFIG],
  },
];

describe("a note", () => {
  test.for(NOTES)(
    "$id says how the file was read, and takes nothing from a pass",
    async ({ says, files, words }) => {
      await using place = await workplace(files);
      const { code } = await place.check(...words);
      expect(code).toBe(0);
      const notes = (await place.judgement()).scenarios.flatMap((one) => one.notes ?? []);
      expect(notes.join("\n")).toContain(says);
    },
  );
});
