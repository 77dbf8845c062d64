import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addRun } from "../../src/baseline/add-run.ts";
import { baselineText } from "../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import type { Baseline, BaselineRun } from "../../src/model/baseline.ts";
import recorded from "../fixtures/noise/recorded-runs.json" with { type: "json" };
import { day } from "./runs.ts";

const FILE = "plimsoll.baseline.json";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-git-"));
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.email", "someone@example.org");
  git("config", "user.name", "Someone");
  git("config", "merge.conflictStyle", "merge");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...words: readonly string[]): string {
  return execFileSync("git", [...words], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

/** Real numbers of runs of the same code. */
const MEASURED = recorded.runs.slice(0, 8).map(({ p50, p95, p99, ...run }) => ({
  "checks rate": { value: 1, samples: run.requests },
  "http_req_duration p(50)": { value: p50, samples: run.requests },
  "http_req_duration p(95)": { value: p95, samples: run.requests },
  "http_req_duration p(99)": { value: p99, samples: run.requests },
  "http_req_failed rate": { value: run.failed / run.requests, samples: run.requests },
  "http_reqs rate": { value: run.requestsPerSecond },
  "iterations rate": { value: run.iterationsPerSecond },
  "task_retries max": { value: 3 },
}));

/** A run of that day, with the numbers of a recorded one. */
function measured(number: number): BaselineRun {
  return {
    id: `commit-${number}`,
    commit: `commit-${number}`,
    time: day(number),
    tool: "0.1.0",
    environment: { users: 70, durationMs: 38_800 + number, iterations: 2300 + number, k6: "2" },
    indicators: MEASURED[number % MEASURED.length] ?? {},
  };
}

function text(): string {
  return readFileSync(join(folder, FILE), "utf8");
}

function commit(baseline: Baseline): void {
  writeFileSync(join(folder, FILE), baselineText(baseline));
  git("add", "--all");
  git("commit", "--quiet", "--message", "Record a run");
}

interface Addition {
  readonly scenario: string;
  readonly number: number;
}

/** Merges a branch for each addition into main, on which each began; the number of merges that stopped with a conflict. */
function merged(before: Baseline, additions: readonly Addition[], keep: number): number {
  commit(before);
  for (const { scenario, number } of additions) {
    git("switch", "--quiet", "--create", `add-${number}`, "main");
    commit(addRun(before, scenario, measured(number), keep));
  }
  git("switch", "--quiet", "main");
  const ended = additions.map(({ number }) => {
    try {
      git("merge", "--quiet", "--no-edit", `add-${number}`);
      return 0;
    } catch {
      return 1;
    }
  });
  return ended.reduce((sum: number, one) => sum + one, 0);
}

function withRuns(scenario: string, ...numbers: readonly number[]): Baseline {
  return numbers.reduce<Baseline>((all, number) => addRun(all, scenario, measured(number), 99), {
    schemaVersion: 2,
    scenarios: {},
  });
}

function idsIn(scenario: string): readonly string[] {
  return readBaseline(text(), FILE).scenarios[scenario]?.runs.map(({ id }) => id) ?? [];
}

describe("branches that each add a run to the baseline", () => {
  test("merge without a conflict where they add to different scenarios", () => {
    const before = addRun(withRuns("sustained", 1, 2), "spike", measured(3), 9);
    const additions = [
      { scenario: "sustained", number: 4 },
      { scenario: "spike", number: 5 },
    ];
    expect(merged(before, additions, 9)).toBe(0);
    expect(idsIn("sustained")).toEqual(["commit-1", "commit-2", "commit-4"]);
    expect(idsIn("spike")).toEqual(["commit-3", "commit-5"]);
  });

  test.each([
    ["to few runs", 10],
    ["to as many as are kept, so that each drops the oldest", 3],
  ])("of one scenario, %s, conflict once, and deleting the marks solves it", (_, keep) => {
    const additions = [4, 5].map((number) => ({ scenario: "sustained", number }));
    expect(merged(withRuns("sustained", 1, 2, 3), additions, keep)).toBe(1);
    const conflicted = text();
    expect(conflicted.match(/^<{7} /gmu)).toHaveLength(1);
    expect(() => readBaseline(conflicted, FILE)).toThrow("unresolved merge");
    const unmarked = conflicted.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gmu, "");
    writeFileSync(join(folder, FILE), unmarked);
    expect(idsIn("sustained").slice(-4)).toEqual(["commit-2", "commit-3", "commit-4", "commit-5"]);
  });

  test("of one scenario merge without a conflict where .gitattributes says merge=union, three at once", () => {
    writeFileSync(join(folder, ".gitattributes"), `${FILE} merge=union\n`);
    const additions = [4, 5, 6].map((number) => ({ scenario: "sustained", number }));
    expect(merged(withRuns("sustained", 1, 2, 3), additions, 10)).toBe(0);
    const ids = [1, 2, 3, 4, 5, 6].map((number) => `commit-${number}`);
    expect(idsIn("sustained")).toEqual(ids);
  });

  test("and one that drops the oldest run do not bring it back", () => {
    writeFileSync(join(folder, ".gitattributes"), `${FILE} merge=union\n`);
    const additions = [4, 5].map((number) => ({ scenario: "sustained", number }));
    expect(merged(withRuns("sustained", 1, 2, 3), additions, 3)).toBe(0);
    expect(idsIn("sustained")).toEqual(["commit-2", "commit-3", "commit-4", "commit-5"]);
  });
});
