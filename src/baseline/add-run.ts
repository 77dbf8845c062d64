import { type Baseline, BASELINE_VERSION, type BaselineRun } from "../model/baseline.ts";

/**
 * The baseline with one more run, and no more than the newest `keep` of that scenario. The very same run (time or
 * commit, and all numbers) takes its own place and keeps its time, so that adding twice adds once; another run under a
 * known id, such as a second measurement of one commit, gets a suffix: `4f2a91c-2`.
 */
export function addRun(
  baseline: Baseline | undefined,
  scenario: string,
  run: BaselineRun,
  keep: number,
): Baseline {
  if (!(Number.isInteger(keep) && keep >= 1)) throw new RangeError(`cannot keep ${keep} runs`);
  const before = baseline ?? { schemaVersion: BASELINE_VERSION, scenarios: {} };
  const known = Object.hasOwn(before.scenarios, scenario) ? before.scenarios[scenario] : undefined;
  const all = known?.runs ?? [];
  const { time } = all.find((other) => isSameRun(other, run)) ?? run;
  const others = all.filter((other) => !isSameRun(other, run));
  const runs = [...others, { ...run, time, id: freeId(run.id, others) }]
    .toSorted(byTime)
    .slice(-keep);
  return { ...before, scenarios: { ...before.scenarios, [scenario]: { runs } } };
}

/**
 * Whether two entries are of one measurement: all its numbers, of one time or one commit. A summary does not tell when the
 * run began, so a job that is run again on the same files is known by its commit.
 */
export function isSameRun(left: BaselineRun, right: BaselineRun): boolean {
  const isOneCommit = left.commit !== undefined && left.commit === right.commit;
  return (left.time === right.time || isOneCommit) && numbersOf(left) === numbersOf(right);
}

/** The older of two runs first. */
export function byTime(a: BaselineRun, b: BaselineRun): number {
  return a.time < b.time ? -1 : a.time > b.time ? 1 : 0;
}

/** When a run was and all that it measured: two runs of one content are one measurement. */
export function contentOf(run: BaselineRun): string {
  return `${run.time} ${numbersOf(run)}`;
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
