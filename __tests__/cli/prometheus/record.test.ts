import { readdir, rm } from "node:fs/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { aPrometheus, answering, type Manner, saying } from "./a-prometheus.ts";
import { summary } from "../summaries.ts";
import { type Ended, type Workplace, workplace } from "../workplace.ts";

const START = Date.UTC(2026, 10, 23, 18);
const LENGTH_MS = 120_000;

/** One request a second for two minutes. */
const SAMPLES = Array.from({ length: LENGTH_MS / 1000 + 1 }, (_, second) =>
  JSON.stringify({
    type: "Point",
    metric: "http_reqs",
    data: { time: new Date(START + second * 1000).toISOString(), value: 1, tags: {} },
  }),
).join("\n");

const CONFIG = `version: 1
service: shop
objectives: {depth: max < 10, starts: value < 1}
prometheus:
  range: 4s
  queries:
    depth: {query: 'sum(queue_depth)'}
    starts: {query: 'changes(process_start_time_seconds[$window])'}
`;

const shop = (config = CONFIG): Promise<Workplace> =>
  workplace({ "plimsoll.yml": config, "run/points.json": `${SAMPLES}\n` });

const record = (place: Workplace, url: string, ...more: readonly string[]): Promise<Ended> =>
  place.plimsoll("record", "@run", "--config", "@plimsoll.yml", "--prometheus", url, ...more);

/** What `record` says of a server of this manner, on one line. */
async function refusedBy(manner: Manner): Promise<string> {
  await using place = await shop();
  await using server = await aPrometheus(manner);
  const { code, err } = await record(place, server.url);
  expect(code).toBe(2);
  expect(await readdir(place.path("run"))).toEqual(["points.json"]);
  return err.replaceAll(/\s+/gu, " ");
}

/** What `record` writes: queries with their answers in them. */
type Recorded = Readonly<
  Record<
    string,
    {
      readonly query: string;
      readonly server?: string;
      readonly answer: {
        readonly data: { readonly result: readonly { readonly values: readonly unknown[] }[] };
      };
    }
  >
>;

const judged = (place: Workplace, url: string, ...more: readonly string[]): Promise<Ended> =>
  place.check("shop=@run", "--config", "@plimsoll.yml", "--prometheus", url, ...more);

/** The numbers of the last check with their verdicts, wherever they were read. */
async function numbersOf(place: Workplace): Promise<readonly unknown[]> {
  const { indicators } = await place.judgement();
  return indicators.map(({ metric, aggregation, value, objective }) => [
    metric,
    aggregation,
    value,
    objective?.verdict,
  ]);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("asking Prometheus about a run", () => {
  test("saves what a later check judges", async () => {
    await using place = await shop();
    await using server = await aPrometheus();
    const recorded = await record(place, server.url);
    expect(recorded).toMatchObject({ code: 0, err: "" });
    expect(recorded.out).toContain("(2 answers)");
    expect((await place.check("shop=@run", "--config", "@plimsoll.yml")).code).toBe(1);
    const { indicators } = await place.judgement();
    const verdicts = indicators.flatMap(({ metric, value, objective }) =>
      objective ? [[metric, value, objective.verdict]] : [],
    );
    expect(verdicts).toEqual([
      ["depth", 7, "met"],
      ["starts", 2, "missed"],
    ]);
  });

  test("saves one file with a line for each query, or a folder where one is named", async () => {
    await using place = await shop();
    await using server = await aPrometheus();
    expect((await record(place, server.url)).out).toContain("prometheus.json (2 answers)");
    const text = await place.read("run/prometheus.json");
    expect(text.trim().split("\n")).toHaveLength(4);
    expect(Object.keys(JSON.parse(text) as Recorded)).toEqual(["depth", "starts"]);
    await record(place, server.url, "--into", place.path("aside"));
    expect((await readdir(place.path("aside"))).toSorted()).toEqual([
      "depth.json",
      "queries.json",
      "starts.json",
    ]);
    const other = place.path("elsewhere/recorded.json");
    expect((await record(place, server.url, "--into", other)).code).toBe(0);
    expect(await place.read("elsewhere/recorded.json")).toBe(text);
  });

  test("of one file gives the same numbers as of a folder, also by a glob", async () => {
    await using place = await shop();
    await using server = await aPrometheus();
    await record(place, server.url, "--into", place.path("run/prometheus"));
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    const fromFolder = await numbersOf(place);
    expect(fromFolder).toContainEqual(["starts", "value", 2, "missed"]);
    await record(place, server.url);
    await rm(place.path("run/prometheus"), { recursive: true });
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    expect(await numbersOf(place)).toEqual(fromFolder);
    await place.check("shop=@run/*", "--config", "@plimsoll.yml");
    expect(await numbersOf(place)).toEqual(fromFolder);
  });

  test("asks by POST over the time of the samples, a quarter of the range apart, and once at the end", async () => {
    await using place = await shop();
    await using server = await aPrometheus();
    await record(place, `${server.url}/prometheus/`);
    expect(server.heard.map(({ path }) => path)).toEqual([
      "/prometheus/api/v1/query",
      "/prometheus/api/v1/query_range",
      "/prometheus/api/v1/query",
      "/prometheus/api/v1/status/buildinfo",
    ]);
    const [scrapes, range, once] = server.heard.map(({ form }) => Object.fromEntries(form));
    expect(scrapes).toMatchObject({ query: "up[120s]" });
    expect(range).toMatchObject({
      query: "sum(queue_depth)",
      start: (START / 1000).toFixed(3),
      end: ((START + LENGTH_MS) / 1000).toFixed(3),
      step: "1",
    });
    expect(once).toMatchObject({
      query: "changes(process_start_time_seconds[120s])",
      time: ((START + LENGTH_MS) / 1000).toFixed(3),
    });
  });

  test("asks a long time in pieces that the server answers, and joins them", async () => {
    await using place = await shop();
    await using server = await aPrometheus();
    // 30,000 seconds at one point a second are three pieces of at most 10,000 points, and one point more.
    const end = START + 30_000_000;
    const window = `${new Date(START).toISOString()}..${new Date(end).toISOString()}`;
    expect((await record(place, server.url, "--window", window)).code).toBe(0);
    const points = server.heard
      .filter(({ path }) => path.endsWith("query_range"))
      .map(({ form }) => Number(form.get("end")) - Number(form.get("start")) + 1);
    expect(points).toEqual([10_000, 10_000, 10_000, 1]);
    const { depth } = JSON.parse(await place.read("run/prometheus.json")) as Recorded;
    expect(depth?.answer.data.result.map(({ values }) => values.length)).toEqual([30_001]);
  });

  test("tries again where the server asks for it", async () => {
    await using place = await shop();
    await using server = await aPrometheus((heard, response, count) => {
      if (count === 1) response.writeHead(503, { "retry-after": "0" }).end();
      else answering(heard, response);
    });
    expect((await record(place, server.url)).code).toBe(0);
    expect(server.heard.filter(({ path }) => !path.endsWith("buildinfo")).length).toBe(3);
  });

  /** As Prometheus 2.42 tells its build, or whatever else comes of asking. */
  const built =
    (status: number, body: string): Manner =>
    (heard, response) => {
      if (!heard.path.endsWith("/status/buildinfo")) answering(heard, response);
      else response.writeHead(status).end(body);
    };
  const MONITORED = "**Monitoring**: Prometheus 2.42.0+ds";

  test("keeps which Prometheus answered, and the report names it, live and from the file", async () => {
    const body = '{"status":"success","data":{"version":"2.42.0+ds","goVersion":"go1.19"}}';
    await using place = await shop();
    await using server = await aPrometheus(built(200, body));
    await judged(place, server.url);
    expect(await place.read("out/report.md")).toContain(MONITORED);
    await record(place, server.url);
    const { depth } = JSON.parse(await place.read("run/prometheus.json")) as Recorded;
    expect(depth?.server).toBe("Prometheus 2.42.0+ds");
    await rm(place.path("out"), { recursive: true });
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    expect(await place.read("out/report.md")).toContain(MONITORED);
  });

  test.each([
    [404, "404 page not found"],
    [500, "<html>"],
    [200, '{"status":"success","data":{}}'],
  ])("loses nothing where the build is not told (%d %s)", async (status, body) => {
    await using place = await shop();
    await using silent = await aPrometheus(built(status, body));
    await judged(place, silent.url);
    const silently = await numbersOf(place);
    expect(await place.read("out/report.md")).toMatch(/\*\*Monitoring\*\*: Prometheus$/mu);
    await using telling = await aPrometheus(built(200, '{"data":{"version":"2.42.0"}}'));
    await judged(place, telling.url);
    expect(silently).toEqual(await numbersOf(place));
  });

  test("takes secrets and further headers from the environment", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_TOKEN", "hunter2");
    vi.stubEnv("PLIMSOLL_PROMETHEUS_HEADERS", "X-Scope-OrgID: team\n");
    await using place = await shop();
    await using server = await aPrometheus();
    await record(place, server.url);
    expect(server.heard[0]?.headers).toMatchObject({
      authorization: "Bearer hunter2",
      "x-scope-orgid": "team",
    });
    expect(await place.read("run/prometheus.json")).not.toContain("hunter2");
  });

  test("takes user and password from the environment", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_USERNAME", "Aladdin");
    vi.stubEnv("PLIMSOLL_PROMETHEUS_PASSWORD", "open sesame");
    await using place = await shop();
    await using server = await aPrometheus();
    await record(place, server.url);
    // The example of RFC 7617, section 2.
    expect(server.heard[0]?.headers.authorization).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  });

  test("lets no header follow to another host", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_TOKEN", "hunter2");
    await using other = await aPrometheus();
    const said = await refusedBy(saying(307, "", { location: `${other.url}/api/v1/query_range` }));
    expect(said).toContain("sends on to another host");
    expect(said).not.toContain("hunter2");
    expect(other.heard).toEqual([]);
  });

  test("follows the server to another path of its own", async () => {
    await using place = await shop();
    await using server = await aPrometheus((heard, response) => {
      if (heard.path.startsWith("/new/")) answering(heard, response);
      else response.writeHead(307, { location: `/new${heard.path}` }).end();
    });
    expect((await record(place, server.url)).code).toBe(0);
  });
});

describe("asking while judging", () => {
  test("gives the same numbers as answers that were saved", async () => {
    await using server = await aPrometheus();
    await using place = await shop();
    expect((await judged(place, server.url)).code).toBe(1);
    const live = await numbersOf(place);
    expect(live).toContainEqual(["starts", "value", 2, "missed"]);
    await record(place, server.url);
    const heard = server.heard.length;
    await judged(place, server.url);
    expect(await numbersOf(place)).toEqual(live);
    expect(server.heard.length).toBe(heard);
  });

  test("judges nothing where a query is not answered", async () => {
    await using server = await aPrometheus(saying(401, ""));
    await using place = await shop();
    const { code, err } = await judged(place, server.url);
    expect(code).toBe(2);
    expect(err).toContain("PLIMSOLL_PROMETHEUS_TOKEN");
  });

  test("needs a run that says when it was, and an address", async () => {
    await using server = await aPrometheus();
    await using place = await workplace({ "plimsoll.yml": CONFIG, "run/summary.json": summary() });
    expect((await judged(place, server.url)).err).toContain("does not say when the run was");
    await using other = await shop();
    const { code, err } = await judged(other, "http://me:hunter2@127.0.0.1:9");
    expect(code).toBe(2);
    expect(err).not.toContain("hunter2");
  });

  test("asks about another time where one is given, and refuses one that is none", async () => {
    await using server = await aPrometheus();
    await using place = await workplace({ "plimsoll.yml": CONFIG, "run/summary.json": summary() });
    expect((await judged(place, server.url, "--window", "1000..1060")).code).toBe(1);
    expect(server.heard[1]?.form.get("start")).toBe("1000.000");
    const wrong = await judged(place, server.url, "--window", "noon..night");
    expect(wrong.err).toContain("this is not a window of time to ask Prometheus about");
    const alone = await place.check("shop=@run", "--config", "@plimsoll.yml", "--window", "1..2");
    expect(alone.err).toContain("no server to ask");
  });

  test("does not judge a part of the data as the whole", async () => {
    const data = { resultType: "matrix", result: [] };
    const body = JSON.stringify({ status: "success", data, warnings: ["store gone"] });
    await using server = await aPrometheus(saying(200, body));
    await using place = await shop();
    expect((await judged(place, server.url)).code).toBe(1);
    const { indicators, concerns } = await place.judgement();
    expect(indicators.flatMap(({ objective }) => objective?.verdict ?? [])).toEqual([
      "unmeasured",
      "unmeasured",
    ]);
    expect(concerns.map(({ id }) => id)).toContain("prometheus-partial-answer");
  });
});

describe("a server that gives no answers", () => {
  test("and says why is told with its words and the query", async () => {
    const body = '{"status":"error","errorType":"bad_data","error":"1:5: parse error: no"}';
    const said = await refusedBy(saying(400, body));
    expect(said).toContain("`depth` (`sum(▸queue_depth)`) was not answered");
    expect(said).toContain("bad_data: 1:5: parse error: no");
    expect(said).toContain("`starts`");
  });

  test("but asks who asks, is told with the names of the variables", async () => {
    expect(await refusedBy(saying(401, "Unauthorized"))).toContain("PLIMSOLL_PROMETHEUS_TOKEN");
    expect(await refusedBy(saying(403, ""))).toContain("the server answers 403");
  });

  test("but a page, is told so", async () => {
    expect(await refusedBy(saying(200, "<!doctype html><html></html>"))).toContain("an HTML page");
  });

  test("because nobody listens, is told so", async () => {
    await using place = await shop();
    const server = await aPrometheus();
    await server[Symbol.asyncDispose]();
    const { code, err } = await record(place, server.url);
    expect(code).toBe(2);
    expect(err).toContain("ECONNREFUSED");
  });
});

describe("what cannot be asked", () => {
  test.each([
    ["an address with a password", ["--prometheus", "http://me:hunter2@prom"], "holds a user"],
    ["a time in the future", ["--window", "2030-01-01T00:00:00Z..2030-01-01T00:01:00Z"], "future"],
    ["an end before the start", ["--window", "20..10"], "the earlier first"],
    ["a time without a zone", ["--window", "2026-01-01T00:00:00..2026-01-01T00:01:00"], "earlier"],
  ])("%s is refused", async (_, flags, words) => {
    await using place = await shop();
    const url = flags[0] === "--prometheus" ? [] : ["--prometheus", "http://127.0.0.1:9"];
    const said = await place.plimsoll(
      "record",
      "@run",
      "--config",
      "@plimsoll.yml",
      ...url,
      ...flags,
    );
    expect(said.code).toBe(2);
    expect(said.err.replaceAll(/\s+/gu, " ")).toContain(words);
    expect(said.err).not.toContain("hunter2");
  });

  test("without queries, without a server, without a folder there is nothing to do", async () => {
    await using silent = await shop("version: 1\nservice: shop\n");
    expect((await record(silent, "http://127.0.0.1:9")).err).toContain(
      "asks nothing of Prometheus",
    );
    await using place = await shop();
    const lost = await place.plimsoll("record", "@run", "--config", "@plimsoll.yml");
    expect(lost.err).toContain("where Prometheus is");
    const url = ["--config", "@plimsoll.yml", "--prometheus", "http://127.0.0.1:9"];
    const file = await place.plimsoll("record", "@run/points.json", ...url);
    expect(file.err).toContain("--into");
  });

  test("a line that is no header is told without its text", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_HEADERS", "hunter2");
    await using place = await shop();
    const { code, err } = await record(place, "http://127.0.0.1:9");
    expect(code).toBe(2);
    expect(err).toContain("line 1 of PLIMSOLL_PROMETHEUS_HEADERS");
    expect(err).not.toContain("hunter2");
  });
});
