import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JudgedSamples } from "../../../../src/model/judged-samples.ts";
import type { JudgedScenario } from "../../../../src/model/judgement.ts";
import { aRealPrometheus, prometheusPath } from "../a-real-prometheus.ts";
import { remoteWrite } from "./remote-write.ts";
import { type Ended, type Judgement, workplace } from "../../workplace.ts";

const binary = prometheusPath();

const RESULTS = "examples/mgx-ai-full/results";
const PUSH_MS = 5000;
/** The spike is 106 s long. */
const LATER_MS = 140_000;
const MINUTE_MS = 60_000;

/** The time around a run, by the first line of its samples that has one. */
function startOf(run: string): number {
  const lines = gunzipSync(readFileSync(`${RESULTS}/${run}/points.ndjson.gz`)).toString();
  return Date.parse(/"time":"(?<time>[^"]+)"/u.exec(lines)?.groups?.["time"] ?? "");
}

/** The one scenario of a judgement, with all that its schema says. */
function scenarioOf({ scenarios: [scenario] }: Judgement): JudgedScenario {
  if (scenario === undefined) throw new Error("no scenario");
  return scenario as unknown as JudgedScenario;
}

const config = (run: string, more = ""): string =>
  `version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 3s, checks: rate > 99%}\nscenarios: {${run}: {kind: ${run}${more}}}\nprometheus:\n  presets: [k6-remote-write]\n  selectors: {k6-remote-write: 'testid="${run}"'}\n`;

describe.skipIf(binary === undefined)("the course of a run that k6 wrote to Prometheus", () => {
  let prometheus: Awaited<ReturnType<typeof aRealPrometheus>>;

  beforeAll(async () => {
    prometheus = await aRealPrometheus(binary ?? "");
    const { url } = prometheus;
    for (const run of ["ramp-up", "spike"]) {
      const file = `${RESULTS}/${run}/points.ndjson.gz`;
      await remoteWrite(url, { file, testid: run, pushMs: PUSH_MS });
    }
    const again = { file: `${RESULTS}/spike/points.ndjson.gz`, testid: "again", pushMs: PUSH_MS };
    await remoteWrite(url, again);
    await remoteWrite(url, { ...again, laterMs: LATER_MS });
  }, 60_000);

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
  });

  /** One run by its series alone, and by its samples. */
  async function judged(
    run: string,
    more = "",
  ): Promise<{
    readonly remote: Judgement;
    readonly told: JudgedSamples;
    readonly samples: JudgedSamples;
  }> {
    const from = startOf(run) - MINUTE_MS;
    await using place = await workplace({ "plimsoll.yml": config(run, more) });
    const window = `${from / 1000}..${(from + 5 * MINUTE_MS) / 1000}`;
    await place.check(
      "--config",
      "@plimsoll.yml",
      "--prometheus",
      prometheus.url,
      "--window",
      window,
    );
    const remote = await place.judgement();
    await place.check(
      "--config",
      "@plimsoll.yml",
      `${run}=${process.cwd()}/${RESULTS}/${run}/points.ndjson.gz`,
    );
    const file = await place.judgement();
    const [told, samples] = [remote, file].map((one) => scenarioOf(one).samples);
    if (told === undefined || samples === undefined) throw new Error("no course");
    return { remote, told, samples };
  }

  test("has the phases of a spike within a push or two, with their users, requests and percentiles", async () => {
    const { remote, told, samples } = await judged("spike");
    expect(told.phases.map(({ name }) => name)).toEqual(["baseline", "spike", "after"]);
    for (const [index, phase] of told.phases.entries()) {
      const same = samples.phases[index];
      if (same === undefined) throw new Error("as many phases");
      expect(phase.stretches?.length).toBe(same.stretches?.length);
      expect(Math.abs(phase.fromMs - same.fromMs)).toBeLessThan(2 * PUSH_MS);
      expect(Math.abs(phase.toMs - same.toMs)).toBeLessThan(2 * PUSH_MS);
      expect(Math.abs((phase.users ?? 0) / (same.users ?? 1) - 1)).toBeLessThan(0.02);
    }
    const spike = told.phases[1];
    // A bucket is 9 % wide; the first push of a series is missing on this server.
    expect(Math.abs((spike?.p95Ms ?? 0) / (samples.phases[1]?.p95Ms ?? 1) - 1)).toBeLessThan(0.1);
    expect(told.shapes.recovery.kind).toBe("recovered");
    const checks = remote.concerns.find(({ id }) => id === "k6-failed-checks");
    expect(checks?.text).toContain("task created");
    const reasons = remote.indicators.flatMap(({ objective }) => objective?.reason ?? []);
    expect(reasons.join()).toContain("as a share of each series without its counts");
  });

  test("has every request in one stretch, and the endpoints of the samples", async () => {
    const { told, samples } = await judged("spike");
    const { stepMs, requestsPerSecond } = told.series;
    const counted = requestsPerSecond.reduce<number>((sum, rate) => sum + (rate ?? 0), 0);
    const all = samples.endpoints.reduce((sum, { requests }) => sum + requests, 0);
    expect((counted * stepMs) / 1000).toBeCloseTo(all, 6);
    const plain = ({ endpoints }: JudgedSamples) =>
      endpoints.map(({ name, method, requests, failures }) => [name, method, requests, failures]);
    expect(plain(told)).toEqual(plain(samples));
    expect(told.statuses).toEqual(samples.statuses);
  });

  test("takes a ramp for no plateaus, and fits its capacity as samples do", async () => {
    const { remote, told, samples } = await judged("ramp-up");
    const most = samples.users?.max ?? 0;
    expect(samples.phases.map(({ name }) => name)).toEqual(["steady"]);
    expect(told.phases.length).toBeGreaterThan(0);
    // What climbs is no plateau: only the last of the ramp, which climbs less than a push can tell, may pass for one.
    for (const { users } of told.phases) expect(users).toBeGreaterThan(0.9 * most);
    const { capacity } = scenarioOf(remote);
    expect(capacity?.scalability.kind).toBe("fitted");
    expect(capacity?.closure.kind).toBe("closed");
  });

  test("takes phases by time, and says that tags need the samples", async () => {
    const windows = await judged("spike", ", phases: {early: 0s..10s}");
    expect(windows.told.phases.map(({ name }) => name)).toEqual(["early"]);
    const tags = await judged("spike", ", phases: {tag: load}");
    expect(tags.told.phases).toEqual([]);
    expect(tags.remote.concerns.map(({ id }) => id)).toContain("k6-tagged-phases");
  });

  test("has no course where an earlier run under the same id would be told with it", async () => {
    const from = startOf("spike") + LATER_MS - 8000;
    await using place = await workplace({
      "plimsoll.yml": config("again").replace("kind: again", "kind: spike"),
    });
    const window = `${from / 1000}..${(from + 3 * MINUTE_MS) / 1000}`;
    await place.check(
      "--config",
      "@plimsoll.yml",
      "--prometheus",
      prometheus.url,
      "--window",
      window,
    );
    const judgement = await place.judgement();
    expect(judgement.concerns.map(({ id }) => id)).toContain("k6-earlier-run");
    expect(scenarioOf(judgement).samples).toBeUndefined();
    const requests = judgement.indicators.find(
      ({ metric, aggregation }) => metric === "http_reqs" && aggregation === "count",
    );
    expect(requests?.value).toBe(14_526);
  });

  test("is recorded in one file, which check and baseline add read with the same result", async () => {
    const from = startOf("spike") - MINUTE_MS;
    await using place = await workplace({ "plimsoll.yml": config("spike") });
    const by = ["--config", "@plimsoll.yml"];
    const window = `${from / 1000}..${(from + 5 * MINUTE_MS) / 1000}`;
    const live = ["--prometheus", prometheus.url, "--window", window];
    await place.check(...by, ...live);
    const asked = await place.judgement();
    const nowhere = await place.plimsoll("record", ...by, ...live);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain("[k6-recording-place]");
    const saved = await place.plimsoll("record", ...by, ...live, "--into", "@run.json");
    expect(saved.code, saved.err).toBe(0);
    await place.check(...by, "@run.json");
    const verdicts = ({ indicators, scenarios, concerns, failures }: Judgement): unknown => ({
      indicators,
      scenarios,
      concerns,
      failures,
    });
    expect(verdicts(await place.judgement())).toEqual(verdicts(asked));
    const base = ["--baseline", "@base.json", "--accept", "first"];
    const added = await place.plimsoll("baseline", "add", ...by, ...base, "@run.json");
    expect(added.code, added.err).toBe(0);
    expect(await place.read("base.json")).toContain("http_req_duration p(95)");
  });

  test("enters a baseline by way of its recording, and every other way says so", async () => {
    const from = startOf("spike") - MINUTE_MS;
    await using place = await workplace({ "plimsoll.yml": config("spike") });
    const by = ["--config", "@plimsoll.yml"];
    const plain = ({ err }: Ended): string => err.replaceAll(/\s+/gu, " ");
    for (const command of [["check"], ["baseline", "add"], ["baseline", "propose"]]) {
      const asked = await place.plimsoll(...command, ...by);
      expect(asked.code).toBe(2);
      expect(plain(asked)).toContain(
        "`plimsoll record --prometheus URL --window START..END --into RUN.json`",
      );
      expect(plain(asked)).toContain("`plimsoll baseline add RUN.json`");
    }
    const window = `${from / 1000}..${(from + 5 * MINUTE_MS) / 1000}`;
    const live = ["--prometheus", prometheus.url, "--window", window, "--into", "@run.json"];
    expect((await place.plimsoll("record", ...by, ...live)).code).toBe(0);
    for (const words of [
      ["check", ...by, "spike=@run.json"],
      ["init", "--config", "@first.yml", "--yes", "@run.json"],
    ]) {
      const given = await place.plimsoll(...words);
      expect(given.code).toBe(2);
      expect(plain(given)).toContain("a recording of k6's series, which only the config");
      expect(plain(given)).toContain("[k6-recording]");
    }
    const added = await place.plimsoll("baseline", "add", ...by, "@run.json", "--accept", "first");
    expect(added.code, added.err).toBe(0);
    await place.check(...by, "@run.json");
    const { baseline } = await place.judgement();
    expect(baseline.kind).toBe("history");
  });

  test("is not read from a recording that lacks what the config asks, is cut off, or names no server", async () => {
    const from = startOf("spike") - MINUTE_MS;
    const asksMore = config("spike").replace(
      "objectives: {",
      "objectives: {'http_reqs{name:x}': count > 1, ",
    );
    await using place = await workplace({ "plimsoll.yml": config("spike"), "more.yml": asksMore });
    const window = `${from / 1000}..${(from + 5 * MINUTE_MS) / 1000}`;
    const live = ["--prometheus", prometheus.url, "--window", window, "--into", "@run.json"];
    await place.plimsoll("record", "--config", "@plimsoll.yml", ...live);
    const unknown = await place.check("--config", "@more.yml", "@run.json");
    expect(unknown.code).toBe(2);
    expect(unknown.err.replaceAll(/\s+/gu, " ")).toContain("Run plimsoll record again");
    const whole = await place.read("run.json");
    for (const damaged of [whole.slice(0, 2000), whole.replace(prometheus.url, "nowhere")]) {
      expect(damaged).not.toBe(whole);
      writeFileSync(place.path("damaged.json"), damaged);
      const refused = await place.check("--config", "@plimsoll.yml", "@damaged.json");
      expect(refused.code).toBe(2);
      expect(refused.err).toContain("[k6-recording]");
    }
  });
});
