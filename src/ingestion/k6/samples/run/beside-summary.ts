import { parseAggregation } from "../../../../model/aggregation.ts";
import { type Measurement, type Measurements, read } from "../../../../model/measurement.ts";
import type { Oddity, Run } from "../../../../model/run.ts";
import type { BesideSamples } from "./run-of.ts";
import type { SamplePlan } from "../sample-plan.ts";

/** Go may fuse a multiplication and an addition on some machines, which moves the last bits. */
const ROUNDING = 1e-9;
const MOST_SHOWN = 3;

/** The plan for samples beside a summary, which knows the kinds of custom metrics and the sub-metrics of the script. */
export function planBeside(plan: SamplePlan, summary: Run): SamplePlan {
  const known = [...summary.measurements];
  const kinds = known.flatMap(([name, { kind }]) =>
    name.includes("{") ? [] : [[name, kind] as const],
  );
  const subMetrics = known.flatMap(([name]) => (name.includes("{") ? [name] : []));
  return {
    ...plan,
    kinds: new Map([...plan.kinds, ...kinds]),
    subMetrics: [...new Set([...plan.subMetrics, ...subMetrics])],
  };
}

/** What a summary knows better than samples: how long the run was, and which k6 it was. */
export function knownFrom({ durationMs, k6Version }: Run): BesideSamples {
  return {
    ...(durationMs !== undefined && { durationMs }),
    ...(k6Version !== undefined && { k6Version }),
  };
}

/**
 * Samples and the summary of the same run, as one run: numbers from the samples, k6's own word on its thresholds from the
 * summary. Where the two contradict each other, that is told.
 */
export function withSummary(run: Run, summary: Run): Run {
  const spoilt = spoiltBySummary(run, summary);
  const contradictions = contradictionsOf(run, summary, spoilt);
  return {
    ...run,
    files: [...run.files, ...summary.files],
    k6Scenarios: run.k6Scenarios.length > 0 ? run.k6Scenarios : summary.k6Scenarios,
    measurements: new Map([...summary.measurements, ...run.measurements, ...spoilt]),
    thresholds: summary.thresholds.length > 0 ? summary.thresholds : run.thresholds,
    oddities: [
      ...run.oddities,
      ...summary.oddities.filter(({ text }) => run.oddities.every((own) => own.text !== text)),
      ...toldSpoilt([...spoilt.keys()]),
      ...told(run, summary, contradictions),
    ],
  };
}

/**
 * k6 from 2.0 on cannot write an infinite sample, and leaves it out; its summary then has no number where the samples would
 * give one. The summary's word stands, as the sample that is missing would have been the greatest of all.
 */
function spoiltBySummary(run: Run, summary: Run): ReadonlyMap<string, Measurement> {
  const spoilt = [...summary.measurements].filter(([name, { notFinite }]) =>
    [...notFinite].some((text) => statisticOf(run.measurements, name, text) !== undefined),
  );
  return new Map(spoilt);
}

function toldSpoilt(names: readonly string[]): readonly Oddity[] {
  if (names.length === 0) return [];
  return [
    {
      id: "infinite-samples-missing",
      text: `k6 left infinite samples of ${names.join(", ")} out of its output; their statistics are the summary's`,
    },
  ];
}

function told(run: Run, summary: Run, contradictions: readonly string[]): readonly Oddity[] {
  if (contradictions.length === 0) return [];
  const shown = contradictions.slice(0, MOST_SHOWN).join("; ");
  const more =
    contradictions.length > MOST_SHOWN ? `; and ${contradictions.length - MOST_SHOWN} more` : "";
  return [
    {
      id: "samples-contradict-summary",
      text: `${summary.files[0].path} does not agree with ${run.files[0].path}: ${shown}${more}. Are they of one run, and are the samples whole?`,
    },
  ];
}

/** Statistics of the summary that the samples do not confirm. What never happened has no samples to confirm it. */
function contradictionsOf(
  run: Run,
  summary: Run,
  spoilt: ReadonlyMap<string, Measurement>,
): readonly string[] {
  return [...summary.measurements].flatMap(([name, theirs]) => {
    if ((theirs.samples ?? 1) === 0 || spoilt.has(name)) return [];
    const ownZero = !run.measurements.has(name) && theirs.values.get("count") === 0;
    if (ownZero) return [];
    return [...theirs.values].flatMap(([text, value]) => {
      const ours = statisticOf(run.measurements, name, text);
      if (ours !== undefined && isSame(ours, value, run.measurements.get(name))) return [];
      return [`${name} ${text} is ${value} there and ${ours ?? "not known"} here`];
    });
  });
}

function statisticOf(measurements: Measurements, name: string, text: string): number | undefined {
  const aggregation = parseAggregation(text);
  if (aggregation === undefined) return undefined;
  const reading = read(measurements, name, aggregation);
  return reading.kind === "measured" ? reading.value : undefined;
}

function isSame(ours: number, theirs: number, measurement: Measurement | undefined): boolean {
  const error = Math.max(ROUNDING, measurement?.distribution?.relativeError ?? 0);
  return Math.abs(ours - theirs) <= error * Math.max(Math.abs(ours), Math.abs(theirs));
}
