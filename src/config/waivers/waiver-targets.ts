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
  const earlier = new Map<string, Waiver[]>();
  const owedBy = owedKeys();
  return waivers.flatMap((waiver, index) => {
    const before = firstOfTheSame(waiver, earlier);
    if (before !== undefined) return [waivedTwice(waiver, before)];
    const place = (key: "scenario" | "objective" | "bound"): Place => placeOf(index, key);
    const found = scenarios.get(waiver.scenario);
    if (found === undefined && scenarios.size > 0) {
      return [ofNoScenario(waiver, [...scenarios.keys()], place("scenario"))];
    }
    const owes = (found ?? targets).objectives;
    return idleAmong(waiver, owes, { keys: owedBy(owes), place });
  });
}

/** The waiver before this one that waives the same already; this one is the next to be found. */
function firstOfTheSame(waiver: Waiver, earlier: Map<string, Waiver[]>): Waiver | undefined {
  const { scenario, objective } = waiver;
  const same = JSON.stringify([scenario, objective]);
  const alike = earlier.get(same) ?? [];
  const before = alike.find((other) => isOfTheSame(waiver, other));
  alike.push(waiver);
  earlier.set(same, alike);
  return before;
}

function ofNoScenario({ scenario }: Waiver, names: readonly string[], place: Place): Fault {
  return {
    id: "waiver-scenario",
    place,
    problem: `the waiver is for scenario \`${scenario}\`, which the config does not have`,
    wayOut: choice(scenario, names),
  };
}

/** What keeps a waiver from waiving anything of what its scenario owes. */
function idleAmong(
  waiver: Waiver,
  owes: readonly Objective[],
  {
    keys,
    place,
  }: {
    readonly keys: ReadonlySet<string>;
    readonly place: (key: "objective" | "bound") => Place;
  },
): readonly Fault[] {
  const { scenario, objective, waives } = waiver;
  const mayBeMissed = waives?.some((kind) => kind === "missed" || kind === "unmeasured");
  if (keys.size === 0 || mayBeMissed === false) return [];
  if (keys.has(objective)) {
    if (waiver.bound === undefined) return [];
    const own = owes.filter((each) => indicatorKey(each) === objective);
    return idleBound(waiver, own, () => place("bound"));
  }
  return [
    {
      id: "waiver-objective",
      place: place("objective"),
      problem: `the waiver is for \`${objective}\`, of which scenario \`${scenario}\` has no objective`,
      wayOut: choice(objective, [...keys]),
    },
  ];
}

/** The indicators of objectives, looked up once for all waivers that may name them. */
function owedKeys(): (objectives: readonly Objective[]) => ReadonlySet<string> {
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
