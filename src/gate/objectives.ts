import { parseThreshold } from "../config/threshold.ts";
import type { Config } from "../model/config.ts";
import type { Objective } from "../model/objective.ts";
import type { K6Threshold, Run } from "../model/run.ts";
import type { Scenario } from "../model/scenario.ts";

/** What a scenario owes, and who asked for it. */
export interface Owed {
  readonly objectives: readonly Objective[];
  readonly from: "config" | "k6 thresholds";
}

/**
 * The objectives of a scenario: the config's; where it has none (or there is no config), the thresholds in the files.
 * A committed objective always wins over a threshold, because a pull request can change the script.
 */
export function objectivesOf(
  scenario: Scenario | undefined,
  config: Config | undefined,
  run: Run,
): Owed {
  const committed = scenario?.objectives ?? config?.objectives ?? [];
  if (committed.length > 0) return { objectives: committed, from: "config" };
  return { objectives: run.thresholds.flatMap(fromThreshold), from: "k6 thresholds" };
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
