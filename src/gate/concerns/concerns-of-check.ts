import type { Fingerprint } from "../../model/baseline.ts";
import type { Concern } from "../../model/concern.ts";
import { code } from "../../words/code.ts";
import type { AnsweredIndicator } from "../questions/answers.ts";
import type { BaselineInUse } from "../history/baseline-in-use.ts";
import { notComparable } from "../history/changes.ts";
import { concernsOfIndicator, concernsOfRuns, unnamedScenario } from "./concerns.ts";
import { concernsOfDoubts } from "./doubts.ts";
import type { Measured } from "../measure.ts";
import { concernsOfHistory } from "./history-concerns.ts";
import { notCompared } from "../history/not-compared.ts";
import { concernsOfRelease } from "../release.ts";
import type { CheckRequest } from "../request.ts";

/** Everything about a check that a reviewer must know and that does not fail it: by what it was judged, then its scenarios. */
export function concernsOfCheck(
  request: CheckRequest & { readonly nowMs: number },
  { config, scenarios, notRun, baseline, signed }: Measured,
  answers: readonly AnsweredIndicator[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
): readonly Concern[] {
  return [
    ...[...(request.notes ?? []), ...signed.notes].map((note) => ({
      kind: "oddity" as const,
      scenario: "",
      ...note,
    })),
    ...concernsOfRelease(request, signed, config),
    ...changedRules(request),
    ...answers.flatMap(concernsOfIndicator),
    ...concernsOfDoubts(answers),
    ...scenarios.flatMap((each) => {
      const now = fingerprints.get(each.name) ?? {};
      return [
        ...concernsOfRuns(each),
        ...unnamedScenario(each, config?.scenarios.length ?? 0),
        ...differing(each.name, notComparable(each.name, now, baseline)),
        ...concernsOfHistory(each.name, baseline, request.nowMs),
        ...notCompared({ scenario: each.name, now, answers }, baseline, config?.baseline.compare),
      ];
    }),
    ...notRun.map(({ name }) => ({ kind: "scenario-not-run" as const, scenario: name })),
    ...namedButAbsent(baseline),
  ];
}

/** What judges nothing takes nothing from a pass. */
function changedRules({ rules }: Pick<CheckRequest, "rules">): readonly Concern[] {
  if (rules === undefined || rules.changes.every(({ effect }) => effect === "neutral")) return [];
  return [{ kind: "rules-changed", rules }];
}

function differing(scenario: string, differences: readonly string[]): readonly Concern[] {
  return differences.length === 0 ? [] : [{ kind: "not-comparable", scenario, differences }];
}

/** A baseline that somebody named and that is not there may be a first run, or a slip in the path: it is said. */
function namedButAbsent(baseline: BaselineInUse): readonly Concern[] {
  if (baseline.kind !== "none yet" || !baseline.named) return [];
  return [
    {
      kind: "oddity",
      scenario: "",
      id: "named-baseline-absent",
      text: `The baseline ${code(baseline.file)} is named but does not exist, so nothing was compared. On a first run this is as it must be: \`plimsoll baseline add\` writes it. Else correct the path.`,
    },
  ];
}
