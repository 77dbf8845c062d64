import type { SummaryMetric } from "../content.ts";

/** Seconds as milliseconds, rounded to the nanosecond: k6 counts durations in whole nanoseconds, so this undoes the division. */
export function milliseconds(seconds: number): number {
  return Math.round(seconds * 1e9) / 1e6;
}

/** A counter's rate is its count divided by the duration of the run, so any counter gives the duration back. */
export function durationByCounter(metrics: readonly SummaryMetric[]): number | undefined {
  for (const { kind, statistics } of metrics) {
    const count = statistics.values.get("count");
    const rate = statistics.values.get("rate");
    if (kind === "counter" && count !== undefined && rate !== undefined && rate > 0) {
      return milliseconds(count / rate);
    }
  }
  return undefined;
}
