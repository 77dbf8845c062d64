import type { ObjectiveVerdict } from "../model/verdict.ts";
import { code } from "./code.ts";
import { exportLine } from "./export-line.ts";

/** Why an objective is unmeasured. */
type Why = Extract<ObjectiveVerdict, { readonly kind: "unmeasured" }>["why"];

/** What the sentences speak of: the metric as code, the aggregation as k6 writes it. */
interface Subject {
  readonly metric: string;
  readonly aggregation: string;
  /** Whether it is a part of a metric, told apart by tags. */
  readonly isPart: boolean;
  /** The metrics that are there. */
  readonly present: readonly string[];
}

const TEXTS: Readonly<Record<Why, (subject: Subject) => string>> = {
  "no-such-metric": ({ metric, isPart, present }) =>
    isPart ? unknownPart(metric) : unknownMetric(metric, present),
  "no-samples": ({ metric }) =>
    `${metric} received no samples, so nothing is known. Check that the script reaches the code that feeds it; if the metric only exists when something goes wrong, say \`absent: zero\` in plimsoll.yml.`,
  "not-exported": ({ metric, aggregation }) =>
    `k6 did not export ${code(aggregation)} of ${metric}. Run it with ${exportLine(aggregation)}, or give the samples (\`--out json=FILE\`).`,
  "not-finite": ({ metric, aggregation }) =>
    `${code(aggregation)} of ${metric} is not a finite number in the file; k6 writes that after an infinite sample. Look for a division by zero where the script adds to ${metric}.`,
  "not-for-this-kind": ({ metric, aggregation }) =>
    `${metric} has no ${code(aggregation)}. Counters have count and rate, gauges value, min, max and avg, rates rate and count, trends avg, min, max, count and percentiles: change the objective, or the kind of metric in the script.`,
  "needs-samples": ({ metric, aggregation }) =>
    `${code(aggregation)} of ${metric} needs the samples, and a summary holds none. Give them: \`k6 run --out json=FILE …\`.`,
  "no-such-phase": () =>
    `the run has no such phase. Phases come from \`phases:\` of the scenario, or are found from the users curve; the report lists them.`,
  "not-recovered": () =>
    `the service had not recovered when the run ended. Keep the load running longer after the spike to learn how long it takes.`,
  "needs-prometheus": ({ metric }) =>
    `${metric} is measured on the service's own machines, which k6 does not see. Add a query for it under \`prometheus:\` in plimsoll.yml, and save its answer beside the run with \`plimsoll record\`.`,
  "query-failed": ({ metric }) =>
    `Prometheus rejected the query for ${metric}; its error message is among the concerns. Correct the query, and ask again.`,
  "partial-answer": ({ metric }) =>
    `the answer for ${metric} came with warnings, so a part of the data may be missing; the warnings are among the concerns. Ask again when the server has all of it.`,
  "no-series": ({ metric }) =>
    `the query for ${metric} returned no series, and absence is not zero. Check its selectors against the server; if nothing to count means zero, say \`absent: zero\` on the query in plimsoll.yml.`,
  "several-series": ({ metric, aggregation }) =>
    `the query for ${metric} returns several series, and ${code(aggregation)} is asked of one. Aggregate it (\`sum(…)\`, \`avg(…)\`), or name the label that tells them apart with \`per:\` and ask for one of them.`,
  "native-histogram": ({ metric }) =>
    `the query for ${metric} returns native histograms, which are not single numbers. Ask for \`histogram_quantile(…)\` or \`histogram_count(…)\` of it.`,
  "scrape-gaps": ({ metric }) =>
    `more than a quarter of the scrapes of ${metric} are missing in this time. Check that the answers are of this run, and that Prometheus reached its target while the load was on.`,
  "no-finite-value": ({ metric }) =>
    `${metric} is not a number in this time (\`NaN\` or infinite), as a share of nothing is. Check what the query divides by.`,
  "too-few-scrapes": ({ metric, aggregation }) =>
    `there are too few scrapes of ${metric} in this time for ${code(aggregation)}: a level needs four, growth forty, on top of the range that the query looks back. Scrape more often, shorten the range, or run longer.`,
  "whole-run": ({ metric, aggregation }) =>
    `${metric} is known for the whole run only, and ${code(aggregation)} is asked of a part of it or of its course. Ask Prometheus for a query without ${code("$window")}; two texts of ${code("/metrics")} tell of two moments alone.`,
  "needs-server": ({ metric }) =>
    `the query of ${metric} needs a server: two texts of ${code("/metrics")} tell of one metric, its sum, average, least, greatest, rate, increase or ${code("histogram_quantile")}. Save the answer with ${code("plimsoll record")}, or ask for less.`,
  "counter-reset": ({ metric }) =>
    `${metric} was reset between the two texts of ${code("/metrics")}, because its process restarted, and what it had counted before is lost. Run again, or ask Prometheus, which scrapes in between.`,
  "not-native": ({ metric, aggregation }) =>
    `k6 wrote ${metric} as statistics of each series, which do not add up to ${code(aggregation)} of all. Run k6 with \`K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true\`, and Prometheus with \`--enable-feature=native-histograms\`.`,
  "upper-bound": ({ metric, aggregation }) =>
    `k6 wrote ${metric} as statistics of each series, so ${code(aggregation)} of all is known only to be at most the greatest of them, which does not decide this. Run k6 with \`K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true\`, and Prometheus with \`--enable-feature=native-histograms\`.`,
  "share-of-parts": ({ metric, aggregation }) =>
    `k6 wrote ${metric} as a share of each series without its counts, so ${code(aggregation)} of all cannot be told. Count it with two counters in the script, or give k6's own files.`,
  "no-extremes": ({ metric, aggregation }) =>
    `native histograms of ${metric} keep no ${code(aggregation)}. Ask for \`avg\`, \`count\` or a percentile (\`p(99.9)\`), or give k6's own files.`,
  "unit-does-not-fit": ({ metric, aggregation }) =>
    `the unit of the limit does not fit ${code(aggregation)} of ${metric}. Write the limit in the unit that the metric has.`,
};

/** Why a number does not exist, and the next step that makes it exist. `present`: the metrics that are there. */
export function absenceText(
  absence: Why,
  {
    metric,
    aggregation,
    present = [],
  }: {
    readonly metric: string;
    readonly aggregation: string;
    readonly present?: readonly string[];
  },
): string {
  const isPart = metric.includes("{");
  return TEXTS[absence]({ metric: code(metric), aggregation, isPart, present });
}

const MOST_LISTED = 12;

function unknownMetric(metric: string, present: readonly string[]): string {
  const listed = present.toSorted().slice(0, MOST_LISTED).map(code).join(", ");
  const more = present.length > MOST_LISTED ? ` and ${present.length - MOST_LISTED} more` : "";
  const there = present.length === 0 ? "" : `, but ${listed}${more}`;
  return `the results hold no metric ${metric}${there}. Check the name in plimsoll.yml against the script; a metric that no line of the script feeds is not written.`;
}

function unknownPart(metric: string): string {
  return `the results hold no ${metric}. k6 writes a part of a metric into its summary only when a threshold names it: add a threshold on it to the script, or give the samples (\`--out json=FILE\`).`;
}
