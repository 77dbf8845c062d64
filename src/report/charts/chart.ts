import type { JudgedSeries } from "../../model/judged-samples.ts";
import type { Unit } from "../../model/unit.ts";
import type { ChartMarks } from "./chart-marks.ts";

/** A curve; null where a bucket has no data. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/**
 * Curves in equal steps over the time of one run (in milliseconds from its start), or over numbers of users. Titles and names are
 * ours, never those of a script; phases may be.
 */
export interface Chart {
  readonly title: string;
  readonly unit: Unit;
  readonly over: "time" | "users";
  readonly from: number;
  readonly step: number;
  readonly lines: readonly ChartLine[];
  readonly marks?: ChartMarks;
}

/** The form's graphs of a run; a curve that never leaves zero, or has no data, is not drawn. */
export function chartsOf(series: JudgedSeries): readonly Chart[] {
  const { startMs, stepMs, users, requestsPerSecond, errorRate, p50Ms, p95Ms, p99Ms } = series;
  const chart = (title: string, unit: Unit, lines: readonly ChartLine[]): Chart => ({
    title,
    unit,
    over: "time",
    from: startMs,
    step: stepMs,
    lines: lines.filter(({ values }) => values.some((value) => value !== null)),
  });
  return [
    chart("Latency over time", "ms", [
      { name: "p50", values: p50Ms },
      { name: "p95", values: p95Ms },
      { name: "p99", values: p99Ms },
    ]),
    chart("Throughput over time", "1/s", [
      { name: "requests per second", values: requestsPerSecond },
    ]),
    chart("Error rate over time", "ratio", [{ name: "failed requests", values: errorRate }]),
    chart("Users over time", "users", [{ name: "users", values: users }]),
  ].filter(({ lines }) => lines.length > 0);
}

/** The greatest value of a chart; 0 where there is none. */
export function greatest({ lines }: Chart): number {
  return lines
    .flatMap(({ values }) => values)
    .reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}
