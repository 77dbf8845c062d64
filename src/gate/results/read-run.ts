import type { Fault } from "../../model/input-error.ts";
import { read } from "../../model/measurement.ts";
import type { Oddity, ResultFormat, Run } from "../../model/run.ts";
import type { FoundOutput } from "./found/candidate.ts";
import type { RunFiles } from "./found/find-runs.ts";
import type { Files } from "../ports.ts";
import { type AskedOfSamples, runOfSamples } from "./read-samples.ts";

type Summary = Extract<FoundOutput, { readonly kind: "summary" }>;
type Samples = Extract<FoundOutput, { readonly kind: "samples" }>;

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

/** Reads all that one execution of a scenario left behind: samples are judged, a summary beside them is checked against them. */
export async function readRun(
  runFiles: RunFiles,
  asked: AskedOfSamples,
  files: Files,
): Promise<ReadRun> {
  const summaries = runFiles.outputs.flatMap((output) =>
    output.kind === "summary" ? [output] : [],
  );
  const [first, ...others] = samplesToRead(runFiles.outputs);
  if (first === undefined) return runOfSummaries(runFiles, summaries);
  const summary = summaries.length === 0 ? undefined : runOfSummaries(runFiles, summaries);
  if (summary?.kind === "faults") return summary;
  const unread = runFiles.outputs.filter(
    (output) => output.kind === "samples" && output.format !== first.format,
  );
  const run = await runOfSamples([first.path, ...others.map(({ path }) => path)], asked, {
    files,
    ...(summary !== undefined && { summary: summary.run }),
  });
  return { kind: "run", run: { ...run, oddities: [...run.oddities, ...unread.map(notRead)] } };
}

/** A run that wrote NDJSON and CSV wrote the same samples twice; NDJSON knows kinds and thresholds. */
export function samplesToRead(outputs: readonly FoundOutput[]): readonly Samples[] {
  const samples = outputs.flatMap((output) => (output.kind === "samples" ? [output] : []));
  const richer = samples.filter(({ format }) => format === "NDJSON samples");
  return richer.length > 0 ? richer : samples;
}

function notRead({ path }: FoundOutput): Oddity {
  return {
    id: "samples-in-two-formats",
    text: `${path} was not read: the same run's samples are there as NDJSON, which says more.`,
    isNote: true,
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
  if (first === undefined) throw new RangeError(`a run of ${files.scenario} without a file`);
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
