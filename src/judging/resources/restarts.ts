import type { Gauge, GaugeSeries } from "../../model/gauge.ts";
import type { Stretch } from "../../model/timeline.ts";

/** Starts of a service's processes within a run. */
export interface Restarts {
  readonly count: number;
  /** When, in milliseconds from the start of the run; fewer than the count where nobody told. */
  readonly timesMs: readonly number[];
}

/** `increase` extrapolates to fractions; half a start and less is not one. */
const A_START = 0.5;

/**
 * How often a service began anew, all its instances together, and when. Counts over a range (`changes(…[5m])`) begin with starts from
 * before the run and forget them as they move on, so only their steps upwards count. A count of the whole run has no times; an
 * uptime that falls tells them.
 */
export function restartsOf(gauges: readonly Gauge[], run: Stretch): Restarts | undefined {
  const counts = playing(gauges, "app.restarts");
  if (counts === undefined) return undefined;
  if (counts.stepMs === undefined) {
    const last = counts.series.map(({ values }) => values.at(-1) ?? Number.NaN);
    const count = last.reduce((sum, value) => sum + Math.round(value), 0);
    if (!Number.isFinite(count)) return undefined;
    return { count, timesMs: count > 0 ? fallsOf(playing(gauges, "app.uptime"), run) : [] };
  }
  const steps = stepsOf(counts, run, (from, to) => to - from);
  return {
    count: steps.reduce((sum, { by }) => sum + Math.round(by), 0),
    timesMs: steps.map(({ atMs }) => atMs),
  };
}

/** The first query of a role that found something; else one that found nothing and says that this means zero. */
function playing(gauges: readonly Gauge[], role: string): Gauge | undefined {
  const told = gauges.filter(({ query, why }) => query.role === role && why === undefined);
  return told.find(({ series }) => series.length > 0) ?? told[0];
}

function fallsOf(uptime: Gauge | undefined, run: Stretch): readonly number[] {
  if (uptime === undefined) return [];
  return stepsOf(uptime, run, (from, to) => from - to).map(({ atMs }) => atMs);
}

interface Step {
  readonly atMs: number;
  readonly by: number;
}

/** The steps of all series of a gauge, in order of time. */
function stepsOf(
  { series }: Gauge,
  run: Stretch,
  measure: (from: number, to: number) => number,
): readonly Step[] {
  return series.flatMap((one) => stepsIn(one, run, measure)).toSorted((a, b) => a.atMs - b.atMs);
}

/** From each number within the run to the next; what is none is passed over. */
function stepsIn(
  { timesMs, values }: GaugeSeries,
  { fromMs, toMs }: Stretch,
  measure: (from: number, to: number) => number,
): readonly Step[] {
  const steps: Step[] = [];
  let before: number | undefined;
  for (const [index, atMs] of timesMs.entries()) {
    const value = values[index] ?? Number.NaN;
    if (atMs < fromMs || atMs > toMs || !Number.isFinite(value)) continue;
    const by = measure(before ?? value, value);
    if (by > A_START) steps.push({ atMs: atMs - fromMs, by });
    before = value;
  }
  return steps;
}
