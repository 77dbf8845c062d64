import type { Doubt, MeasuredChange } from "../../model/change.ts";
import type { Concern } from "../../model/concern.ts";
import type { IndicatorName } from "../../model/indicator.ts";
import type { AnsweredIndicator } from "../questions/answers.ts";

/** A gated change that is inconclusive. */
interface Open {
  readonly scenario: string;
  readonly name: IndicatorName;
  readonly change: MeasuredChange;
  readonly doubt: Doubt;
}

/**
 * What the doubts about gated changes give a reviewer to think about: suspicions and false improvements scenario by scenario,
 * and all that the gate could not have seen in one word, since it has one way out.
 */
export function concernsOfDoubts(answers: readonly AnsweredIndicator[]): readonly Concern[] {
  const open = answers.flatMap(openDoubt);
  const scenarios = [...new Set(open.map(({ scenario }) => scenario))];
  const blind = open.filter(({ doubt }) => doubt.kind === "blind").map(({ change }) => change);
  return [
    ...scenarios.flatMap((name) => ofScenario(name, open)),
    ...(blind.length > 0 ? [{ kind: "blind" as const, changes: blind }] : []),
  ];
}

function openDoubt({ asked, change }: AnsweredIndicator): readonly Open[] {
  if (change === undefined || change.verdict === "no baseline" || !change.gated) return [];
  if (change.doubt === undefined) return [];
  return [{ scenario: asked.scenario, name: asked.name, change, doubt: change.doubt }];
}

function ofScenario(scenario: string, all: readonly Open[]): readonly Concern[] {
  const own = all.filter((one) => one.scenario === scenario);
  return [
    ...suspicion(
      scenario,
      own.filter(({ doubt }) => !isByChance(doubt)),
    ),
    ...suspicion(
      scenario,
      own.filter(({ doubt }) => isByChance(doubt)),
    ),
    ...falselyBetter(scenario, own, "less load"),
    ...falselyBetter(scenario, own, "other mix"),
  ];
}

/** What looks worse by more than chance should bring, or by as much as so many comparisons bring. */
function suspicion(scenario: string, own: readonly Open[]): readonly Concern[] {
  const suspected = own.flatMap(({ name, doubt, change }) =>
    isSuspicion(doubt) ? [{ name, doubt, change }] : [],
  );
  const [first] = suspected;
  if (first === undefined) return [];
  const runs = suspected.map(({ doubt }) => ("runsNeeded" in doubt ? (doubt.runsNeeded ?? 0) : 0));
  return [
    {
      kind: "inconclusive",
      scenario,
      indicators: suspected.map(({ name }) => name),
      byChance: isByChance(first.doubt),
      repeatsNeeded: Math.max(...suspected.map(({ doubt }) => doubt.repeatsNeeded)),
      runsNeeded: Math.max(...runs),
      ...(suspected.some(({ change }) => change.paired) && { paired: true }),
    },
  ];
}

type Suspicion = Extract<Doubt, { readonly kind: "suspected" | "repeats disagree" }>;

function isSuspicion(doubt: Doubt): doubt is Suspicion {
  return doubt.kind === "suspected" || doubt.kind === "repeats disagree";
}

function isByChance(doubt: Doubt): boolean {
  return doubt.kind === "suspected" && doubt.isNote === true;
}

const IDS = { "less load": "less-load", "other mix": "other-mix" } as const;

function falselyBetter(
  scenario: string,
  own: readonly Open[],
  why: keyof typeof IDS,
): readonly Concern[] {
  const found = own.flatMap(({ name, doubt }) => (doubt.kind === why ? [{ name, doubt }] : []));
  const [first] = found;
  if (first === undefined || !("percent" in first.doubt)) return [];
  const { percent } = first.doubt;
  return [{ kind: IDS[why], scenario, indicators: found.map(({ name }) => name), percent }];
}
