import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readBaseline } from "../src/baseline/read-baseline.ts";

const run = promisify(execFile);
const SCRIPT = "examples/migrate/history-to-baseline.mjs";
const NAMES = {
  scenario: "shop",
  users: 70,
  durationSeconds: 119,
  names: { p95: "http_req_duration p(95)", throughput: "http_reqs rate" },
};

interface Ended {
  readonly code: number;
  readonly err: string;
  readonly text: string;
}

/** The script over a history, as a user starts it. */
async function converted(history: string, names: object = NAMES): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-migrate-"));
  const [from, by, to] = ["data.js", "names.json", "baseline.json"].map((name) =>
    join(folder, name),
  );
  await writeFile(from ?? "", history);
  await writeFile(by ?? "", JSON.stringify(names));
  const ended = await run(execPath, [SCRIPT, from ?? "", by ?? "", to ?? ""]).then(
    () => ({ code: 0, err: "" }),
    (error: { readonly code: number; readonly stderr: string }) => ({
      code: error.code,
      err: error.stderr,
    }),
  );
  const text = await readFile(to ?? "", "utf8").catch(() => "");
  await rm(folder, { recursive: true });
  return { ...ended, text };
}

/** A suite of github-action-benchmark: each run a commit, a time, and name, value, unit. */
function suite(
  ...runs: readonly (readonly [
    commit: string,
    date: number,
    name: string,
    value: number,
    unit: string,
  ])[]
): object {
  return runs.map(([id, date, name, value, unit]) => ({
    commit: { id },
    date,
    tool: "customSmallerIsBetter",
    benches: [{ name, value, unit }],
  }));
}

const data = (entries: object): string => `window.BENCHMARK_DATA = ${JSON.stringify({ entries })}`;

function runsIn({ text }: Ended): readonly unknown[] {
  return readBaseline(text, "baseline.json").scenarios["shop"]?.runs ?? [];
}

describe("taking over the history of another tool", () => {
  test("joins the suites of one commit, in the units of the indicators", async () => {
    const ended = await converted(
      data({
        latency: suite(["c1", 1000, "p95", 0.25, "s"], ["c2", 9000, "p95", 260_000, "µs"]),
        throughput: suite(["c1", 2000, "throughput", 166, "req/s"]),
      }),
    );
    expect(ended.err).toBe("");
    const load = { users: 70, durationMs: 119_000 };
    expect(runsIn(ended)).toMatchObject([
      {
        commit: "c1",
        time: "1970-01-01T00:00:02.000Z",
        environment: load,
        accepted: "taken over from data.js",
        indicators: { "http_req_duration p(95)": { value: 250 }, "http_reqs rate": { value: 166 } },
      },
      {
        commit: "c2",
        environment: load,
        indicators: { "http_req_duration p(95)": { value: 260 } },
      },
    ]);
  });

  test("reads the file of external-data-json-path, and keeps the ten newest runs", async () => {
    const latencies = Array.from(
      { length: 12 },
      (_, index) => [`c${index}`, index * 1000, "p95", 100 + index, "ms"] as const,
    );
    const throughput = suite(["c11", 11_000, "throughput", 166, "req/s"]);
    const entries = { latency: suite(...latencies), throughput };
    const ended = await converted(JSON.stringify({ lastUpdate: 1, repoUrl: "", entries }));
    expect(runsIn(ended)).toHaveLength(10);
    expect(runsIn(ended).at(0)).toMatchObject({ commit: "c2" });
  });

  test("takes a report of Bencher for one run, and its nanoseconds for milliseconds", async () => {
    const history = await readFile("examples/migrate/perf.json", "utf8");
    const names = await readFile("examples/migrate/perf.names.json", "utf8");
    const ended = await converted(history, JSON.parse(names) as object);
    // The newest metrics of the file: 97,800,000 ns and 165.5 req/s, of one report at 2025-11-25T00:00:00Z.
    expect(runsIn(ended)).toHaveLength(6);
    expect(runsIn(ended).at(-1)).toMatchObject({
      time: "2025-11-25T00:00:00.000Z",
      indicators: {
        "http_req_duration p(95)": { value: 97.8 },
        "http_reqs rate": { value: 165.5 },
      },
    });
  });

  test.for([
    [
      "a name that the history does not have",
      data({ a: suite(["c", 1, "p99", 1, "ms"]) }),
      'no "p95", but p99',
    ],
    [
      "a unit that nobody knows",
      data({ a: suite(["c", 1, "p95", 1, "furlongs"], ["c", 1, "throughput", 1, "/s"]) }),
      "furlongs",
    ],
    [
      "a latency of zero",
      data({ a: suite(["c", 1, "p95", 0, "ms"], ["d", 1, "throughput", 1, "/s"]) }),
      "0 is no http_req_duration",
    ],
    ["a file that is no history", '{"metrics": {}}', "`bencher perf`"],
    [
      "a history without its commits",
      '{"entries": {"a": [{"date": 1, "benches": []}]}}',
      "not as the tool writes it",
    ],
    ["a page", "<html>", "no JSON"],
  ] as const)("refuses %s and writes nothing", async ([, history, said]) => {
    const ended = await converted(history);
    expect(ended).toMatchObject({ code: 2, text: "" });
    expect(ended.err).toContain(said);
  });

  test("refuses shares, which nobody can compare without their counts, and a load that is not said", async () => {
    const history = data({ a: suite(["c", 1, "failed", 1, "%"]) });
    const shares = await converted(history, {
      ...NAMES,
      names: { failed: "http_req_failed rate" },
    });
    expect(shares).toMatchObject({ code: 2, text: "" });
    expect(shares.err).toContain("only latencies and throughput");
    expect((await converted(history, { ...NAMES, users: undefined })).err).toContain("users");
  });
});
