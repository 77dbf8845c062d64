import { parseThreshold } from "../../config/objectives/threshold.ts";
import type { Config } from "../../model/config.ts";
import { type Fault, refuseFaults } from "../../model/input-error.ts";
import type { Objective } from "../../model/objective.ts";
import { inside } from "../../model/prometheus-plan.ts";
import type { K6Threshold, Run } from "../../model/run.ts";
import { misfits, nothingOwed, unknownMetrics } from "./objective-faults.ts";
import type { Owed } from "./owed.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/**
 * The objectives of a scenario: the config's; where it has none (or there is no config), the thresholds in the files.
 * A committed objective always wins over a threshold, because a pull request can change the script.
 * Refuses, with all faults at once, objectives that no file could ever answer.
 */
export function objectivesOf(
  scenarios: readonly ScenarioRuns[],
  config: Config | undefined,
): ReadonlyMap<string, Owed> {
  const owed = new Map(scenarios.map((each) => [each.name, owedBy(each, config)]));
  const faults = [
    ...scenarios.flatMap(unreadable),
    ...nothingOwed(scenarios, owed, config),
    ...scenarios.flatMap((each) => misfits(each, owed.get(each.name)?.objectives ?? [])),
    ...unknownMetrics(scenarios, owed, config),
  ];
  refuseFaults(distinctFaults(faults));
  return owed;
}

function owedBy({ scenario, runs }: ScenarioRuns, config: Config | undefined): Owed {
  const committed = scenario?.objectives ?? config?.objectives ?? [];
  if (committed.length > 0) {
    return {
      objectives: committed.map((objective) => asTold(objective, runs[0])),
      from: "config",
    };
  }
  return { objectives: runs[0].thresholds.flatMap(fromThreshold), from: "k6 thresholds" };
}

/** A bare limit on hundredths that only the query's own text tells is one of those numbers: 70 is 70 %. */
function asTold(objective: Objective, { measurements }: Run): Objective {
  const told = measurements.get(objective.metric)?.bareLimit;
  if (told === undefined || objective.unit !== undefined) return objective;
  return { ...objective, limit: inside(objective.limit, told), unit: "ratio" };
}

function fromThreshold(threshold: K6Threshold): readonly Objective[] {
  const parsed = parseThreshold(threshold.expression);
  if (parsed === undefined) return [];
  return [
    {
      ...parsed,
      metric: threshold.metric,
      text: threshold.expression.trim(),
      absent: "unmeasured",
      origin: {
        kind: "k6 threshold",
        file: threshold.source.file,
        ...(threshold.passed !== undefined && { passed: threshold.passed }),
      },
    },
  ];
}

function unreadable({ runs }: ScenarioRuns): readonly Fault[] {
  return runs[0].thresholds
    .filter(({ expression }) => parseThreshold(expression) === undefined)
    .map(({ metric, expression, source }) => ({
      id: "threshold-unreadable",
      place: { file: source.file },
      problem: `the threshold \`${expression}\` of \`${metric}\` is not in k6's grammar (p(95)<500, rate>=0.99)`,
      wayOut: "Correct the threshold in the k6 script, or commit the objective in plimsoll.yml.",
    }));
}

function distinctFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
