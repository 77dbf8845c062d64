import { afterEach, describe, expect, test, vi } from "vitest";
import { aRequestASecond } from "./a-request-a-second.ts";
import { aPrometheus, answering, type Manner, saying } from "./a-prometheus.ts";
import { type Ended, type Judgement, type Workplace, workplace } from "../workplace.ts";

const START = Date.UTC(2026, 10, 23, 18);

/** One request a second for two minutes. */
const SAMPLES = aRequestASecond(START, 121);

const config = (query: string, objective = "max < 10"): string =>
  `version: 1\nservice: shop\nobjectives: {depth: ${objective}}\nprometheus:\n  range: 4s\n  queries:\n    depth: {query: '${query}'}\n    other: {query: up}\n`;

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Came {
  readonly ended: Ended;
  /** What was said on standard error, on one line. */
  readonly said: string;
  readonly judgement?: Judgement;
  readonly requests: number;
}

/** A check that asks a server of this manner. */
async function asking(
  manner: Manner,
  text = config("sum(queue_depth)"),
  ...more: readonly string[]
): Promise<Came> {
  await using place: Workplace = await workplace({
    "plimsoll.yml": text,
    "run/points.json": `${SAMPLES}\n`,
  });
  await using server = await aPrometheus(manner);
  const flags = ["--config", "@plimsoll.yml", "--prometheus", server.url, ...more];
  const ended = await place.check("shop=@run", ...flags);
  const said = ended.err.replaceAll(/\s+/gu, " ");
  const requests = server.heard.length;
  return ended.code === 2
    ? { ended, said, requests }
    : { ended, said, requests, judgement: await place.judgement() };
}

const reasonOf = ({ judgement }: Came): string =>
  judgement?.indicators.find(({ objective }) => objective !== undefined)?.objective?.reason ?? "";

/** An answer of `query_range` with these values in each of its series. */
function matrix(series: number, value: string): Manner {
  const values = Array.from({ length: 121 }, (_, second) => [START / 1000 + second, value]);
  const result = Array.from({ length: series }, (_, index) => ({
    metric: { pod: `api-${index}` },
    values: series > 100 ? values.slice(0, 2) : values,
  }));
  const body = JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
  return saying(200, body);
}

describe("a query", () => {
  test("that is no PromQL is told with its line and the place, and is not sent", async () => {
    const { ended, said, requests } = await asking(answering, config("sum(rate(a[5m])"));
    expect(ended.code).toBe(2);
    expect(said).toContain("plimsoll.yml:7");
    expect(said).toContain("`depth` is no PromQL from the mark on: `sum(rate(a[5m])▸`");
    expect(requests).toBe(0);
  });

  test("may hold the length of the run and the range of rates", async () => {
    const { ended } = await asking(answering, config("max_over_time(sum(depth)[$window:$range])"));
    expect(ended.code).toBe(0);
  });

  test("that the server refuses is told with the place that the server names", async () => {
    const body = `{"status":"error","errorType":"bad_data","error":"invalid parameter \\"query\\": 1:5: parse error: no"}`;
    const { said } = await asking(saying(400, body));
    expect(said).toContain("`depth` (`sum(▸queue_depth)`) was not answered");
    expect(said).toContain("bad_data");
  });
});

describe("a server", () => {
  test.each([
    ["wants to know who asks", saying(401, ""), "the server answers 401"],
    ["forbids it", saying(403, "no"), "the server answers 403"],
    ["has a page of a login before it", saying(200, "<!doctype html><html>"), "an HTML page"],
    ["has a proxy before it that says nothing", saying(404, ""), "404 with an empty file"],
    ["sends elsewhere", saying(302, "", { location: "http://login.test/" }), "another host"],
  ])("that %s is asked once, not for every query", async (_, manner, words) => {
    const { ended, said, requests } = await asking(manner);
    expect(ended.code).toBe(2);
    expect(said).toContain(words);
    expect(requests).toBe(1);
  });

  test("that fails is asked every query, and its own log is named", async () => {
    const { said, requests } = await asking(saying(500, "Internal Server Error"));
    expect(said).toContain("the server answers 500 with plain text");
    expect(said).toContain("its own log says why");
    expect(requests).toBe(3);
  });

  test("that answers with a page is told so, with the way to the right address", async () => {
    const { said } = await asking(saying(200, "<!doctype html><html><title>Login</title></html>"));
    expect(said).toContain("an HTML page");
    expect(said).toContain("a prefix to which `api/v1/query_range` is appended");
  });

  test("that never ends its answer is left after 16 MiB", async () => {
    let sent = 0;
    const endless: Manner = (_, response) => {
      const chunk = "x".repeat(1 << 20);
      const more = (): void => {
        while (!response.destroyed && sent < 2048) {
          sent += 1;
          if (!response.write(chunk)) {
            response.once("drain", more);
            return;
          }
        }
        response.end();
      };
      response.on("error", () => undefined);
      more();
    };
    const { ended, said } = await asking(endless);
    expect(ended.code).toBe(2);
    expect(said).toContain("larger than 16 MiB");
    expect(said).toContain("Aggregate the query");
    // Two queries at some 16 MiB each, and what lies between the two ends; far from 2 GiB.
    expect(sent).toBeLessThan(200);
  });

  test("that breaks the connection is asked again, and twice at most", async () => {
    const broken = (times: number): { readonly manner: Manner; readonly count: () => number } => {
      const asked = new Map<string, number>();
      let count = 0;
      const manner: Manner = (heard, response) => {
        const key = heard.form.toString();
        const before = asked.get(key) ?? 0;
        asked.set(key, before + 1);
        count += 1;
        if (before < times) response.socket?.resetAndDestroy();
        else answering(heard, response);
      };
      return { manner, count: () => count };
    };
    const once = broken(1);
    const well = await asking(once.manner);
    expect(well.ended.code, well.said).toBe(0);
    // How often it scrapes and two queries, each twice; which server it is, once.
    expect(once.count()).toBe(7);
    const { ended, said } = await asking(broken(9).manner);
    expect(ended.code).toBe(2);
    expect(said).toMatch(
      /was not answered by http:\/\/127\.0\.0\.1:\d+: the server cannot be reached/u,
    );
  });

  test("that breaks off in the middle of its answer is asked again", async () => {
    let broken = 0;
    const { ended } = await asking((heard, response) => {
      if (heard.path.endsWith("/query_range") && broken === 0) {
        broken += 1;
        response.writeHead(200, { "content-length": "1000" });
        response.write('{"status":"succ');
        setTimeout(() => response.socket?.resetAndDestroy(), 20);
      } else answering(heard, response);
    });
    expect(broken).toBe(1);
    expect(ended.code).toBe(0);
  });

  test("is not believed about a run that by this machine's clock is yet to be", async () => {
    await using place = await workplace(
      { "plimsoll.yml": config("sum(queue_depth)"), "run/points.json": SAMPLES },
      START - 60_000,
    );
    await using server = await aPrometheus();
    const flags = ["--config", "@plimsoll.yml", "--prometheus", server.url];
    const { code, err } = await place.check("shop=@run", ...flags);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/gu, " ")).toContain("ends in the future");
  });

  test("that asks to wait longer than a minute is not waited for", async () => {
    const { ended, requests } = await asking(saying(503, "", { "retry-after": "3600" }));
    expect(ended.code).toBe(2);
    // How often it scrapes, and two queries.
    expect(requests).toBe(3);
  });

  test.each([
    ["ahead of", 95_000],
    ["behind", -95_000],
  ] as const)(
    "whose clock is %s this machine's is a concern with by how much",
    async (word, ms) => {
      const { judgement } = await asking((heard, response) => {
        response.setHeader("date", new Date(Date.now() + ms).toUTCString());
        answering(heard, response);
      });
      const concern = judgement?.concerns.find(({ id }) => id === "prometheus-clock");
      expect(concern?.text).toMatch(new RegExp(`is 9[4-6] seconds ${word} this machine's`, "u"));
    },
  );

  test("that is named and asked nothing is told (prometheus-no-queries)", async () => {
    const came = await asking(answering, "version: 1\nobjectives: {http_reqs: count > 1}\n");
    expect(came.requests).toBe(0);
    expect(came.judgement?.concerns.map(({ id }) => id)).toContain("prometheus-no-queries");
  });

  test("without an address is refused also where there is nothing to ask it", async () => {
    await using place = await workplace({ "run/points.json": `${SAMPLES}\n` });
    const ended = await place.check("shop=@run", "--prometheus", "prometheus");
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("this is no address");
  });

  test("whose clock is right is no concern", async () => {
    const { judgement } = await asking(answering);
    expect(judgement?.concerns.map(({ id }) => id)).not.toContain("prometheus-clock");
  });
});

/** A server whose targets were scraped this many seconds apart, by job. */
function scraping(jobs: Readonly<Record<string, number>>): Manner {
  return (heard, response) => {
    if (heard.form.get("query")?.startsWith("up[") !== true) {
      answering(heard, response);
      return;
    }
    const end = Number(heard.form.get("time"));
    const result = Object.entries(jobs).map(([job, seconds]) => ({
      metric: { __name__: "up", job },
      values: [3, 2, 1, 0].map((back) => [end - back * seconds, "1"]),
    }));
    const data = { resultType: "matrix", result };
    response.end(JSON.stringify({ status: "success", data }));
  };
}

describe("a server that scrapes less often than the config thinks", () => {
  test("is asked for no points between scrapes, and what is too short for them is unmeasured", async () => {
    // Two minutes hold two scrapes that are a minute apart, where a level needs four.
    const came = await asking(scraping({ api: 60, db: 60, probe: 10 }));
    expect(came.ended.code).toBe(1);
    expect(reasonOf(came)).toContain("too few scrapes of `depth`");
  });

  test("is asked as often as the job that a query names is scraped", async () => {
    const slow = await asking(scraping({ api: 60, db: 5 }), config('sum(depth{job="db"})'));
    expect(slow.ended.code).toBe(0);
    const none = await asking(scraping({ api: 60, db: 5 }), config('sum(depth{job="api"})'));
    expect(reasonOf(none)).toContain("too few scrapes");
  });

  test("is no reason to doubt a service whose rates then have holes: the range is", async () => {
    const rate = config("sum(rate(done_total[4s]))");
    const { judgement } = await asking(scraping({ api: 15 }), rate);
    const concern = judgement?.concerns.find(({ id }) => id === "prometheus-range-short");
    expect(concern?.text).toContain("`depth` holds fewer than four scrapes, which are 15 s apart");
    expect(concern?.text).toContain("`range: 60s`");
    const { judgement: well } = await asking(scraping({ api: 1 }), rate);
    expect(well?.concerns.map(({ id }) => id)).not.toContain("prometheus-range-short");
  });
});

describe("a secret", () => {
  test("that the server repeats in its error is not told on", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_TOKEN", "hunter2-hunter2");
    const error = "no such tenant for Bearer hunter2-hunter2";
    const { said } = await asking(
      saying(400, JSON.stringify({ status: "error", errorType: "bad_data", error })),
    );
    expect(said).toContain("bad_data: no such tenant for ***");
    expect(said).not.toContain("hunter2");
  });

  test("that the server repeats in a warning stands in no file of the report", async () => {
    vi.stubEnv("PLIMSOLL_PROMETHEUS_TOKEN", "hunter2-hunter2");
    const data = { resultType: "matrix", result: [] };
    const body = { status: "success", data, warnings: ["asked by hunter2-hunter2"] };
    const { judgement } = await asking(saying(200, JSON.stringify(body)));
    expect(JSON.stringify(judgement)).toContain("asked by ***");
    expect(JSON.stringify(judgement)).not.toContain("hunter2");
  });
});

describe("an answer", () => {
  test("that is not a number throughout leaves the objective unmeasured", async () => {
    const came = await asking(matrix(1, "NaN"));
    expect(came.ended.code).toBe(1);
    expect(reasonOf(came)).toContain("is not a number in this time");
  });

  test("of ten thousand series is told to be aggregated", async () => {
    const came = await asking(matrix(10_000, "1"));
    expect(came.ended.code).toBe(1);
    expect(reasonOf(came)).toContain("Aggregate it (`sum(…)`, `avg(…)`)");
  });

  test("of a time that has not been yet is not asked for", async () => {
    const window = "2126-01-01T00:00:00Z..2126-01-01T01:00:00Z";
    const { ended, said, requests } = await asking(answering, undefined, "--window", window);
    expect(ended.code).toBe(2);
    expect(said).toContain("ends in the future");
    expect(requests).toBe(0);
  });

  test("of native histograms is told how to be asked for", async () => {
    const histograms = [[START / 1000, { count: "4", sum: "2", buckets: [[0, "0.5", "1", "4"]] }]];
    const result = [{ metric: {}, histograms }];
    const body = JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
    expect(reasonOf(await asking(saying(200, body)))).toContain("histogram_quantile(…)");
  });
});
