import type { Needed } from "./comparison.ts";

/** What a comparison stands on: its noise, and how many measurements there are of the new commit and of the old. */
export interface Standing {
  /** Of one measurement, given so many runs in all: the more there are, the better the noise is known. */
  readonly variance: (runs: number) => number;
  /** The degrees of freedom that this variance is known with. */
  readonly freedom: (runs: number) => number;
  readonly repeats: number;
  readonly runs: number;
  /** Side by side: each repeat has its own base run, and `variance` is that of their difference. */
  readonly paired: boolean;
}

/** The standard error of the change: √(v·(1/m + 1/N)), and √(v/m) side by side. */
export function errorOf({ variance, repeats, runs, paired }: Standing): number {
  return Math.sqrt(variance(runs) * (paired ? 1 / repeats : 1 / repeats + 1 / runs));
}

/** More of one sort than this is asked of nobody while the other sort helps too. */
const MOST_ALONE = 10;
const MOST_SEARCHED = 1000;

/**
 * The fewest further measurements that bring the standard error down to what is wanted: of the preferred sort alone where
 * ten of them do, else of both sorts together. Further runs are taken to be as noisy as those there are. Side by side, a repeat is a pair.
 */
export function measurementsNeeded(
  standing: Standing,
  largestError: (runs: number) => number,
  prefer: "repeats" | "runs",
): Needed {
  if (standing.paired) return { repeats: pairsNeeded(standing, largestError), runs: 0 };
  const repeatsWith = (more: number): number => {
    const runs = standing.runs + more;
    const room = largestError(runs) ** 2 / standing.variance(runs) - 1 / runs;
    return room > 0 ? Math.max(0, Math.ceil(1 / room) - standing.repeats) : Infinity;
  };
  return (
    (prefer === "repeats" ? repeatsAlone(repeatsWith) : runsAlone(repeatsWith)) ?? both(repeatsWith)
  );
}

function pairsNeeded(standing: Standing, largestError: (pairs: number) => number): number {
  for (let more = 1; more < MOST_SEARCHED; more += 1) {
    const pairs = standing.repeats + more;
    if (standing.variance(pairs) / pairs <= largestError(pairs) ** 2) return more;
  }
  return MOST_SEARCHED;
}

type RepeatsWith = (moreRuns: number) => number;

function repeatsAlone(repeatsWith: RepeatsWith): Needed | undefined {
  const repeats = repeatsWith(0);
  return repeats <= MOST_ALONE ? { repeats, runs: 0 } : undefined;
}

function runsAlone(repeatsWith: RepeatsWith): Needed | undefined {
  for (let runs = 0; runs <= MOST_ALONE; runs += 1) {
    if (repeatsWith(runs) === 0) return { repeats: 0, runs };
  }
  return undefined;
}

/** The smallest sum of both; the noise would have to be many times the change for the search to end without one. */
function both(repeatsWith: RepeatsWith): Needed {
  let best: Needed = { repeats: MOST_SEARCHED, runs: MOST_SEARCHED };
  for (let runs = 0; runs < best.repeats + best.runs; runs += 1) {
    const repeats = repeatsWith(runs);
    if (repeats + runs < best.repeats + best.runs) best = { repeats, runs };
  }
  return best;
}
