import { mkdir, readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { k6File, latency, summary } from "../summaries.ts";
import { type Ended, workplace, type Workplace } from "../workplace.ts";

const CONFIG = `version: 1
service: shop
objectives:
  http_req_duration: p(95) < 500ms
scenarios:
  buy: {results: buy.json}
  look: {results: look.json}
`;

/** Refused: exit 2, nothing on standard output, nothing written, and the message says what it should. */
async function expectRefused(
  place: Workplace,
  ended: Ended,
  ...says: readonly string[]
): Promise<void> {
  expect(says.length).toBeGreaterThan(0);
  for (const text of says) expect(ended.err).toContain(text);
  expect(ended.code).toBe(2);
  expect(ended.out).toBe("");
  expect(await readdir(place.path("."))).not.toContain("out");
}

describe("input that cannot be judged", () => {
  test("an empty file", async () => {
    await using place = await workplace({ "run.json": "" });
    await expectRefused(
      place,
      await place.check("@run.json"),
      "run.json: this is not a k6 output: it looks like an empty file",
      "[not-a-k6-output]",
    );
  });

  test("truncated JSON, with the place where it ends", async () => {
    const whole = k6File("v2.2.0/handle-summary.json");
    await using place = await workplace({ "run.json": whole.slice(0, 3000) });
    await expectRefused(place, await place.check("@run.json"), "[truncated-json]", "run.json:");
  });

  test("a folder without k6 outputs, which says what it holds", async () => {
    await using place = await workplace({ "results/notes.txt": "all went well" });
    await expectRefused(
      place,
      await place.check("@results"),
      "the folder holds no k6 output",
      "notes.txt",
    );
  });

  test("a folder with the k6 script and much else, which says how to run it and does not tell every file", async () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`src/n${n}.txt`, "note"]));
    await using place = await workplace({
      ...many,
      "src/shop.js": 'import http from "k6/http";\nexport default function () {}\n',
    });
    await expectRefused(
      place,
      await place.check("@src"),
      "n6.txt (plain text) and 2 more  [no-results-in-folder]",
      "/src/shop.js` writes a summary.",
    );
  });

  test("two cases at once, each with a config of its own", async () => {
    await using place = await workplace({
      "svc/a/plimsoll.yml": "version: 1\n",
      "svc/a/results/run.json": summary(),
      "svc/b/plimsoll.yml": "version: 1\n",
      "svc/b/results/run.json": summary(),
    });
    await expectRefused(
      place,
      await place.check("@svc/a", "@svc/b"),
      "/svc/a: the folder is a case with a config of its own, and is judged alone",
      "/svc/b --out ",
    );
  });

  test("a folder of folders, each of a run, which says how to name them all", async () => {
    await using place = await workplace({ "runs/spike/run.json": summary() });
    await expectRefused(place, await place.check("@runs"), "each a run: `", "runs/*`");
  });

  test("a file of another kind says what it looks like", async () => {
    await using place = await workplace({
      "report.html": "<!doctype html><title>k6 report</title>",
      "test.js": 'import http from "k6/http";\nexport default function () {}\n',
    });
    await expectRefused(place, await place.check("@report.html"), "an HTML page");
    await expectRefused(
      place,
      await place.check("@test.js"),
      "a k6 script",
      "test.js` writes summary.json.",
    );
  });

  test("a glob that matches nothing", async () => {
    await using place = await workplace({ "run.json": summary() });
    await expectRefused(
      place,
      await place.check("@*.ndjson"),
      "no file matches",
      "[no-result-matches]",
    );
  });

  test("a scenario of the config without results, and every other fault with it", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "buy.json": "" });
    const ended = await place.plimsoll("check", "@", "--out", place.path("out"));
    await expectRefused(place, ended, "scenario `look` has no results", "buy.json", "2 faults");
  });

  test("two summaries that claim one scenario and are no shards", async () => {
    await using place = await workplace({
      "a/one.json": summary(),
      "a/two.json": summary({ http_reqs: { type: "counter", values: { count: 10, rate: 1 } } }),
    });
    await expectRefused(
      place,
      await place.check("shop=@a/*.json"),
      "both claim scenario `shop`",
      "percentiles cannot be merged from summaries",
    );
  });

  test("an unknown metric in an objective, with the nearest named and its line", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  http_req_duratoin: p(95) < 3s\n",
      "run.json": summary(),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:",
      "http_req_duratoin",
      "`http_req_duration`",
    );
  });

  test("an unknown custom metric, too", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  tasks_complete: rate > 99%\n",
      "run.json": summary({
        tasks_completed: { type: "rate", values: { rate: 1, passes: 5, fails: 0 } },
      }),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:",
      "the nearest is `tasks_completed`",
      "Beside k6's own metrics there are tasks_completed.",
    );
  });

  test("a unit that does not fit", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  http_req_duration: p(95) < 3MB\n",
      "run.json": summary(),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:",
      "3MB",
    );
  });

  test("a unit that does not fit a custom metric, which only the file can tell", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  queue_time: p(95) < 3MB\n",
      "run.json": summary({ queue_time: { ...latency(20), contains: "time" } }),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:",
      "[unit-does-not-fit]",
    );
  });

  test("an aggregation that the metric does not have", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  my_counter: p(95) < 3\n",
      "run.json": summary({ my_counter: { type: "counter", values: { count: 1, rate: 1 } } }),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "`my_counter` is a counter and has no `p(95)`",
    );
  });

  test("a limit of a custom rate that every value meets", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives:\n  my_rate: rate < 5\n",
      "run.json": summary({ my_rate: { type: "rate", values: { rate: 1, passes: 5, fails: 0 } } }),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:",
      "the limit 5 decides nothing",
    );
  });

  test("duplicate keys of the config", async () => {
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nservice: a\nservice: b\n",
      "run.json": summary(),
    });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "plimsoll.yml:3:1",
    );
  });

  test("a config of a newer version", async () => {
    await using place = await workplace({ "plimsoll.yml": "version: 2\n", "run.json": summary() });
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@plimsoll.yml"),
      "newer version (2)",
    );
  });

  test("a config that is not there, and a baseline that is a folder", async () => {
    await using place = await workplace({ "run.json": summary(), "plimsoll.yml": CONFIG });
    await mkdir(place.path("baseline"));
    await expectRefused(
      place,
      await place.check("@run.json", "--config", "@nope.yml"),
      "[no-config]",
    );
    const flags = ["--config", "@plimsoll.yml", "--baseline", "@baseline"];
    await expectRefused(
      place,
      await place.check("buy=@run.json", ...flags),
      "[baseline-is-a-folder]",
    );
  });

  test("a scenario that the config does not know, with the nearest", async () => {
    await using place = await workplace({ "run.json": summary(), "plimsoll.yml": CONFIG });
    await expectRefused(
      place,
      await place.check("boy=@run.json", "--config", "@plimsoll.yml"),
      "the config has no scenario `boy`",
      "Did you mean `buy`?",
    );
  });

  test("a bad flag", async () => {
    await using place = await workplace({ "run.json": summary() });
    const { code, err } = await place.check("@run.json", "--fail-on", "wrosened");
    expect(code).toBe(2);
    expect(err).toContain('"wrosened" is none of missed, unmeasured, worsened, inconclusive');
    expect((await place.check("@run.json", "--no-such-flag")).code).toBe(2);
  });

  test("a report folder that cannot be written is the user's to mend, and no bug", async () => {
    await using place = await workplace({ "run.json": summary(), "plimsoll.yml": CONFIG });
    const flags = ["buy=@run.json", "--config", "@plimsoll.yml", "--out", "@run.json"];
    const { code, err } = await place.plimsoll("check", ...flags);
    expect(code).toBe(2);
    expect(err).toContain("the file cannot be written: a part of the path is a file");
    expect(err).toContain("[cannot-write]");
  });

  test("no results at all say how to begin", async () => {
    await using place = await workplace({});
    const { code, err } = await place.check("--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("[no-config]");
  });
});
