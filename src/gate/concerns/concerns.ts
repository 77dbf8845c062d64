import { contradictsK6 } from "../../judging/judge-objective.ts";
import { headroom } from "../../model/headroom.ts";
import type { Concern } from "../../model/concern.ts";
import { read } from "../../model/measurement.ts";
import { code } from "../../words/code.ts";
import type { AnsweredIndicator, AnsweredObjective } from "../questions/answers.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** Less than a tenth of the limit to spare is worth a word before it is gone. */
const THIN_HEADROOM = 0.1;

/** What the answers of one indicator give a reviewer to think about. */
export function concernsOfIndicator(indicator: AnsweredIndicator): readonly Concern[] {
  const { objectives } = indicator;
  return [
    ...objectives.flatMap((objective) => concernsOfObjective(indicator, objective)),
    ...rateOfOnes(indicator),
  ];
}

function concernsOfObjective(
  { asked }: AnsweredIndicator,
  { objective, verdict }: AnsweredObjective,
): readonly Concern[] {
  const { scenario, key } = asked;
  const { metric, text: expression } = objective;
  const common = { scenario, metric, expression };
  if (verdict.kind === "unmeasured") {
    const { origin } = objective;
    const silent =
      origin.kind === "k6 threshold" && origin.passed !== false && saidNothing(verdict.why);
    return silent ? [{ kind: "threshold-without-samples", ...common }] : [];
  }
  if (verdict.basis === "k6's word") {
    return [{ kind: "not-exported", scenario, metric, aggregation: aggregationOf(key) }];
  }
  if (contradictsK6(objective, verdict)) {
    return [{ kind: "contradicts-k6", ...common, k6Passed: verdict.kind === "missed" }];
  }
  return verdict.kind === "met" ? thinHeadroom(asked, objective) : [];
}

function thinHeadroom(
  { scenario, name, unit, reading: { reading } }: AnsweredIndicator["asked"],
  objective: AnsweredObjective["objective"],
): readonly Concern[] {
  if (reading.kind !== "measured") return [];
  const left = headroom(objective, reading.value, unit);
  if (left === undefined || left >= THIN_HEADROOM) return [];
  return [{ kind: "thin-headroom", scenario, indicator: name, headroom: left }];
}

/** k6 passes a threshold that saw nothing; without a config that is a word of warning, never a plain pass. */
function saidNothing(why: string): boolean {
  return why === "no-samples" || why === "no-such-metric";
}

/** `p(99)` of `http_req_duration p(99)`. */
function aggregationOf(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

/** A custom rate that should be low and whose every sample is 1 is probably fed on failure only. */
function rateOfOnes({ asked }: AnsweredIndicator): readonly Concern[] {
  const { name, kind, reading, direction, scenario } = asked;
  const low = direction === "lower-is-better" && name.metric !== "http_req_failed";
  const ones = reading.reading.kind === "measured" && reading.reading.value === 1;
  if (kind !== "rate" || name.aggregation.kind !== "rate" || !low || !ones) return [];
  return [{ kind: "rate-of-ones", scenario, metric: name.metric, samples: reading.samples ?? 0 }];
}

/** What the files themselves give a reviewer to think about. */
export function concernsOfRuns({ name, runs }: ScenarioRuns): readonly Concern[] {
  return runs.flatMap((run): readonly Concern[] => {
    const dropped = read(run.measurements, "dropped_iterations", { kind: "count" });
    const oddities = run.oddities
      .filter(({ isNote }) => isNote === undefined)
      .map(({ id, text }) => ({ kind: "oddity" as const, scenario: name, id, text }));
    if (dropped.kind === "absent" || dropped.value === 0) return oddities;
    return [...oddities, { kind: "dropped-iterations", scenario: name, dropped: dropped.value }];
  });
}

/** Scenarios that no config names, beside a config that names others: perhaps a slip in a file's name. */
export function unnamedScenario(
  { name, scenario }: ScenarioRuns,
  configured: number,
): readonly Concern[] {
  if (scenario !== undefined || configured === 0) return [];
  return [
    {
      kind: "oddity",
      scenario: name,
      id: "scenario-not-in-config",
      text: `The config names no scenario ${code(name)}, so it was judged by the general objectives alone. Add it to plimsoll.yml, or name the result: \`SCENARIO=FILE\`.`,
    },
  ];
}
