import type { Run } from "../../model/run.ts";
import { code } from "../../words/code.ts";

type Runs = readonly [Run, ...Run[]];

/**
 * Tells of a run that it is another file of one before it, as where summary and samples of one run are given one by one: they count as
 * two measurements, agree to the last digit, and make the gate surer than it may be.
 */
export function withTwinsTold(runs: Runs): Runs {
  const [first, ...rest] = runs;
  return [first, ...rest.map((run, index) => told(run, twinOf(run, runs.slice(0, index + 1))))];
}

function twinOf(run: Run, before: readonly Run[]): Run | undefined {
  const mark = markOf(run);
  return mark === undefined
    ? undefined
    : before.find((one) => formatOf(one) !== formatOf(run) && markOf(one) === mark);
}

/** How many requests there were, and the fastest and the slowest to all digits: no two runs share that. */
function markOf({ measurements }: Run): string | undefined {
  const count = measurements.get("http_reqs")?.values.get("count");
  const times = measurements.get("http_req_duration")?.values;
  const [min, max] = [times?.get("min"), times?.get("max")];
  if (count === undefined || min === undefined || max === undefined || max === 0) return undefined;
  return `${count} ${min} ${max}`;
}

function formatOf({ files: [{ format }] }: Run): string {
  return format;
}

function told(run: Run, twin: Run | undefined): Run {
  if (twin === undefined) return run;
  const [own, other] = [run, twin].map(({ files: [{ path }] }) => code(path));
  const text = `${own} and ${other} are of one run (as many requests, the same fastest and slowest), and count as two measurements of it. Give the folder in which both lie, or one of them.`;
  return { ...run, oddities: [...run.oddities, { id: "run-given-twice", text }] };
}
