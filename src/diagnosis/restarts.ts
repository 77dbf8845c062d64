import { bucketsIn } from "../judging/buckets.ts";
import type { Evidence } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import { decimalText } from "../words/digits.ts";
import { sourceOf } from "./role-gauge.ts";
import type { RunFacts } from "./run-facts.ts";
import { samplesSource } from "./worse.ts";

/** A restart is over, and what it broke is seen, within half a minute. */
const AFTERMATH_MS = 30_000;

/** The starts of processes within a run, and when the first was seen, in milliseconds from the start of the run. */
export interface Restarts {
  readonly count: number;
  readonly atMs: number | undefined;
  readonly source: Source;
}

/**
 * How often the service began anew. A count over a range that reaches before the run (`changes(…[5m])`) begins with earlier
 * starts and forgets them as it moves on, so only its steps upwards are starts of this run.
 */
export function restartsOf({ gauges, times: { run }, resources }: RunFacts): Restarts | undefined {
  const found = gauges.find(
    ({ role, gauge }) =>
      role === "app.restarts" && gauge.why === undefined && gauge.series.length === 1,
  );
  const [series] = found?.gauge.series ?? [];
  if (found === undefined || series === undefined) return undefined;
  const source = sourceOf(found.gauge);
  const points = series.timesMs.flatMap((at, index) => {
    const value = series.values[index] ?? Number.NaN;
    const isInside = at >= run.fromMs && at <= run.toMs;
    return isInside && Number.isFinite(value) ? [{ atMs: at - run.fromMs, value }] : [];
  });
  if (found.gauge.stepMs === undefined) {
    const last = series.values.at(-1);
    return last === undefined
      ? undefined
      : { count: Math.round(last), atMs: resources?.restartTimesMs?.[0], source };
  }
  const steps = points.slice(1).flatMap(({ atMs, value }, index) => {
    const up = value - (points[index]?.value ?? value);
    return up > 0.5 ? [{ atMs, up: Math.round(up) }] : [];
  });
  const count = steps.reduce((sum, { up }) => sum + up, 0);
  return { count, atMs: steps[0]?.atMs, source };
}

/** Requests that failed around a restart; where nobody told its time, in the whole run. Undefined where none did. */
export function failuresAfterRestart(
  facts: RunFacts,
  atMs: number | undefined,
): Evidence | undefined {
  const timeline = facts.run.samples?.timeline;
  if (timeline === undefined) return undefined;
  const stretch =
    atMs === undefined
      ? { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER }
      : { fromMs: atMs - AFTERMATH_MS, toMs: atMs + AFTERMATH_MS };
  const { from, to } = bucketsIn(timeline, stretch);
  const failed = timeline.failures.slice(from, to).reduce((sum, count) => sum + count, 0);
  if (failed === 0) return undefined;
  const when = atMs === undefined ? "in the run" : "within half a minute of it";
  return {
    text: `${decimalText(failed, 0)} requests failed ${when}`,
    source: samplesSource(facts, "http_req_failed over time"),
  };
}
