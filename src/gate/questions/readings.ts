import { recoveryOf } from "../../judging/course/spike/recovery.ts";
import type { IndicatorName } from "../../model/indicator.ts";
import type { Reading } from "../../model/measurement.ts";
import type { Run } from "../../model/run.ts";
import { type Measured, readRepeats, type RepeatedReading } from "./repeats.ts";

/** Aggregations that only a series in time can answer. */
const IN_TIME: ReadonlySet<string> = new Set(["growth", "start", "end"]);

/** Reads an indicator from the runs of a scenario: over the whole run, over a phase, or from how the run went in time. */
export function readIndicatorOf(
  runs: readonly [Run, ...Run[]],
  name: IndicatorName,
): RepeatedReading {
  if (name.metric === "recovery_time") return slowestRecovery(runs);
  if (IN_TIME.has(name.aggregation.kind) && !isGaugeInTime(runs, name.metric)) {
    return absent("needs-samples");
  }
  const { phase } = name;
  const parts = phase === undefined ? runs.map(measuredOf) : phasesOf(runs, phase);
  if (typeof parts === "string") return absent(parts);
  return readRepeats(parts, name.metric, name.aggregation);
}

/** Prometheus keeps a gauge's course; of k6's own gauges only the least, the greatest and the last are known. */
function isGaugeInTime(runs: readonly Run[], metric: string): boolean {
  return runs.every(({ measurements }) => measurements.get(metric)?.absences !== undefined);
}

function measuredOf({ measurements, samples }: Run): Measured {
  return { measurements, ...(samples !== undefined && { standardError: samples.standardError }) };
}

function phasesOf(
  runs: readonly Run[],
  phase: string,
): readonly Measured[] | "needs-samples" | "no-such-phase" {
  if (runs.some(({ samples }) => samples === undefined)) return "needs-samples";
  const parts = runs.flatMap(
    ({ samples }) => samples?.phases.filter(({ name }) => name === phase) ?? [],
  );
  return parts.length === runs.length
    ? parts.map(({ measurements }) => ({ measurements }))
    : "no-such-phase";
}

/** Of several repeats the slowest counts; one that never recovered is slower than any. */
function slowestRecovery(runs: readonly Run[]): RepeatedReading {
  const readings = runs.map(recoveryReading);
  const never = readings.find((reading) => reading.kind === "absent");
  if (never !== undefined) return { reading: never, repeats: [] };
  const slowest = readings
    .flatMap((reading) => (reading.kind === "measured" ? [reading] : []))
    .toSorted((a, b) => b.value - a.value)[0];
  return slowest === undefined ? absent("needs-samples") : { reading: slowest, repeats: [] };
}

function recoveryReading({ samples, files }: Run): Reading {
  if (samples === undefined) return { kind: "absent", why: "needs-samples" };
  const recovery = recoveryOf(samples.timeline, samples.phases);
  switch (recovery.kind) {
    case "recovered": {
      const source = { file: files[0].path, at: "p95 and errors after each spike" };
      return { kind: "measured", value: 1000 * recovery.seconds, source };
    }
    case "not recovered":
      return { kind: "absent", why: "not-recovered" };
    case "not assessed":
      return { kind: "absent", why: "no-such-phase" };
  }
}

function absent(why: Extract<Reading, { readonly kind: "absent" }>["why"]): RepeatedReading {
  return { reading: { kind: "absent", why }, repeats: [] };
}
