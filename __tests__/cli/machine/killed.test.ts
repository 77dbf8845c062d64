import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { seeded } from "../../../src/statistics/seeded.ts";
import { readBaseline } from "../../../src/baseline/read-baseline.ts";
import { readConfig } from "../../../src/config/read-config.ts";
import { readJudgement } from "../../../src/gate/saved-judgement.ts";
import { aRequestASecond } from "../prometheus/a-request-a-second.ts";
import { aPrometheus } from "../prometheus/a-prometheus.ts";
import { cliOfThisFile } from "../built-cli.ts";
import { latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

const start = cliOfThisFile();
const KILLS = 10;

const CONFIG = `version: 1
objectives: {http_req_duration: p(95) < 500ms}
prometheus: {range: 4s, queries: {depth: {query: sum(queue_depth)}}}
`;
const points = aRequestASecond(Date.UTC(2026, 10, 23), 60);

/** What a file must be, whenever one looks. */
type Whole = (text: string, file: string) => unknown;

const WHOLE: Readonly<Record<string, Whole>> = {
  "plimsoll.yml": readConfig,
  "first.yml": readConfig,
  "plimsoll.baseline.json": readBaseline,
  "baseline.json": readBaseline,
  "judgement.json": readJudgement,
  "prometheus.json": (text) => JSON.parse(text) as unknown,
  "junit.xml": (text) => expect(text).toMatch(/<\/testsuites>\n$/u),
  "report.html": (text) => expect(text).toMatch(/<\/html>\n$/u),
};

/** Everything in a folder is whole, what begins with a dot apart, which no command reads. */
async function expectWhole(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await expectWhole(path);
    else await WHOLE[entry.name]?.(await readFile(path, "utf8"), entry.name);
  }
}

/** Runs a command to its end, then kills it at many moments up to there, and runs it to its end again. */
async function survives(place: Workplace, words: readonly string[]): Promise<void> {
  const run = words.map((word) => word.replace(/^@/u, `${place.path("")}/`));
  const began = performance.now();
  const whole = await start(run, { cwd: place.path("") }).ended;
  expect(whole).toMatchObject({ code: 0, err: "" });
  const lengthMs = performance.now() - began;
  const random = seeded(20261125);
  const counts = { killed: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    // Files are written at the end, so that is where most kills fall.
    const process = start(run, { cwd: place.path("") });
    await setTimeout(lengthMs * Math.sqrt(random()));
    process.kill();
    if ((await process.ended).code === null) counts.killed++;
    await expectWhole(place.path(""));
  }
  expect(counts.killed).toBeGreaterThan(KILLS / 3);
  expect((await start(run, { cwd: place.path("") }).ended).code).toBe(0);
}

describe("a command that is killed at any moment leaves what was there whole, and can be run again:", () => {
  const files = {
    "plimsoll.yml": CONFIG,
    "shop.json": summary({ http_req_duration: latency(200) }),
  };

  test("check", async () => {
    await using place = await workplace(files);
    await survives(place, ["check", "shop.json"]);
  }, 60_000);

  test("baseline add", async () => {
    await using place = await workplace(files);
    await survives(place, ["baseline", "add", "shop.json"]);
  }, 60_000);

  test("init", async () => {
    await using place = await workplace(files);
    await survives(place, ["init", "shop.json", "--config", "first.yml", "--yes", "--force"]);
  }, 60_000);

  test("record", async () => {
    await using place = await workplace(files);
    await using server = await aPrometheus();
    await mkdir(place.path("run"));
    await writeFile(place.path("run/points.json"), points);
    await survives(place, ["record", "run", "--prometheus", server.url]);
  }, 60_000);
});
