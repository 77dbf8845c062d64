import type { Baseline, BaselineRun, BaselineValue, Fingerprint } from "../../model/baseline.ts";
import type { NoBaseline } from "../../model/change.ts";
import type { Concern } from "../../model/concern.ts";
import type { BaselinePlan } from "../../model/config.ts";
import type { AnsweredIndicator } from "../questions/answers.ts";
import { GATED_BY_DEFAULT } from "../questions/asked.ts";
import type { BaselineInUse } from "./baseline-in-use.ts";
import { historyOf } from "./changes.ts";
import { redacted } from "../redaction.ts";

type Gap = Extract<Concern, { readonly kind: "not-compared" }>["gaps"][number];

/** A scenario as it was judged. */
interface JudgedNow {
  readonly scenario: string;
  readonly now: Fingerprint;
  readonly answers: readonly AnsweredIndicator[];
}

/**
 * The gated indicators of a scenario that nothing was compared with although the baseline holds comparable runs of it, and
 * the scenario that the baseline does not hold at all. What a gate skips in silence, it passes.
 */
export function notCompared(
  { scenario, now, answers }: JudgedNow,
  inUse: BaselineInUse,
  compare: BaselinePlan["compare"],
): readonly Concern[] {
  if (inUse.kind === "none yet") return [];
  const own = answers.filter(({ asked }) => asked.scenario === scenario);
  if (inUse.kind === "side by side")
    return gapsConcern(
      scenario,
      own.flatMap((one) => gapOf(one, [])),
    );
  const history = historyOf(scenario, now, inUse);
  if (history.kind === "runs") {
    const gaps = own.flatMap((one) => gapOf(one, history.runs));
    return gapsConcern(scenario, [...gaps, ...vanished(own, history.runs, compare)]);
  }
  if (history.reason.kind !== "scenario not in baseline") return [];
  return [{ kind: "scenario-not-in-baseline", scenario, known: withRuns(inUse.baseline) }];
}

function gapsConcern(scenario: string, gaps: readonly Gap[]): readonly Concern[] {
  return gaps.length === 0 ? [] : [{ kind: "not-compared", scenario, gaps }];
}

function gapOf({ asked, change }: AnsweredIndicator, runs: readonly BaselineRun[]): readonly Gap[] {
  if (change?.verdict !== "no baseline" || !change.gated) return [];
  const why = whyOf(change.reason);
  const { reading } = asked;
  const key = redacted(asked.key);
  const values = [...reading.repeats, ...runs.flatMap(({ indicators }) => indicators[key] ?? [])];
  const stillZero = why === "not positive" && values.every(({ value }) => value === 0);
  if (why === undefined || stillZero) return [];
  const culprits = runs.filter(({ indicators }) => isUnfit(why, indicators[key]));
  return [{ indicator: asked.key, why, runs: culprits.map(({ id }) => id) }];
}

function isUnfit(why: Gap["why"], known: BaselineValue | undefined): boolean {
  if (known === undefined) return false;
  if (why === "not positive") return known.value <= 0;
  return why === "no ratio" && !(known.value >= 0 && known.value <= 1);
}

function withRuns({ scenarios }: Baseline): readonly string[] {
  return Object.entries(scenarios).flatMap(([name, { runs }]) => (runs.length > 0 ? [name] : []));
}

function whyOf({ kind }: NoBaseline): Gap["why"] | undefined {
  switch (kind) {
    case "indicator not in baseline":
      return "not in baseline";
    case "not positive":
    case "no ratio":
    case "samples unknown":
      return kind;
    case "no file":
    case "scenario not in baseline":
    case "not comparable":
      return undefined;
  }
}

/** What the baseline holds, the gate compares, and this run no longer tells. */
function vanished(
  own: readonly AnsweredIndicator[],
  runs: readonly BaselineRun[],
  compare: BaselinePlan["compare"],
): readonly Gap[] {
  const told = new Set(
    own.flatMap(({ asked }) => (asked.reading.repeats.length > 0 ? [asked.key] : [])),
  );
  return (compare ?? GATED_BY_DEFAULT)
    .filter((key) => !told.has(key))
    .filter((key) => runs.some(({ indicators }) => indicators[redacted(key)] !== undefined))
    .map((indicator) => ({ indicator, why: "not measured" as const, runs: [] }));
}
