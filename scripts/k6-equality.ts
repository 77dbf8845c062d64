import { parseAggregation } from "../src/model/aggregation.ts";
import { read } from "../src/model/measurement.ts";
import { readSamples } from "../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN } from "../src/ingestion/k6/samples/sample-plan.ts";
import { canonicalMetric, type MetricKind } from "../src/model/metric.ts";
import type { Run } from "../src/model/run.ts";

/** One statistic that k6 and Plimsoll do not agree on, to the last bit. */
export interface Difference {
  readonly metric: string;
  readonly statistic: string;
  readonly k6: number | null;
  readonly ours: number | undefined;
}

/** How many statistics of a summary are equal to the last bit, and those that are not. */
interface Equality {
  readonly equal: number;
  readonly differences: readonly Difference[];
}

type Statistics = Readonly<Record<string, unknown>>;

interface SummaryText {
  readonly state?: { readonly testRunDurationMs: number };
  readonly metrics: Readonly<
    Record<string, Statistics & { readonly values?: Statistics; readonly type?: MetricKind }>
  >;
}

/**
 * Reads samples beside the summaries of the same run: the duration is only in what handleSummary got, and the kinds of
 * custom metrics and the sub-metrics of the script are not in CSV.
 */
export async function runBeside(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  summaries: readonly string[],
): Promise<Run> {
  const parsed = summaries.map((text) => JSON.parse(text) as SummaryText);
  const durationMs = parsed
    .map(({ state }) => state?.testRunDurationMs)
    .find((found) => found !== undefined);
  const metrics = parsed.flatMap((summary) => Object.entries(summary.metrics));
  const plan = {
    ...PLAIN_PLAN,
    subMetrics: metrics.flatMap(([name]) => (name.includes("{") ? [canonicalMetric(name)] : [])),
    kinds: new Map(
      metrics.flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type]])),
    ),
  };
  const aggregate = await readSamples(chunks, file, plan);
  return runOf(aggregate, durationMs === undefined ? {} : { durationMs });
}

/** Compares every number of a handleSummary or `--summary-export` file with a run that was read from samples. */
export function compareWithSummary(run: Run, summary: string): Equality {
  const differences: Difference[] = [];
  let equal = 0;
  for (const [name, metric] of Object.entries((JSON.parse(summary) as SummaryText).metrics)) {
    const found = run.measurements.get(canonicalMetric(name));
    for (const [statistic, k6] of Object.entries(metric.values ?? metric)) {
      if (typeof k6 !== "number" && k6 !== null) continue;
      const ours = statisticOf(run, canonicalMetric(name), statistic);
      // k6 writes zeros for a metric without samples; Plimsoll says that there are none.
      const bothEmpty = (found?.samples ?? 0) === 0 && k6 === 0;
      const bothInfinite =
        k6 === null && found?.notFinite.has("avg") === true && ours === undefined;
      if (ours === k6 || bothEmpty || bothInfinite) equal++;
      else differences.push({ metric: name, statistic, k6, ours });
    }
  }
  return { equal, differences };
}

function statisticOf(run: Run, metric: string, statistic: string): number | undefined {
  const measurement = run.measurements.get(metric);
  if (measurement === undefined) return undefined;
  if (measurement.kind === "rate") {
    const trues = measurement.values.get("count") ?? Number.NaN;
    if (statistic === "passes") return trues;
    if (statistic === "fails") return (measurement.samples ?? Number.NaN) - trues;
    if (statistic === "value") return measurement.values.get("rate");
  }
  const aggregation = parseAggregation(statistic);
  if (aggregation === undefined) return undefined;
  const reading = read(run.measurements, metric, aggregation);
  return reading.kind === "measured" ? reading.value : undefined;
}
