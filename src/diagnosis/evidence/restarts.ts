import { bucketsIn } from "../../judging/course/buckets.ts";
import { type ErrorCounts, failsMore, isCounted } from "../../judging/course/error-counts.ts";
import type { Evidence, Finding } from "../../model/finding.ts";
import type { Timeline } from "../../model/timeline.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "./samples-source.ts";

/** A restart is over, and what it broke is seen, within half a minute. */
const AFTERMATH_MS = 30_000;

/** Requests that failed around restarts, and how sure it is that these broke them. */
export interface Aftermath {
  readonly evidence: Evidence;
  readonly confidence: Finding["confidence"];
}

/**
 * Requests that failed around restarts, more of them than in the rest of the run: a service that fails all along does not fail since
 * it was restarted. Where nobody told the times, failures of the whole run are only possibly theirs. Undefined where none failed.
 */
export function aftermathOf(facts: RunFacts, timesMs: readonly number[]): Aftermath | undefined {
  const timeline = facts.run.samples?.timeline;
  if (timeline === undefined) return undefined;
  const source = samplesSource(facts, "http_req_failed over time");
  if (timesMs.length === 0) return untimed(timeline, source);
  const near = nearBuckets(timeline, timesMs);
  const inside = errorsWhere(timeline, (bucket) => near.has(bucket));
  const rest = errorsWhere(timeline, (bucket) => !near.has(bucket));
  if (inside.failures === 0 || !isCounted(inside)) return undefined;
  if (isCounted(rest) && !failsMore(inside, rest)) return undefined;
  const elsewhere = isCounted(rest)
    ? `, and ${quantityText(shareOf(rest), "ratio")} in the rest of the run`
    : "";
  const text = `${countText(inside.failures, "request")} failed within half a minute of it, ${quantityText(shareOf(inside), "ratio")} of those then${elsewhere}`;
  return { evidence: { text, source }, confidence: "likely" };
}

function untimed(timeline: Timeline, source: Evidence["source"]): Aftermath | undefined {
  const { failures } = errorsWhere(timeline, () => true);
  if (failures === 0) return undefined;
  const text = `${countText(failures, "request")} failed in the run`;
  return { evidence: { text, source }, confidence: "possible" };
}

function nearBuckets(timeline: Timeline, timesMs: readonly number[]): ReadonlySet<number> {
  const ranges = timesMs.map((at) =>
    bucketsIn(timeline, { fromMs: at - AFTERMATH_MS, toMs: at + AFTERMATH_MS }),
  );
  return new Set(
    timeline.requests.flatMap((_, at) =>
      ranges.some(({ from, to }) => at >= from && at < to) ? [at] : [],
    ),
  );
}

function errorsWhere(
  { requests, failures }: Timeline,
  is: (bucket: number) => boolean,
): ErrorCounts {
  const sum = (counts: readonly number[]): number =>
    counts.reduce((total, count, at) => (is(at) ? total + count : total), 0);
  return { requests: sum(requests), failures: sum(failures) };
}

const shareOf = ({ requests, failures }: ErrorCounts): number => failures / requests;
