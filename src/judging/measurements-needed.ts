import type { Needed } from "./comparison.ts";

/** What a comparison stands on: the variance of one measurement, and how many there are of the new commit and of the old. */
export interface Standing {
  readonly variance: number;
  readonly repeats: number;
  readonly runs: number;
}

/** More of one sort than this is asked of nobody while the other sort helps too. */
const MOST_ALONE = 10;
const MOST_SEARCHED = 1000;

/**
 * The fewest further measurements that bring the standard error √(v·(1/m + 1/N)) down to what is wanted: of the preferred
 * sort alone where ten of them do, else of both sorts together. The noise is taken to stay as it is.
 */
export function measurementsNeeded(
  standing: Standing,
  largestError: (runs: number) => number,
  prefer: "repeats" | "runs",
): Needed {
  const repeatsWith = (more: number): number => {
    const runs = standing.runs + more;
    const room = largestError(runs) ** 2 / standing.variance - 1 / runs;
    return room > 0 ? Math.max(0, Math.ceil(1 / room) - standing.repeats) : Infinity;
  };
  return (
    (prefer === "repeats" ? repeatsAlone(repeatsWith) : runsAlone(repeatsWith)) ?? both(repeatsWith)
  );
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
  for (let runs = 0; runs < best.repeats + best.runs && runs < MOST_SEARCHED; runs += 1) {
    const repeats = repeatsWith(runs);
    if (repeats + runs < best.repeats + best.runs) best = { repeats, runs };
  }
  return best;
}
