import { readFileSync } from "node:fs";
import { compareFamily, type Comparison } from "../../src/judging/changes/compare-family.ts";
import type { BaselineValue } from "../../src/model/baseline.ts";
import type { Change } from "../../src/model/change.ts";

/** One recorded run, in few numbers. */
export interface RecordedRun {
  readonly set: "aa" | "ab" | "pairs";
  readonly run: string;
  readonly changed: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly requestsPerSecond: number;
  readonly iterationsPerSecond: number;
  readonly requests: number;
  readonly failed: number;
}

/** The recorded runs of one set, in order. */
export function recordedRuns(set: RecordedRun["set"]): readonly RecordedRun[] {
  const file = new URL("../../__tests__/fixtures/noise/recorded-runs.json", import.meta.url);
  const { runs } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly runs: readonly RecordedRun[];
  };
  return runs.filter((run) => run.set === set);
}

const INDICATORS = [
  ["http_req_duration p(50)", "latency", "lower-is-better", "p50", true],
  ["http_req_duration p(95)", "latency", "lower-is-better", "p95", true],
  ["http_req_duration p(99)", "latency", "lower-is-better", "p99", true],
  ["http_reqs rate", "throughput", "higher-is-better", "requestsPerSecond", true],
  ["iterations rate", "throughput", "higher-is-better", "iterationsPerSecond", false],
] as const;

/** Latency, throughput and failures of recorded runs against others, as one gate; iterations are shown beside it. */
export function gateOf(
  head: readonly RecordedRun[],
  base: readonly RecordedRun[],
  kind: "runs" | "pairs" = "runs",
): ReadonlyMap<string, Change> {
  const common = { scenario: "sustained", tolerance: { relative: 0.05, points: 0.001 } };
  const measured = INDICATORS.map(([indicator, family, direction, field, gated]): Comparison => {
    const values = (runs: readonly RecordedRun[]) => runs.map((run) => ({ value: run[field] }));
    return {
      ...common,
      indicator,
      family,
      direction,
      gated,
      head: values(head),
      base: { kind, values: values(base) },
    };
  });
  const failures: Comparison = {
    ...common,
    indicator: "http_req_failed rate",
    family: "count",
    direction: "lower-is-better",
    gated: true,
    head: head.map(failureRate),
    base: { kind, values: base.map(failureRate) },
  };
  const all = [...measured, failures];
  const changes = compareFamily(all);
  return new Map(
    all.flatMap(({ indicator }, index) => {
      const change = changes[index];
      return change === undefined ? [] : [[indicator, change] as const];
    }),
  );
}

function failureRate({ failed, requests }: RecordedRun): BaselineValue {
  return { value: failed / requests, samples: requests };
}

/** Every recorded gate: each unchanged run against its peers, each changed one against all, the pairs side by side. */
export function recordedTable(): readonly (readonly string[])[] {
  const unchanged = recordedRuns("aa");
  const pairs = recordedRuns("pairs");
  const named = (name: string): readonly RecordedRun[] =>
    pairs.filter(({ run }) => run.startsWith(name));
  return [
    [
      "gate",
      "changed",
      "p50",
      "p95",
      "p99",
      "requests/s",
      "iterations/s, shown",
      "failures",
      "p95 noticeable",
    ],
    ...unchanged.map((one) =>
      row(
        `aa/${one.run}`,
        "nothing",
        gateOf(
          [one],
          unchanged.filter((run) => run !== one),
        ),
      ),
    ),
    ...recordedRuns("ab").map((one) => row(`ab/${one.run}`, one.changed, gateOf([one], unchanged))),
    row(
      "pairs, side by side",
      "LATENCY_FACTOR=1.15",
      gateOf(named("head"), named("base"), "pairs"),
    ),
    row("pairs, as history", "LATENCY_FACTOR=1.15", gateOf(named("head"), named("base"))),
  ];
}

function row(
  gate: string,
  changed: string,
  changes: ReadonlyMap<string, Change>,
): readonly string[] {
  const p95 = changes.get("http_req_duration p(95)");
  const noticeable =
    p95 === undefined || p95.verdict === "no baseline" ? "" : `${p95.noticeable.toFixed(0)} %`;
  return [gate, changed, ...[...changes.values()].map(cell), noticeable];
}

function cell(change: Change): string {
  if (change.verdict === "no baseline") return "no baseline";
  const { percent, verdict, doubt, scale } = change;
  const size = `${percent > 0 ? "+" : ""}${percent.toFixed(scale === "points" ? 2 : 0)}`;
  return `${size} ${doubt?.kind ?? verdict}`;
}
