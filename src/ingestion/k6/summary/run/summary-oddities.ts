import type { Measurements } from "../../../../model/measurement.ts";
import { canonicalMetric } from "../../../../model/metric.ts";
import type { Oddity } from "../../../../model/run.ts";
import { failedConnections } from "../../failed-connections.ts";
import { seemsEmpty } from "./sample-counts.ts";
import type { SummaryContent } from "../content.ts";
import { isObject } from "../../../json-object.ts";

/** What a reviewer must know about a summary before trusting it, one entry a thing. */
export function summaryOddities(
  content: SummaryContent,
  measurements: Measurements,
): readonly Oddity[] {
  return [
    ...noRequests(measurements),
    ...noIterationFinished(measurements),
    ...failedConnections(measurements),
    ...lostThresholds(content),
    ...zeroOrEmpty(content),
    ...setupInIterations(content),
    ...withoutThresholds(content),
  ];
}

const OTHER_PROTOCOLS = /^(?:grpc|ws|browser)_/u;

function noRequests(measurements: Measurements): readonly Oddity[] {
  const requests = measurements.get("http_reqs");
  if (requests !== undefined && requests.values.get("count") !== 0) return [];
  if ([...measurements.keys()].some((name) => OTHER_PROTOCOLS.test(name))) return [];
  const why = measurements.has("iterations")
    ? "the iterations that ran made none"
    : "no iteration finished either, as when setup() fails or times out";
  return [{ id: "no-requests", text: `k6 made no HTTP request in this run: ${why}.` }];
}

function noIterationFinished(measurements: Measurements): readonly Oddity[] {
  const requests = measurements.get("http_reqs")?.values.get("count") ?? 0;
  if (measurements.has("iterations") || requests === 0) return [];
  const text = "No iteration finished: k6 made requests, but every iteration was interrupted.";
  return [{ id: "no-iteration-finished", text }];
}

/**
 * k6 makes one sub-metric of two keys that name the same tags in another order, and only one list of thresholds survives,
 * at random. The summary itself does not show it; it can be seen only where the script added its options to the file.
 */
function lostThresholds({ metrics, options }: SummaryContent): readonly Oddity[] {
  const asked = isObject(options) ? options["thresholds"] : undefined;
  if (!isObject(asked)) return [];
  const kept = new Set(
    metrics.flatMap(({ name, thresholds }) =>
      (thresholds ?? []).map(({ expression }) => `${canonicalMetric(name)} ${expression}`),
    ),
  );
  const keys = Object.keys(asked);
  return Object.entries(asked).flatMap(([key, list]) => {
    const metric = canonicalMetric(key);
    const lost = expressionsIn(list).filter((expression) => !kept.has(`${metric} ${expression}`));
    if (lost.length === 0) return [];
    const twin = keys.find((other) => other !== key && canonicalMetric(other) === metric);
    const why =
      twin === undefined
        ? "k6 did not evaluate it"
        : `k6 takes \`${key}\` and \`${twin}\` for one sub-metric and keeps only one of their lists, at random`;
    const text = `The script's threshold \`${lost.join("`, `")}\` on \`${key}\` is not in the results: ${why}.`;
    return [{ id: "threshold-lost", text }];
  });
}

function expressionsIn(list: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  return entries.flatMap((entry) => {
    const text = isObject(entry) ? entry["threshold"] : entry;
    return typeof text === "string" ? [text] : [];
  });
}

function zeroOrEmpty({ metrics }: SummaryContent): readonly Oddity[] {
  const names = metrics.filter(seemsEmpty).map(({ name }) => name);
  if (names.length === 0) return [];
  const text =
    `Every statistic of \`${names.join("`, `")}\` is 0, which is how k6 writes a metric that got no samples; ` +
    "it is taken so. For a trend, `count` in summaryTrendStats tells the two apart.";
  return [{ id: "zero-or-no-samples", text }];
}

function setupInIterations({ groups }: SummaryContent): readonly Oddity[] {
  const found = ["setup", "teardown"].filter((name) => groups.includes(name));
  if (found.length === 0) return [];
  const text =
    `The file has the group ${found.join(" and ")}, which k6 up to 0.51 writes by itself: iteration_duration then holds ` +
    "one sample for each of them besides the iterations.";
  return [{ id: "setup-in-iterations", text, isNote: true }];
}

function withoutThresholds({ format }: SummaryContent): readonly Oddity[] {
  if (format !== "machine-readable summary") return [];
  const text =
    "k6's machine-readable summary leaves out thresholds, p(99), the number of samples and some metrics. " +
    "Unset K6_NEW_MACHINE_READABLE_SUMMARY to have them.";
  return [{ id: "machine-readable-summary", text, isNote: true }];
}
