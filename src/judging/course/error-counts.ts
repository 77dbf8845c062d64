import type { Timeline } from "../../model/timeline.ts";
import { atLeast } from "../../statistics/negative-binomial.ts";
import type { BucketRange } from "./buckets.ts";

/** Requests of some part of a run, and how many of them failed. */
export interface ErrorCounts {
  readonly requests: number;
  readonly failures: number;
}

/** The requests of some buckets, and how many of them failed. */
export function errorsIn(
  { requests, failures }: Pick<Timeline, "requests" | "failures">,
  { from, to }: BucketRange,
): ErrorCounts {
  const sum = (counts: readonly number[]): number =>
    counts.slice(from, to).reduce((total, count) => total + count, 0);
  return { requests: sum(requests), failures: sum(failures) };
}

/** More failures than chance brings once in forty times. */
const ONE_SIDE = 0.025;

/** Whether requests were counted at all; a script that feeds `http_reqs` itself can feed it anything. */
export function isCounted({ requests, failures }: ErrorCounts): boolean {
  return requests > 0 && requests <= Number.MAX_SAFE_INTEGER && failures <= requests;
}

/** Whether more failed than the rate of another part explains, by the law of rare counts (docs/judging.md). Expects both counted. */
export function failsMore(now: ErrorCounts, than: ErrorCounts): boolean {
  const law = {
    shape: than.failures + 0.5,
    success: than.requests / (than.requests + now.requests),
  };
  return atLeast(law, now.failures) <= ONE_SIDE;
}
