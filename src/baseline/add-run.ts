import type { Baseline, BaselineRun } from "../model/baseline.ts";

/**
 * The baseline with one more run, and no more than the newest `keep` of that scenario. The very same run (time and
 * numbers) takes its own place, so that adding twice adds once; another run under a known id, such as a second measurement
 * of one commit, gets a suffix: `4f2a91c-2`.
 */
export function addRun(
  baseline: Baseline | undefined,
  scenario: string,
  run: BaselineRun,
  keep: number,
): Baseline {
  if (!(Number.isInteger(keep) && keep >= 1)) throw new RangeError(`cannot keep ${keep} runs`);
  const before = baseline ?? { schemaVersion: 1, scenarios: {} };
  const known = Object.hasOwn(before.scenarios, scenario) ? before.scenarios[scenario] : undefined;
  const others = (known?.runs ?? []).filter((other) => !isSameRun(other, run));
  const runs = [...others, { ...run, id: freeId(run.id, others) }]
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .slice(-keep);
  return { ...before, scenarios: { ...before.scenarios, [scenario]: { runs } } };
}

function isSameRun(left: BaselineRun, right: BaselineRun): boolean {
  return left.time === right.time && numbersOf(left) === numbersOf(right);
}

/** All that was measured, as one text in an order of its own. */
function numbersOf({ indicators }: BaselineRun): string {
  const values = Object.entries(indicators).map(([key, { value, samples }]) => [
    key,
    value,
    samples,
  ]);
  return JSON.stringify(values.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function freeId(wanted: string, runs: readonly BaselineRun[]): string {
  const taken = new Set(runs.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
