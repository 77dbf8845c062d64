import { grouped } from "../../model/grouped.ts";
import type { Fault } from "../../model/input-error.ts";
import { indicatorKey } from "../../model/indicator.ts";
import { COMPARISONS, type Comparator, type Objective } from "../../model/objective.ts";

/**
 * The objectives of a scenario: the general ones, with its own in place of those with the same indicator and
 * direction, and the rest of its own after them; one metric's objectives stand together.
 */
export function owedObjectives(
  general: readonly Objective[],
  own: readonly Objective[],
): readonly Objective[] {
  const taken = new Set<string>();
  const ownByDirection = grouped(own, directionKey);
  const kept = general.flatMap((objective) => {
    const direction = directionKey(objective);
    const instead = ownByDirection.get(direction);
    if (instead === undefined) return [objective];
    if (taken.has(direction)) return [];
    taken.add(direction);
    return instead;
  });
  const all = [...kept, ...own.filter((objective) => !taken.has(directionKey(objective)))];
  return [...grouped(all, ({ metric }) => metric).values()].flat();
}

/** Objectives of one indicator that no value can meet together, each told where the later one stands. */
export function contradictions(objectives: readonly Objective[]): readonly Fault[] {
  const strictest = new Map<string, Objective>();
  return objectives.flatMap((objective) => {
    const against = EVERY_COMPARATOR.map((comparator) =>
      strictest.get(heldUnder(objective, comparator)),
    ).find((before) => before !== undefined && !canBothBeMet(before, objective));
    const key = heldUnder(objective, objective.comparator);
    if (isStricter(objective, strictest.get(key))) strictest.set(key, objective);
    if (against === undefined) return [];
    return [
      {
        id: "objective-contradiction",
        ...(objective.origin.kind === "config" && { place: objective.origin.place }),
        problem: `\`${objective.text}\` and \`${against.text}\` of ${objective.metric} cannot both be met`,
        wayOut:
          "Correct one of them; a scenario's own objective only replaces a general one of the same direction.",
      },
    ];
  });
}

const EVERY_COMPARATOR = Object.keys(COMPARISONS) as readonly Comparator[];

/** Of many objectives that ask alike the strictest speaks for all; what a value must not be, each asks for itself. */
function heldUnder(objective: Objective, comparator: Comparator): string {
  const limit = comparator === "!=" ? objective.limit : "";
  return `${indicatorKey(objective)} ${comparator} ${limit}`;
}

function isStricter({ comparator, limit }: Objective, before: Objective | undefined): boolean {
  if (before === undefined) return true;
  if (comparator === "<" || comparator === "<=") return limit < before.limit;
  return (comparator === ">" || comparator === ">=") && limit > before.limit;
}

/** Unlike a limit's side, an equality and its opposite are two directions. */
function directionKey(objective: Objective): string {
  return `${indicatorKey(objective)} ${DIRECTION[objective.comparator]}`;
}

const DIRECTION: Readonly<Record<Comparator, string>> = {
  "<": "below",
  "<=": "below",
  ">": "above",
  ">=": "above",
  "==": "equal",
  "!=": "unequal",
};

type Limited = Pick<Objective, "comparator" | "limit">;

/** Tries the values where the answer can change: both limits, and beside and between them. */
export function canBothBeMet(a: Limited, b: Limited): boolean {
  const low = Math.min(a.limit, b.limit);
  const high = Math.max(a.limit, b.limit);
  const step = Math.abs(high) + Math.abs(low) + 1;
  const values = [low - step, low, low / 2 + high / 2, high, high + step];
  return values.some((value) => holds(a, value) && holds(b, value));
}

function holds({ comparator, limit }: Limited, value: number): boolean {
  return COMPARISONS[comparator](value, limit);
}
