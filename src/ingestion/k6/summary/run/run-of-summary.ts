import type { Measurement, Measurements } from "../../../../model/measurement.ts";
import { canonicalMetric, parseSelector } from "../../../../model/metric.ts";
import type { Run } from "../../../../model/run.ts";
import { containsByName } from "../../metric-units.ts";
import { MOST_METRICS, tooManyMetrics } from "../../metrics-in-all.ts";
import { sampleCount } from "./sample-counts.ts";
import { durationByCounter } from "./run-duration.ts";
import type { SummaryContent, SummaryMetric } from "../content.ts";
import { summaryOddities } from "./summary-oddities.ts";
import { summaryScenarios } from "./summary-scenarios.ts";
import { member, type ShapeFaults } from "../shape-faults.ts";

/** Makes a run of the content of a summary: one name a metric, samples counted, what k6 leaves out put in. */
export function runOfSummary(content: SummaryContent, faults: ShapeFaults): Run {
  const { file, format, metrics, options, startMs, k6Version } = content;
  if (metrics.length === 0 && faults.found().length === 0) {
    faults.problem("metrics", "is empty; k6 writes at least data_sent and data_received");
  }
  if (metrics.length > MOST_METRICS) throw tooManyMetrics(file);
  refuseTwins(metrics, faults);
  refuseImpossibleCounts(metrics, faults);
  refuseNegativeTimes(metrics, faults);
  faults.raise();
  const measurements = withDroppedIterations(measurementsOf(content), file);
  const durationMs = content.durationMs ?? durationByCounter(metrics);
  return {
    files: [{ path: file, format }],
    k6Scenarios: summaryScenarios(options, measurements),
    ...(k6Version !== undefined && { k6Version }),
    ...(startMs !== undefined && { startMs }),
    ...(durationMs !== undefined && { durationMs }),
    measurements,
    thresholds: metrics.flatMap(({ thresholds }) => thresholds ?? []),
    checks: content.checks,
    oddities: summaryOddities(content, measurements),
  };
}

function measurementsOf({ metrics, file }: SummaryContent): Measurements {
  const requests = new Map(
    metrics.flatMap(({ name, kind, statistics }) => {
      const count = statistics.values.get("count");
      return kind === "counter" && count !== undefined ? [[canonicalMetric(name), count]] : [];
    }),
  );
  return new Map(
    metrics.map((metric) => [canonicalMetric(metric.name), measurementOf(metric, requests, file)]),
  );
}

function measurementOf(
  metric: SummaryMetric,
  requests: ReadonlyMap<string, number>,
  file: string,
): Measurement {
  const { kind, unit, statistics, at } = metric;
  const { values, notFinite } = statistics;
  const samples = sampleCount(metric, requests);
  return {
    kind,
    unit,
    ...(samples !== undefined && { samples }),
    values,
    notFinite,
    source: { file, at },
  };
}

/** k6 never writes one sub-metric twice, so a file that has it was put together from several. */
function refuseTwins(metrics: readonly SummaryMetric[], faults: ShapeFaults): void {
  const seen = new Map<string, SummaryMetric>();
  for (const metric of metrics) {
    const text = canonicalMetric(metric.name);
    const twin = seen.get(text);
    if (twin !== undefined) {
      faults.problem(metric.at, `is the same metric as \`${twin.at}\`; k6 writes each only once`);
    }
    seen.set(text, metric);
  }
}

/** What k6 itself counts one by one. */
const COUNTED_BY_ONE: ReadonlySet<string> = new Set([
  "http_reqs",
  "iterations",
  "dropped_iterations",
]);

/** A count that cannot be one would stand behind every average and hide how few requests there were. */
function refuseImpossibleCounts(metrics: readonly SummaryMetric[], faults: ShapeFaults): void {
  for (const { name, at, kind, statistics } of metrics) {
    const count = kind === "counter" ? statistics.values.get("count") : undefined;
    const isCount = count === undefined || (Number.isSafeInteger(count) && count >= 0);
    if (!isCount && COUNTED_BY_ONE.has(parseSelector(name).metric)) {
      faults.unexpected(member(at, "count"), count, "a whole number, 0 or more");
    }
  }
}

/** k6's own times are never less than nothing: a -1 that stands for no data would meet every limit. */
function refuseNegativeTimes(metrics: readonly SummaryMetric[], faults: ShapeFaults): void {
  for (const { name, at, kind, statistics } of metrics) {
    const isTime = kind === "trend" && containsByName(name) === "time";
    const [text, value] = [...statistics.values].find(([, one]) => isTime && one < 0) ?? [];
    if (text !== undefined) faults.problem(at, `has a ${text} of ${value} ms, less than nothing`);
  }
}

/** k6 leaves the metric out when nothing was dropped. */
function withDroppedIterations(measurements: Measurements, file: string): Measurements {
  if (!measurements.has("iterations") || measurements.has("dropped_iterations")) {
    return measurements;
  }
  const none: Measurement = {
    kind: "counter",
    unit: "count",
    values: new Map([
      ["count", 0],
      ["rate", 0],
    ]),
    notFinite: new Set(),
    source: { file, at: "dropped_iterations is not in the file: nothing was dropped" },
  };
  return new Map([...measurements, ["dropped_iterations", none]]);
}
