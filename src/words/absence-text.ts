import type { ObjectiveVerdict } from "../model/verdict.ts";
import { code } from "./code.ts";
import { exportLine } from "./export-line.ts";

/** Why an objective is unmeasured. */
type Why = Extract<ObjectiveVerdict, { readonly kind: "unmeasured" }>["why"];

/** Why a number does not exist, and the next step that makes it exist. */
export function absenceText(
  absence: Why,
  context: { readonly metric: string; readonly aggregation: string },
): string {
  const { aggregation } = context;
  const metric = code(context.metric);
  switch (absence) {
    case "no-such-metric":
      return context.metric.includes("{") ? unknownPart(metric) : unknownMetric(metric);
    case "no-samples":
      return `${metric} received no samples, so nothing is known. Check that the script reaches the code that feeds it; if the metric only exists when something goes wrong, say \`absent: zero\` in plimsoll.yml.`;
    case "not-exported":
      return `k6 did not export ${code(aggregation)} of ${metric}. Run it with ${exportLine(aggregation)}, or give the samples (\`--out json=FILE\`).`;
    case "not-finite":
      return `${code(aggregation)} of ${metric} is not a number in the file; k6 writes that after an infinite sample. Look for a division by zero in the script where it adds to ${metric}.`;
    case "not-for-this-kind":
      return `${metric} has no ${code(aggregation)}. Counters have count and rate, gauges value, min, max and avg, rates rate and count, trends avg, min, max, count and percentiles: change the objective, or the kind of metric in the script.`;
    case "needs-samples":
      return `${code(aggregation)} of ${metric} needs the samples, and a summary holds none. Give them: \`k6 run --out json=FILE …\`.`;
    case "no-such-phase":
      return `the run has no such phase. Phases come from \`phases:\` of the scenario, or are found from the users curve; the report lists them.`;
    case "not-recovered":
      return `the service was not back at its pace when the run ended. Let the load run on longer after the spike to learn how long it takes.`;
    case "needs-prometheus":
      return `${metric} is a number of the service's own machines, which k6 does not see. Add its query under \`prometheus:\` in plimsoll.yml, or a \`plimsoll record\` file to the results.`;
    case "unit-does-not-fit":
      return `the unit of the limit does not fit ${code(aggregation)} of ${metric}. Write the limit in the unit that the metric has.`;
  }
}

function unknownMetric(metric: string): string {
  return `the results hold no metric ${metric}. Check the name in plimsoll.yml against the script; a metric that no line of the script feeds is not written.`;
}

function unknownPart(metric: string): string {
  return `the results hold no ${metric}. k6 writes a part of a metric into its summary only when a threshold names it: add a threshold on it to the script, or give the samples (\`--out json=FILE\`).`;
}
