import { cpSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Judgement, type Workplace, workplace } from "../workplace.ts";

const SAVED = "__tests__/fixtures/prometheus/faulty-1/endurance";
/** Start and end of the recorded run, by its own record. */
const START_MS = Date.parse("2026-11-23T18:14:13.078845Z");
const END_MS = Date.parse("2026-11-23T18:17:42.183197Z");

/** One request a second with one user for as long as the recorded run: the answers are laid over it. */
function samples(startMs = START_MS): string {
  const lines = [
    '{"type":"Metric","data":{"name":"http_reqs","type":"counter","contains":"default","thresholds":[],"submetrics":null},"metric":"http_reqs"}',
    '{"type":"Metric","data":{"name":"vus","type":"gauge","contains":"default","thresholds":[],"submetrics":null},"metric":"vus"}',
  ];
  for (let at = startMs; at <= startMs + END_MS - START_MS; at += 1000) {
    for (const metric of ["http_reqs", "vus"]) {
      const data = { time: new Date(at).toISOString(), value: 1, tags: { scenario: "shop" } };
      lines.push(JSON.stringify({ type: "Point", data, metric }));
    }
  }
  return `${lines.join("\n")}\n`;
}

const config = (objectives: string, queries = ""): string =>
  `version: 1\nservice: shop\nobjectives: {${objectives}}\nprometheus: {queries: {${queries}}}\n`;

async function saved(files: Readonly<Record<string, string>>): Promise<Workplace> {
  const place = await workplace({ "run/points.json": samples(), ...files });
  cpSync(SAVED, place.path("run/prometheus"), { recursive: true, force: false });
  return place;
}

const check = (place: Workplace): ReturnType<Workplace["check"]> =>
  place.check("shop=@run", "--config", "@plimsoll.yml");

const rowOf = ({ indicators }: Judgement, metric: string, aggregation: string) =>
  indicators.find((one) => one.metric === metric && one.aggregation === aggregation);

describe("saved answers of Prometheus in the folder of a run", () => {
  test("there are answers to read", () => expect(readdirSync(SAVED).length).toBeGreaterThan(8));

  test("answer objectives in the query's unit, with file and query as their source", async () => {
    await using place = await saved({
      "plimsoll.yml": config(
        "app_cpu: [avg < 70%, max < 30%], app_memory_bytes: growth < 10MB/h, queue_depth: max < 500",
        "app_cpu: {query: '100 * rate(process_cpu_seconds_total{job=\"app\"}[5s])', unit: '%'}",
      ),
    });
    expect((await check(place)).code).toBe(1);
    const judgement = await place.judgement();
    const cpu = rowOf(judgement, "app_cpu", "avg");
    // By Python from the raw answer: the mean of its 205 points from five seconds after the start on.
    expect(cpu?.value).toBeCloseTo(0.28482894687122, 3);
    expect(cpu?.objective?.verdict).toBe("met");
    expect(cpu?.source?.file).toBe(place.path("run/prometheus/app_cpu.json"));
    expect(cpu?.source?.at).toContain("rate(process_cpu_seconds_total");
    // The greatest of the means of four, by Python: 35.89.
    expect(rowOf(judgement, "app_cpu", "max")?.value).toBeCloseTo(0.359, 2);
    expect(rowOf(judgement, "app_cpu", "max")?.objective?.verdict).toBe("missed");
    // 40 MiB a minute were kept: 2.5 GB an hour.
    expect(rowOf(judgement, "app_memory_bytes", "growth")?.objective?.verdict).toBe("missed");
    expect(rowOf(judgement, "app_memory_bytes", "growth")?.value).toBeGreaterThan(2.2e9);
    expect(rowOf(judgement, "queue_depth", "max")?.objective?.verdict).toBe("met");
    const memory = judgement.scenarios[0]?.resources?.gauges.find(
      ({ name }) => name === "app_memory_bytes",
    );
    expect(memory).toMatchObject({ role: "app.memory", leak: { kind: "confirmed" } });
  });

  test("answer objectives of a phase", async () => {
    await using place = await saved({
      "plimsoll.yml":
        "version: 1\nservice: shop\nscenarios:\n  shop:\n    phases: {early: 0s..60s, late: 150s..209s}\n" +
        "    objectives:\n      app_memory_bytes:\n" +
        "        - {objective: max < 120MB, phase: early}\n        - {objective: max < 120MB, phase: late}\n",
    });
    await check(place);
    const { indicators } = await place.judgement();
    // The greatest point of the answer in the first minute is 108.9 MB, in the last 213.5 MB (Python).
    expect(
      indicators.flatMap(({ metric, objective }) =>
        metric === "app_memory_bytes" && objective ? [objective.verdict] : [],
      ),
    ).toEqual(["met", "missed"]);
  });

  test("answer objectives on where a gauge ended against where it began", async () => {
    await using place = await saved({
      "plimsoll.yml":
        "version: 1\nservice: shop\nscenarios:\n  shop:\n    phases: {early: 0s..100s}\n" +
        "    objectives:\n      app_memory_bytes:\n        - end < start * 1.5\n        - end < start * 4\n" +
        "        - {objective: end < 2.5 * start, phase: early}\n      service_errors: end < start * 2\n",
    });
    expect((await check(place)).code).toBe(1);
    const { indicators } = await place.judgement();
    // By Python from the raw answer: the means of the first and the last four scrapes are 67.7 and 212 MB; of the first 100 s, 67.7
    // and 135 MB.
    const rows = indicators.flatMap(({ metric, aggregation, objective, phase }) =>
      objective ? [[metric, aggregation, phase, objective.text, objective.verdict]] : [],
    );
    expect(rows).toEqual([
      ["app_memory_bytes", "end", undefined, "end < start * 1.5", "missed"],
      ["app_memory_bytes", "end", undefined, "end < start * 4", "met"],
      ["app_memory_bytes", "end", "early", "end < 2.5 * start", "met"],
      ["service_errors", "end", undefined, "end < start * 2", "unmeasured"],
    ]);
    const start = rowOf({ indicators } as Judgement, "app_memory_bytes", "start")?.value ?? 0;
    expect(rowOf({ indicators } as Judgement, "app_memory_bytes", "end")?.objective?.limit).toBe(
      start * 1.5,
    );
    // Nobody told its start, so there is no limit in numbers, and no 0 is made up.
    const untold = rowOf({ indicators } as Judgement, "service_errors", "end")?.objective;
    expect(untold).not.toHaveProperty("limit");
    expect(await place.read("out/report.md")).toContain("< start \\* 2");
  });

  test("say why there is no number", async () => {
    const objectives =
      "service_errors: avg < 1, restarts: max < 1, up: min > 0, refused: max < 1, never_asked: max < 1";
    const queries = JSON.parse(readFileSync(`${SAVED}/queries.json`, "utf8")) as object;
    await using again = await saved({
      "plimsoll.yml": config(objectives, "never_asked: {query: x}"),
      "run/prometheus/queries.json": JSON.stringify({
        ...queries,
        refused: { query: "sum(", file: "error.json" },
      }),
    });
    expect((await check(again)).code).toBe(1);
    const judgement = await again.judgement();
    const reasonOf = (metric: string): string =>
      judgement.indicators.find((one) => one.metric === metric && one.objective)?.objective
        ?.reason ?? "";
    expect(reasonOf("service_errors")).toContain("returned no series, and absence is not zero");
    expect(reasonOf("restarts")).toContain("too few scrapes");
    expect(reasonOf("up")).toContain("returns several series");
    expect(reasonOf("refused")).toContain("Prometheus rejected the query");
    expect(reasonOf("never_asked")).toContain("which k6 does not see");
    const refused = judgement.concerns.find(({ id }) => id === "prometheus-query-failed");
    expect(refused?.text).toContain("unclosed left parenthesis");
  });

  test("of a run without any are needed by what the config asks of Prometheus", async () => {
    await using place = await workplace({
      "run/points.json": samples(),
      "plimsoll.yml": config("queue_depth: max < 5", "queue_depth: {query: queue_depth}"),
    });
    expect((await check(place)).code).toBe(1);
    const { indicators } = await place.judgement();
    expect(indicators.find(({ objective }) => objective)?.objective).toMatchObject({
      verdict: "unmeasured",
    });
  });

  test("of another time judge nothing, and it is said", async () => {
    await using place = await saved({
      "run/points.json": samples(START_MS + 86_400_000),
      "plimsoll.yml": config("queue_depth: max < 500"),
    });
    expect((await check(place)).code).toBe(1);
    const { concerns } = await place.judgement();
    expect(concerns.map(({ id }) => id)).toContain("prometheus-other-time");
  });

  test("that begin after the run does, or end before it does, are a concern", async () => {
    await using place = await saved({
      "run/points.json": samples(START_MS - 30_000),
      "plimsoll.yml": config("queue_depth: max < 500"),
    });
    await check(place);
    const { concerns } = await place.judgement();
    expect(concerns.map(({ id }) => id)).toEqual(["prometheus-begins-late"]);
    expect(concerns[0]?.text).toContain("30 s");
    await using whole = await saved({ "plimsoll.yml": config("queue_depth: max < 500") });
    await check(whole);
    expect((await whole.judgement()).concerns.map(({ id }) => id)).toEqual([]);
    await using late = await saved({
      "run/points.json": samples(START_MS + 30_000),
      "plimsoll.yml": config("queue_depth: max < 500"),
    });
    await check(late);
    const told = (await late.judgement()).concerns;
    expect(told.map(({ id }) => id)).toEqual(["prometheus-ends-early"]);
    expect(told[0]?.text).toContain("30 s");
  });

  test("of a unit that nobody named are not held against a percentage", async () => {
    await using place = await saved({ "plimsoll.yml": config("queue_depth: avg < 70%") });
    const { code, err } = await check(place);
    expect(code).toBe(2);
    expect(err).toContain("Say in plimsoll.yml what the query gives");
  });

  // The recorded query is `100 * rate(process_cpu_seconds_total…)`, its mean 28.48 as in the test of the declared unit above.
  test.each([
    ["in percent", "avg < 70%, max < 30%", 0.7, 0.3],
    ["in the numbers of the query", "avg < 70, max < 30", 0.7, 0.3],
    ["under a quarter of them", "avg < 28.5%, max < 36", 0.285, 0.36],
  ])("whose query makes hundredths are judged as shares, %s", async (_, limits, avg, max) => {
    await using place = await saved({ "plimsoll.yml": config(`app_cpu: [${limits}]`) });
    expect((await check(place)).code).toBe(max > 0.359 ? 0 : 1);
    const judgement = await place.judgement();
    const mean = rowOf(judgement, "app_cpu", "avg");
    expect(mean).toMatchObject({ unit: "ratio", objective: { limit: avg, verdict: "met" } });
    expect(mean?.value).toBeCloseTo(0.28482894687122, 3);
    expect(rowOf(judgement, "app_cpu", "max")?.objective?.limit).toBe(max);
  });

  test.each([
    ["a share, asked in hundredths", "rate(process_cpu_seconds_total[1m])', unit: ratio", "70%"],
    ["hundredths without their unit", "100 * rate(process_cpu_seconds_total[1m])'", "70"],
  ])("of %s, are judged by the unit of what was asked", async (_, query, limit) => {
    await using place = await saved({
      "plimsoll.yml": config(`app_cpu: avg < ${limit}`, `app_cpu: {query: '${query}}`),
    });
    expect(await check(place)).toMatchObject({ code: 0, err: "" });
    expect(rowOf(await place.judgement(), "app_cpu", "avg")?.value).toBeCloseTo(0.2848, 3);
  });

  test("of hundredths, asked as a share, are judged as a share", async () => {
    await using place = await saved({
      "plimsoll.yml": config("cpu: avg < 20%", "cpu: {query: '100 * sum(load)', unit: '%'}"),
      "run/prometheus/queries.json": JSON.stringify({
        cpu: { query: "sum(load)", file: "app_cpu.json" },
      }),
    });
    // Numbers of about 28, told as shares: some 2,800 %, and never 0.28 %, which would meet the limit.
    expect((await check(place)).code).toBe(1);
    expect(rowOf(await place.judgement(), "cpu", "avg")?.value).toBeGreaterThan(20);
  });

  /** The recorded answers of queue depth, under other names. */
  const listed = (queries: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(queries).map(([name, one]) => [name, { file: "queue_depth.json", ...one }]),
      ),
    );

  test("of a unit that nobody named are noted, with the line that names it (prometheus-no-unit)", async () => {
    await using place = await saved({
      "plimsoll.yml": config("load_index: max < 500"),
      "run/prometheus/queries.json": listed({
        load_index: { query: "sum(load_index)" },
        cache_bytes: { query: "sum(cache_bytes)" },
        db_pool: { query: "db_pool_in_use" },
        mail_errors: { query: "mail_errors_total" },
        job_failures: { query: 'increase(jobs_done{state="failed"}[30s])' },
      }),
    });
    await check(place);
    const [{ notes = [] } = {}] = (await place.judgement()).scenarios;
    const note = notes.find((text) => text.includes("Nobody says in what"));
    expect(note).toContain("in what `load_index` is told");
    expect(note).toContain("unit: tasks}");
  });

  test("that no config names print with the unit that their list, their name or their query tells", async () => {
    await using place = await saved({
      "plimsoll.yml": config("queue_depth: max < 500"),
      "run/prometheus/queries.json": listed({
        queue_depth: { query: "sum(queue_depth)", unit: "mails" },
        wait: { query: "sum(wait)", unit: "s" },
        gc_ms: { query: "sum(gc_ms)" },
        busy: { query: "100 * sum(busy)" },
        load_percent: { query: "sum(load)" },
      }),
    });
    await check(place);
    const judgement = await place.judgement();
    const depth = rowOf(judgement, "queue_depth", "max");
    const told = (metric: string) => {
      const row = rowOf(judgement, metric, "max");
      return [row?.unit, row?.unitText, (row?.value ?? NaN) / (depth?.value ?? NaN)];
    };
    expect(depth?.value).toBeGreaterThan(0);
    expect(told("queue_depth")).toEqual(["number", "mails", 1]);
    expect(told("wait")).toEqual(["ms", undefined, 1000]);
    expect(told("gc_ms")).toEqual(["ms", undefined, 1]);
    const hundredths = ["ratio", undefined, expect.closeTo(0.01, 12)];
    expect(told("busy")).toEqual(hundredths);
    expect(told("load_percent")).toEqual(hundredths);
    expect(await place.read("out/report.md")).toMatch(
      /\| maximum of `queue_depth` +\| +[\d.,]+ mails \|/u,
    );
  });

  test("of another query than the config's are judged, and it is said", async () => {
    await using place = await saved({
      "plimsoll.yml": config("queue_depth: max < 500", "queue_depth: {query: 'sum(depth)'}"),
    });
    expect((await check(place)).code).toBe(0);
    const { concerns } = await place.judgement();
    expect(concerns.map(({ id }) => id)).toEqual(["prometheus-other-query"]);
  });

  test("of other queries than a preset's are told once, not query by query", async () => {
    await using place = await saved({
      "plimsoll.yml":
        "version: 1\nobjectives: {host_cpu: avg < 99%}\nprometheus: {presets: [node, postgres, redis]}\n",
      "run/prometheus/queries.json": listed({
        host_cpu: { query: "100 * busy", file: "app_cpu.json" },
        ...Object.fromEntries(
          [
            "db_connections",
            "db_transactions",
            "redis_ops",
            "redis_evictions",
            "redis_memory_bytes",
          ].map((name) => [name, { query: "sum(mine)" }]),
        ),
      }),
    });
    expect((await check(place)).code).toBe(0);
    const { concerns } = await place.judgement();
    expect(concerns.map(({ id }) => id)).toEqual(["prometheus-other-query"]);
    expect(concerns[0]?.text).toContain("`host_cpu`, `db_connections`");
    expect(concerns[0]?.text).toContain("and 1 more are of other queries than the config's");
    expect(concerns[0]?.text).toContain("`host_cpu` is `100 * busy`, not `1 - avg(rate(");
  });
});

describe("a folder of answers that cannot be read", () => {
  const HTML = "<!doctype html><html><title>Login</title></html>";

  test.for([
    ["a page of HTML", { "run/prometheus/queue_depth.json": HTML }, "an HTML page"],
    ["a cut answer", { "run/prometheus/up.json": '{"status":"success","data":{' }, "cut off"],
    ["an empty file", { "run/prometheus/up.json": "" }, "an empty file"],
    [
      "a text of /metrics",
      { "run/prometheus/up.json": "# HELP up x\n# TYPE up gauge\nup 1\n" },
      "text format",
    ],
    [
      "a list of something else",
      { "run/prometheus/queries.json": '{"a": 1}' },
      "`a` has no `query` and `file`",
    ],
    [
      "an answer that is not there",
      { "run/prometheus/queries.json": '{"a": {"query": "a", "file": "a.json"}}' },
      "it is not there",
    ],
  ] as const)("%s is told with its file", async ([, files, words]) => {
    await using place = await saved({
      ...files,
      "plimsoll.yml": config("queue_depth: max < 500"),
    });
    const { code, err } = await check(place);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/gu, " ")).toContain(words);
  });

  test("a folder `prometheus` without its list is told", async () => {
    await using place = await workplace({
      "run/points.json": samples(),
      "run/prometheus/up.json": "{}",
      "plimsoll.yml": config("queue_depth: max < 500"),
    });
    const { code, err } = await check(place);
    expect(code).toBe(2);
    expect(err).toContain("no queries.json");
  });

  test("answers without a run are told", async () => {
    await using place = await saved({ "plimsoll.yml": config("queue_depth: max < 500") });
    const { code, err } = await place.check("shop=@run/prometheus", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("nothing says when the run was");
  });

  test("a glob over the folder of a run takes files and answers", async () => {
    await using place = await saved({ "plimsoll.yml": config("queue_depth: max < 500") });
    expect((await place.check("shop=@run/*", "--config", "@plimsoll.yml")).code).toBe(0);
  });
});
