import type { Fault } from "../model/input-error.ts";
import { read } from "../model/measurement.ts";
import type { ResultFormat, Run } from "../model/run.ts";
import type { Scenario } from "../model/scenario.ts";
import type { FoundOutput } from "./candidates.ts";
import type { RunFiles } from "./measured-runs.ts";
import type { Files } from "./ports.ts";

type Summary = Extract<FoundOutput, { readonly kind: "summary" }>;

/** One run, or the faults that keep its files from being one. */
export type ReadRun =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

/** Which summary tells most: the object of `handleSummary` has kinds, units, duration and thresholds. */
const RICHEST_FIRST: readonly ResultFormat[] = [
  "handleSummary",
  "summary-export",
  "machine-readable summary",
];

/** Metrics whose exact totals show whether two summaries are of one run. */
const TOTALS = ["http_reqs", "iterations", "data_received", "data_sent"] as const;

/** Reads all that one execution of a scenario left behind. */
export async function readRun(
  runFiles: RunFiles,
  _scenario: Scenario | undefined,
  _files: Files,
): Promise<ReadRun> {
  const summaries = runFiles.outputs.flatMap((output) =>
    output.kind === "summary" ? [output] : [],
  );
  const samples = runFiles.outputs.flatMap((output) => (output.kind === "samples" ? [output] : []));
  if (samples.length === 0) return runOfSummaries(runFiles, summaries);
  return { kind: "faults", faults: samples.map(({ path }) => samplesNotRead(path)) };
}

function samplesNotRead(file: string): Fault {
  return {
    id: "samples-not-read",
    place: { file },
    problem: "this version reads k6 summaries, not samples",
    wayOut: "Give the summary of the run (k6 run --summary-export=FILE, or handleSummary()).",
  };
}

/**
 * Reads the summaries that one execution left behind. Several formats of the same numbers are one run, told by the
 * richest; two summaries with other numbers are two runs, and percentiles of two runs cannot be merged.
 */
function runOfSummaries(files: RunFiles, summaries: readonly Summary[]): ReadRun {
  const [first, ...others] = summaries.toSorted(
    (a, b) => RICHEST_FIRST.indexOf(formatOf(a)) - RICHEST_FIRST.indexOf(formatOf(b)),
  );
  if (first === undefined) return { kind: "faults", faults: [] };
  const stranger = others.find(
    (other) => formatOf(other) === formatOf(first) || !sameTotals(first.run, other.run),
  );
  if (stranger !== undefined) {
    return { kind: "faults", faults: [twoRuns(files.scenario, first.path, stranger.path)] };
  }
  return { kind: "run", run: others.reduce((run, other) => joined(run, other.run), first.run) };
}

function formatOf({ run }: Summary): ResultFormat {
  return run.files[0].format;
}

function sameTotals(left: Run, right: Run): boolean {
  const pairs = TOTALS.map((metric) => [total(left, metric), total(right, metric)] as const);
  const both = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
  return both.length > 0 && both.every(([a, b]) => a === b);
}

function total(run: Run, metric: string): number | undefined {
  const reading = read(run.measurements, metric, { kind: "count" });
  return reading.kind === "measured" ? reading.value : undefined;
}

/** What the richer file does not say is taken from the poorer one. */
function joined(richer: Run, poorer: Run): Run {
  const k6Version = richer.k6Version ?? poorer.k6Version;
  const startMs = richer.startMs ?? poorer.startMs;
  const durationMs = richer.durationMs ?? poorer.durationMs;
  return {
    ...richer,
    files: [...richer.files, ...poorer.files],
    ...(k6Version !== undefined && { k6Version }),
    ...(startMs !== undefined && { startMs }),
    ...(durationMs !== undefined && { durationMs }),
    measurements: new Map([...poorer.measurements, ...richer.measurements]),
    thresholds: richer.thresholds.length > 0 ? richer.thresholds : poorer.thresholds,
    checks: richer.checks.length > 0 ? richer.checks : poorer.checks,
  };
}

function twoRuns(scenario: string, one: string, other: string): Fault {
  return {
    id: "two-runs-one-scenario",
    place: { file: other },
    problem: `${one} and ${other} both claim scenario \`${scenario}\`, and they are summaries of different runs`,
    wayOut:
      `If they are repeats, give each on its own: \`${scenario}=${one} ${scenario}=${other}\`. ` +
      "If they are other scenarios, name them: `NAME=FILE`. If they are shards of one distributed run, give their " +
      "samples (k6 --out json=FILE): percentiles cannot be merged from summaries.",
  };
}
