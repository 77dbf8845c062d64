import { indicatorKey } from "../../model/indicator.ts";
import type { Fault } from "../../model/input-error.ts";
import type { Objective } from "../../model/objective.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Place } from "../../model/source.ts";
import type { Waiver } from "../../model/waiver.ts";
import { nearestWord } from "../nearest-word.ts";
import { loosens } from "./waiver-bound.ts";

/** What waivers may name. */
export interface WaiverTargets {
  readonly scenarios: readonly Scenario[];
  /** Objectives for scenarios that the config does not name. */
  readonly objectives: readonly Objective[];
}

/**
 * Waivers that waive nothing: of a scenario or an objective that the config does not have, or of what another waiver
 * waives already. A scenario without objectives is judged by k6's thresholds, so any indicator may be waived there.
 */
export function idleWaivers(
  waivers: readonly Waiver[],
  targets: WaiverTargets,
  placeOf: (index: number, key: "scenario" | "objective" | "bound") => Place,
): readonly Fault[] {
  const scenarios = new Map(targets.scenarios.map((one) => [one.name, one]));
  const names = [...scenarios.keys()];
  const earlier = new Map<string, Waiver[]>();
  const owedBy = ownedKeys();
  return waivers.flatMap((waiver, index) => {
    const { scenario, objective } = waiver;
    const same = JSON.stringify([scenario, objective]);
    const alike = earlier.get(same) ?? [];
    earlier.set(same, alike);
    const before = alike.find((other) => isOfTheSame(waiver, other));
    alike.push(waiver);
    if (before !== undefined) return [waivedTwice(waiver, before)];
    const found = scenarios.get(scenario);
    if (found === undefined && names.length > 0) {
      return [
        {
          id: "waiver-scenario",
          place: placeOf(index, "scenario"),
          problem: `the waiver is for scenario \`${scenario}\`, which the config does not have`,
          wayOut: choice(scenario, names),
        },
      ];
    }
    const owes = (found ?? targets).objectives;
    const owed = owedBy(owes);
    const mayBeMissed = waiver.waives?.some((kind) => kind === "missed" || kind === "unmeasured");
    if (owed.size === 0 || mayBeMissed === false) return [];
    if (owed.has(objective)) {
      const own = owes.filter((each) => indicatorKey(each) === objective);
      return idleBound(waiver, own, () => placeOf(index, "bound"));
    }
    return [
      {
        id: "waiver-objective",
        place: placeOf(index, "objective"),
        problem: `the waiver is for \`${objective}\`, of which scenario \`${scenario}\` has no objective`,
        wayOut: choice(objective, [...owed]),
      },
    ];
  });
}

/** The indicators of objectives, looked up once for all waivers that may name them. */
function ownedKeys(): (objectives: readonly Objective[]) => ReadonlySet<string> {
  const known = new Map<readonly Objective[], ReadonlySet<string>>();
  return (objectives) => {
    const keys = known.get(objectives) ?? new Set(objectives.map(indicatorKey));
    known.set(objectives, keys);
    return keys;
  };
}

/** Whether two waivers of one indicator waive the same of it. */
function isOfTheSame({ waives }: Waiver, other: Waiver): boolean {
  return (
    waives === undefined ||
    other.waives === undefined ||
    waives.some((kind) => other.waives?.includes(kind) === true)
  );
}

function idleBound(
  { bound, objective }: Waiver,
  owes: readonly Objective[],
  place: () => Place,
): readonly Fault[] {
  if (bound === undefined || owes.some((owed) => loosens(bound, owed))) return [];
  const limits = owes.map(({ text }) => `\`${text}\``).join(", ");
  return [
    {
      id: "waiver-bound",
      place: place(),
      problem: `the bound \`${bound.text}\` lets nothing pass that the objective of \`${objective}\` (${limits}) does not`,
      wayOut: "Write how far it may go beyond the objective, or remove the waiver.",
    },
  ];
}

function waivedTwice({ scenario, objective, place }: Waiver, before: Waiver): Fault {
  return {
    id: "waiver-twice",
    place,
    problem: `\`${objective}\` of scenario \`${scenario}\` is waived already in line ${before.place.line ?? "above"}`,
    wayOut: "Keep one of the two.",
  };
}

function choice(word: string, known: readonly string[]): string {
  const all = [...new Set(known)].map((name) => `\`${name}\``).join(", ");
  const near = nearestWord(word, known);
  return `${near === undefined ? "" : `Did you mean \`${near}\`? `}It has ${all}.`;
}
