import type { Gauge, GaugeSeries } from "../model/gauge.ts";
import type { Stretch } from "../model/timeline.ts";

/** Starts of a service's processes within a run. */
export interface Restarts {
  readonly count: number;
  /** When, in milliseconds from the start of the run; fewer than the count where nobody told. */
  readonly timesMs: readonly number[];
}

interface Point {
  readonly atMs: number;
  readonly value: number;
}

/** Half a start is none: `increase` tells fractions. */
const A_START = 0.5;

/**
 * How often a service began anew, and when. Counts over a range (`changes(…[5m])`) begin with starts from before the run and forget
 * them as they move on, so only their steps upwards count. A count of the whole run has no times; an uptime that falls tells them.
 */
export function restartsOf(gauges: readonly Gauge[], run: Stretch): Restarts | undefined {
  const counts = only(gauges, "app.restarts");
  const [series] = counts?.series ?? [];
  if (counts === undefined || series === undefined) return undefined;
  if (counts.stepMs === undefined) {
    const count = Math.round(series.values.at(-1) ?? Number.NaN);
    if (!Number.isFinite(count)) return undefined;
    return { count, timesMs: count > 0 ? fallsOf(only(gauges, "app.uptime"), run) : [] };
  }
  const steps = stepsIn(pointsIn(series, run), (from, to) => to - from);
  return {
    count: steps.reduce((sum, { by }) => sum + Math.round(by), 0),
    timesMs: steps.map(({ atMs }) => atMs),
  };
}

/** The one series of the query that plays a role. */
function only(gauges: readonly Gauge[], role: string): Gauge | undefined {
  return gauges.find(
    ({ query, why, series }) => query.role === role && why === undefined && series.length === 1,
  );
}

function fallsOf(uptime: Gauge | undefined, run: Stretch): readonly number[] {
  const [series] = uptime?.series ?? [];
  if (series === undefined) return [];
  return stepsIn(pointsIn(series, run), (from, to) => from - to).map(({ atMs }) => atMs);
}

function pointsIn({ timesMs, values }: GaugeSeries, run: Stretch): readonly Point[] {
  return timesMs.flatMap((at, index) => {
    const value = values[index] ?? Number.NaN;
    const isInside = at >= run.fromMs && at <= run.toMs && Number.isFinite(value);
    return isInside ? [{ atMs: at - run.fromMs, value }] : [];
  });
}

function stepsIn(
  points: readonly Point[],
  measure: (from: number, to: number) => number,
): readonly { readonly atMs: number; readonly by: number }[] {
  return points.slice(1).flatMap(({ atMs, value }, index) => {
    const by = measure(points[index]?.value ?? value, value);
    return by > A_START ? [{ atMs, by }] : [];
  });
}
