import { readIndicator } from "../../config/objectives/indicator-name.ts";
import type { EarlierRuns, RunFacts } from "../../diagnosis/run-facts.ts";
import { levelOver } from "../../diagnosis/evidence/role-gauge.ts";
import type { BaselineRun, Fingerprint } from "../../model/baseline.ts";
import type { Concern } from "../../model/concern.ts";
import { indicatorKey } from "../../model/indicator.ts";
import type { Indicator, JudgedScenario } from "../../model/judgement.ts";
import type { Run } from "../../model/run.ts";
import { inUnixTime } from "../../model/unix-time.ts";
import { meanIfAny } from "../../statistics/mean.ts";
import type { BaselineInUse } from "../history/baseline-in-use.ts";
import { historyOf, notComparable } from "../history/changes.ts";
import { readIndicatorOf } from "../questions/readings.ts";
import { redacted } from "../redaction.ts";
import { roleGauges, roleScale } from "../gauges/role-gauges.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** What was judged before anything is diagnosed. */
export interface JudgedParts {
  readonly scenarios: readonly JudgedScenario[];
  readonly indicators: readonly Indicator[];
  readonly concerns: readonly Concern[];
  readonly baseline: BaselineInUse;
}

/** What diagnosis may know of the first repeat of a scenario: its run, its verdicts, and what comparable runs showed before. */
export function runFacts(
  { name, scenario, runs: [run] }: ScenarioRuns,
  now: Fingerprint,
  { scenarios, indicators, concerns, baseline }: JudgedParts,
): RunFacts {
  const judged = scenarios.find((one) => one.name === name);
  const { samples, resources } = judged ?? {};
  const gauges = roleGauges(run.machines?.gauges ?? []);
  const earlier = earlierRuns(name, now, run, baseline);
  return {
    scenario: name,
    load: scenario?.load ?? {},
    run,
    ...(samples !== undefined && { shapes: samples.shapes }),
    ...(resources !== undefined && { resources }),
    gauges,
    times: timesOf(run),
    indicators: indicators.filter((one) => one.scenario === name),
    thin: new Set(
      concerns.flatMap((one) =>
        one.kind === "thin-headroom" && one.scenario === name ? [indicatorKey(one.indicator)] : [],
      ),
    ),
    differences: notComparable(name, now, baseline),
    ...(earlier !== undefined && { earlier }),
  };
}

function timesOf(run: Run): RunFacts["times"] {
  const whole = run.machines?.window ?? { fromMs: 0, toMs: 0 };
  const measured = run.samples?.measured.stretches.map((one) => inUnixTime(one, run));
  return { run: whole, measured: measured ?? [whole] };
}

function earlierRuns(
  scenario: string,
  now: Fingerprint,
  run: Run,
  inUse: BaselineInUse,
): EarlierRuns | undefined {
  switch (inUse.kind) {
    case "none yet":
      return undefined;
    case "side by side": {
      const bases = inUse.runs.get(scenario);
      return bases === undefined ? undefined : earlierInTurn(bases);
    }
    case "history": {
      const found = historyOf(scenario, now, inUse);
      return found.kind === "none" ? undefined : earlierInHistory(found.runs, run, inUse.file);
    }
  }
}

/** Base runs of the same job are whole runs. */
function earlierInTurn(bases: readonly [Run, ...Run[]]): EarlierRuns {
  return {
    source: { file: bases[0].files[0].path, at: "the base runs" },
    level: (role) =>
      meanIfAny(
        bases.flatMap((base) => {
          const { run } = timesOf(base);
          const gauges = roleGauges(base.machines?.gauges ?? []);
          return levelOver({ gauges }, role, [run])?.avg ?? [];
        }),
      ),
    indicator: (key) => {
      const asked = readIndicator(key, new Map());
      if (asked.kind !== "read") return undefined;
      return meanIfAny(readIndicatorOf(bases, asked.indicator).repeats.map(({ value }) => value));
    },
  };
}

/** The committed history knows indicators by their keys, and a role by the queries that play it now. */
function earlierInHistory(runs: readonly BaselineRun[], run: Run, file: string): EarlierRuns {
  const indicator = (key: string): number | undefined =>
    meanIfAny(runs.flatMap(({ indicators }) => indicators[redacted(key)]?.value ?? []));
  return {
    source: { file, at: "the baseline" },
    indicator,
    level: (role) => {
      const playing = run.machines?.gauges.find(({ query }) => query.role === role)?.query;
      const scale = playing === undefined ? undefined : roleScale(role, playing);
      const before = playing === undefined ? undefined : indicator(`${playing.name} avg`);
      return scale === undefined || before === undefined ? undefined : before * scale;
    },
  };
}
