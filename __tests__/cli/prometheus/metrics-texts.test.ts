import { describe, expect, test } from "vitest";
import { aPrometheus } from "./a-prometheus.ts";
import { aRequestASecond } from "./a-request-a-second.ts";
import { type Ended, type Judgement, type Workplace, workplace } from "../workplace.ts";

const START = Date.UTC(2026, 10, 23, 18);

/** One request a second for 200 seconds. */
const SAMPLES = aRequestASecond(START, 201);

const BEFORE = `# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{code="200"} 1000
http_requests_total{code="500"} 3
# TYPE process_resident_memory_bytes gauge
process_resident_memory_bytes 1e+08
process_start_time_seconds 1.7954e+09
# TYPE queue_depth gauge
queue_depth{queue="mail"} 4
queue_depth{queue="pdf"} 6
# TYPE rpc_seconds histogram
rpc_seconds_bucket{le="0.1"} 0
rpc_seconds_bucket{le="0.5"} 10
rpc_seconds_bucket{le="+Inf"} 10
rpc_seconds_sum 4
rpc_seconds_count 10
`;
const AFTER = `# TYPE http_requests_total counter
http_requests_total{code="200"} 1400
http_requests_total{code="500"} 3
http_requests_total{code="503"} 20
process_resident_memory_bytes 1.4e+08
process_start_time_seconds 1.7954e+09
queue_depth{queue="mail"} 8
queue_depth{queue="pdf"} 10
rpc_seconds_bucket{le="0.1"} 60
rpc_seconds_bucket{le="0.5"} 110
rpc_seconds_bucket{le="+Inf"} 110
rpc_seconds_sum 24
rpc_seconds_count 110
`;

const CONFIG = `version: 1
service: shop
objectives:
  requests_rate: value > 2/s
  errors: value < 30
  app_memory_bytes: [max < 200MB, end < start * 1.5, growth < 10MB/h]
  waiting: [avg < 20, max < 20]
  rpc_p90: value < 500ms
  app_restarts: value < 1
prometheus:
  presets: [process]
  selectors: {process: 'job="api"'}
  queries:
    requests_rate: {query: 'sum(rate(http_requests_total[$range]))', unit: /s}
    errors: {query: 'sum(increase(http_requests_total{code=~"500|503"}[$window]))'}
    waiting: {query: 'sum(queue_depth)'}
    rpc_p90: {query: 'histogram_quantile(0.9, sum by (le) (rate(rpc_seconds_bucket[$range])))', unit: s}
`;

const at = (ms: number, text: string): string =>
  `# scraped ${new Date(START + ms).toISOString()}\n${text}`;

async function checked(
  files: Readonly<Record<string, string>>,
  config = CONFIG,
): Promise<{ readonly ended: Ended; readonly said: string; readonly judgement?: Judgement }> {
  await using place: Workplace = await workplace({
    "plimsoll.yml": config,
    "run/points.json": `${SAMPLES}\n`,
    ...files,
  });
  const ended = await place.check("shop=@run", "--config", "@plimsoll.yml");
  const said = ended.err.replaceAll(/\s+/gu, " ");
  return ended.code === 2 ? { ended, said } : { ended, said, judgement: await place.judgement() };
}

const verdicts = (judgement: Judgement | undefined): readonly unknown[] =>
  (judgement?.indicators ?? []).flatMap(({ metric, aggregation, value, objective }) =>
    objective === undefined
      ? []
      : [
          [
            metric,
            aggregation,
            value === undefined ? undefined : Number(value.toFixed(6)),
            objective.verdict,
          ],
        ],
  );

const ids = (judgement: Judgement | undefined): readonly string[] =>
  (judgement?.concerns ?? []).map(({ id }) => id);

const ANSWERS = [
  // 400 and 20 more in 200 seconds.
  ["requests_rate", "value", 2.1, "met"],
  ["errors", "value", 20, "met"],
  // The process' memory at the two moments; two points are no slope.
  ["app_memory_bytes", "max", 140e6, "met"],
  ["app_memory_bytes", "end", 140e6, "met"],
  ["app_memory_bytes", "growth", undefined, "unmeasured"],
  // 10 before, 18 after.
  ["waiting", "avg", 14, "met"],
  ["waiting", "max", 18, "met"],
  // 60 up to 0.1 s, 40 more up to 0.5 s: the 90th of 100 lies at 0.1 + 0.4 × 30 / 40 = 0.4 s.
  ["rpc_p90", "value", 400, "met"],
  ["app_restarts", "value", 0, "met"],
];

describe("two texts of /metrics, before a run and after it (prometheus-two-texts)", () => {
  test.for([
    ["beside k6's files", "run/api-before.txt", "run/api-after.txt"],
    ["in the folder of answers", "run/prometheus/before.prom", "run/prometheus/after.prom"],
  ] as const)("%s answer levels, rates and percentiles", async ([, before, after]) => {
    const { judgement } = await checked({
      [before]: at(0, BEFORE),
      [after]: at(200_000, AFTER),
    });
    expect(verdicts(judgement)).toEqual(ANSWERS);
    const [{ notes = [] } = {}] = judgement?.scenarios ?? [];
    expect(notes.join(" ")).toContain("its levels are those of two moments");
  });

  test("that do not say when they were taken are laid on the run's start and end, and it is said", async () => {
    const { judgement } = await checked({ "run/before.txt": BEFORE, "run/after.txt": AFTER });
    expect(verdicts(judgement)).toEqual(ANSWERS);
    const [{ notes = [] } = {}] = judgement?.scenarios ?? [];
    expect(notes.join(" ")).toContain("the start and the end of the run are assumed");
  });

  test("tell rates over the time between them, which may be longer than the run", async () => {
    const { judgement } = await checked({
      "run/before.txt": at(-100_000, BEFORE),
      "run/after.txt": at(200_000, AFTER),
    });
    // 420 in 300 seconds.
    expect(verdicts(judgement)).toContainEqual(["requests_rate", "value", 1.4, "missed"]);
  });

  test("between which a process began anew count nothing, and its start is one", async () => {
    const anew = AFTER.replace("1400", "90").replace("1.7954e+09", "1.795460e+09");
    const { judgement } = await checked({ "run/before.txt": BEFORE, "run/after.txt": anew });
    const told = verdicts(judgement);
    expect(told).toContainEqual(["requests_rate", "value", undefined, "unmeasured"]);
    expect(told).toContainEqual(["app_restarts", "value", 1, "missed"]);
    const reason = judgement?.indicators.find(({ metric }) => metric === "requests_rate");
    expect(reason?.objective?.reason).toContain("was reset between the two texts");
  });

  test("of several instances are added up, each with counters of its own", async () => {
    const { judgement } = await checked({
      "run/a-before.txt": BEFORE,
      "run/a-after.txt": AFTER,
      "run/b-before.txt": BEFORE.replace("1000", "5000"),
      "run/b-after.txt": AFTER.replace("1400", "5400"),
    });
    expect(verdicts(judgement)).toContainEqual(["requests_rate", "value", 4.2, "met"]);
    expect(verdicts(judgement)).toContainEqual(["app_memory_bytes", "max", 280e6, "missed"]);
  });

  test("say nothing of a phase", async () => {
    const config = `version: 1\nservice: shop\nscenarios:\n  shop:\n    phases: {late: 100s..200s}\n    objectives:\n      queue: [{objective: max < 20, phase: late}]\n      done: [{objective: value > 1, phase: late}]\nprometheus: {queries: {queue: {query: sum(queue_depth)}, done: {query: 'sum(increase(http_requests_total[1m]))'}}}\n`;
    const { judgement } = await checked(
      { "run/before.txt": BEFORE, "run/after.txt": AFTER },
      config,
    );
    const reasons = (judgement?.indicators ?? []).flatMap(
      ({ objective }) => objective?.reason ?? [],
    );
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toContain("is known for the whole run only");
  });

  test("keep the labels that a query leaves, told apart by `per:`", async () => {
    const config = `version: 1
service: shop
objectives:
  waiting: max < 20
  waiting{queue:mail}: [max < 7, end < start * 3]
  waiting{queue:pdf}: max < 11
  answers{code:503}: value < 20
  answers{code:200}: value > 399
  rpc{route:/a}: value < 200ms
  rpc{route:/b}: value < 500ms
  apart: max < 100
prometheus:
  queries:
    waiting: {query: 'queue_depth', per: queue}
    answers: {query: 'sum by (code) (increase(http_requests_total[$window]))', per: code}
    rpc: {query: 'histogram_quantile(0.5, sum(rate(route_seconds_bucket[$range])) by (le, route))', unit: s, per: route}
    apart: {query: 'sum by (queue) (queue_depth)'}
`;
    const buckets = (a: number, b: number): string =>
      ["/a", "/b"]
        .flatMap((route, index) => {
          const count = index === 0 ? a : b;
          const low = index === 0 ? count : 0;
          return [
            `route_seconds_bucket{route="${route}",le="0.1"} ${low}`,
            `route_seconds_bucket{route="${route}",le="0.5"} ${count}`,
            `route_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
          ];
        })
        .join("\n");
    const { judgement } = await checked(
      {
        "run/app-before.txt": at(0, `${BEFORE}${buckets(1, 1)}\n`),
        "run/app-after.txt": at(200_000, `${AFTER}${buckets(11, 21)}\n`),
      },
      config,
    );
    expect(verdicts(judgement)).toEqual([
      // The greatest of both queues; mail 4 and 8, pdf 6 and 10.
      ["waiting", "max", 10, "met"],
      ["waiting{queue:mail}", "max", 8, "missed"],
      ["waiting{queue:mail}", "end", 8, "met"],
      ["waiting{queue:pdf}", "max", 10, "met"],
      ["answers{code:503}", "value", 20, "missed"],
      ["answers{code:200}", "value", 400, "met"],
      // The middle of ten between 0 and 0.1 s, and of twenty between 0.1 and 0.5 s.
      ["rpc{route:/a}", "value", 50, "met"],
      ["rpc{route:/b}", "value", 300, "met"],
      // Nobody says what tells the two apart.
      ["apart", "max", undefined, "unmeasured"],
    ]);
  });

  test("cannot answer what needs a server, and that is said", async () => {
    const config = `version: 1\nservice: shop\nobjectives: {share: max < 0.5}\nprometheus: {queries: {share: {query: 'process_open_fds / process_max_fds'}}}\n`;
    const { judgement } = await checked(
      { "run/before.txt": BEFORE, "run/after.txt": AFTER },
      config,
    );
    expect(
      judgement?.indicators.find(({ metric }) => metric === "share")?.objective?.reason,
    ).toContain("needs a server");
  });

  test.for([
    ["half a pair", { "run/before.txt": BEFORE }, "the text after it is not there"],
    [
      "a line that is none",
      { "run/before.txt": BEFORE, "run/after.txt": `${AFTER}http_requests_total{code="2` },
      "this line is none of Prometheus' text format",
    ],
    [
      "the wrong order",
      { "run/before.txt": at(200_000, BEFORE), "run/after.txt": at(0, AFTER) },
      "was taken before the one before it",
    ],
    [
      "another time",
      { "run/before.txt": at(0, BEFORE), "run/after.txt": at(50_000, AFTER) },
      "right before the run and right after it",
    ],
  ] as const)("%s is told with its file", async ([, files, words]) => {
    const { ended, said } = await checked(files);
    expect(ended.code).toBe(2);
    expect(said).toContain("prometheus-metrics-text");
    expect(said).toContain(words);
  });
});

describe("a single answer of Prometheus beside k6's files (prometheus-loose-answer)", () => {
  const values = Array.from({ length: 201 }, (_, second) => [START / 1000 + second, "7"]);
  const answer = (points: readonly unknown[]): string =>
    JSON.stringify({
      status: "success",
      data: { resultType: "matrix", result: [{ metric: {}, values: points }] },
    });
  const config =
    "version: 1\nservice: shop\nobjectives: {waiting: max < 8}\nprometheus: {queries: {waiting: {query: sum(queue_depth)}}}\n";

  test("answers the query whose name its file bears", async () => {
    const { judgement } = await checked({ "run/waiting.json": answer(values) }, config);
    expect(verdicts(judgement)).toEqual([["waiting", "max", 7, "met"]]);
    const [{ notes = [] } = {}] = judgement?.scenarios ?? [];
    expect(notes.join(" ")).toContain("is taken for the answer to the config's query `waiting`");
  });

  test("of no query of the config is called after its file", async () => {
    const plain = "version: 1\nservice: shop\nobjectives: {waiting: max < 6}\n";
    const { judgement } = await checked({ "run/waiting.json": answer(values) }, plain);
    expect(verdicts(judgement)).toEqual([["waiting", "max", 7, "missed"]]);
  });

  test("that is cut off is a fault with its file", async () => {
    const { ended, said } = await checked(
      { "run/waiting.json": answer(values).slice(0, 300) },
      config,
    );
    expect(ended.code).toBe(2);
    expect(said).toContain("waiting.json");
    expect(said).toContain("cut off");
  });

  test("of another time judges nothing", async () => {
    const late = values.map(([time, value]) => [Number(time) + 86_400, value]);
    const { judgement } = await checked({ "run/waiting.json": answer(late) }, config);
    expect(verdicts(judgement)).toEqual([["waiting", "max", undefined, "unmeasured"]]);
    expect(ids(judgement)).toContain("prometheus-other-time");
  });

  test("is not read where a server is asked, and both are said (prometheus-not-read, prometheus-not-asked)", async () => {
    await using server = await aPrometheus();
    await using place = await workplace({
      "plimsoll.yml": config,
      "run/points.json": `${SAMPLES}\n`,
      "run/waiting.json": answer(values),
      "run/app-before.txt": BEFORE,
      "run/app-after.txt": AFTER,
    });
    const asking = ["--config", "@plimsoll.yml", "--prometheus", server.url];
    const notes = async (): Promise<string> => {
      const [{ notes: all = [] } = {}] = (await place.judgement()).scenarios;
      return all.join(" ");
    };
    await place.check("shop=@run", ...asking);
    for (const name of ["waiting.json", "app-before.txt", "app-after.txt"]) {
      expect(await notes()).toContain(place.path(`run/${name}`));
    }
    expect(await notes()).toContain("Since the server is asked");
    await place.plimsoll("record", "@run", ...asking);
    const heard = server.heard.length;
    await place.check("shop=@run", ...asking);
    expect(server.heard.length).toBe(heard);
    expect(await notes()).toContain("The server was not asked about this run");
  });
});
