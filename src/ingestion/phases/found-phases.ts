import { type Plateau, plateausOf } from "./plateaus.ts";
import type { Seconds } from "./seconds.ts";
import type { UsersCurve } from "./users-curve.ts";

/** A phase by its seconds. */
export interface PhaseSeconds {
  readonly name: string;
  readonly parts: readonly Seconds[];
}

/** From here on a plateau is a spike and not a step. */
const SPIKE = 1.5;
const MOST_BUCKETS = 60;

/** The phases that the users curve shows, in order of time. */
export function foundPhases(curve: UsersCurve): readonly PhaseSeconds[] {
  const seconds = Math.max(1, Math.floor(curve.users.length / MOST_BUCKETS));
  const buckets = Array.from({ length: Math.floor(curve.users.length / seconds) }, (_, index) => {
    const counts = curve.users.slice(index * seconds, (index + 1) * seconds);
    return counts.reduce<number>((sum, users) => sum + (users ?? 0), 0) / seconds;
  });
  const plateaus = plateausOf(buckets);
  const names = namesOf(plateaus);
  const phases = new Map<string, Seconds[]>();
  for (const [index, { from, to }] of plateaus.entries()) {
    const name = names[index] ?? "";
    const part = { from: curve.from + from * seconds, to: curve.from + to * seconds };
    phases.set(name, [...(phases.get(name) ?? []), part]);
  }
  return [...phases].map(([name, parts]) => ({ name, parts }));
}

/**
 * The seconds of the measured phase: the spikes where the load jumps, since they are what the test is about, else the longest
 * plateau; none when the curve has no plateau.
 */
export function measuredSeconds(phases: readonly PhaseSeconds[]): readonly Seconds[] {
  const spike = phases.find(({ name }) => name === "spike");
  if (spike !== undefined) return spike.parts;
  const [first, ...others] = phases.flatMap((phase) => phase.parts);
  if (first === undefined) return [];
  return [
    others.reduce(
      (longest, part) => (part.to - part.from > longest.to - longest.from ? part : longest),
      first,
    ),
  ];
}

function namesOf(plateaus: readonly Plateau[]): readonly string[] {
  const [first] = plateaus;
  if (first === undefined) return [];
  const isSpike = ({ users }: Plateau): boolean => users >= SPIKE * first.users;
  const firstSpike = plateaus.findIndex(isSpike);
  const returns = plateaus.slice(firstSpike).some((plateau) => !isSpike(plateau));
  if (firstSpike > 0 && returns) {
    return plateaus.map((plateau, index) =>
      isSpike(plateau) ? "spike" : index < firstSpike ? "baseline" : "after",
    );
  }
  if (sameLevel(plateaus)) return plateaus.map(() => "steady");
  return plateaus.map((_, index) => `level ${index + 1}`);
}

function sameLevel(plateaus: readonly Plateau[]): boolean {
  const levels = plateaus.map(({ users }) => users);
  return Math.max(...levels) <= 1.1 * Math.min(...levels);
}
