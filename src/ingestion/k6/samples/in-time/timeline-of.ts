import type { Timeline } from "../../../../model/timeline.ts";
import { type Followed, measurementsOver } from "./followed-metrics.ts";
import { secondsOf } from "../../../phases/phases-in.ts";
import { slotsBySecond } from "../series/series-reading.ts";

const MOST_BUCKETS = 1 << 15;

/** The run second by second. */
export function timelineOf(followed: Followed): Timeline {
  const { from, to, startMs, users } = followed;
  let width = 1;
  while ((to - from) / width > MOST_BUCKETS) width *= 2;
  const length = Math.ceil((to - from) / width);
  const buckets = Array.from({ length }, (_, index) => from + index * width);
  const summed = (metric: string, part: "sum" | "nonZero"): readonly number[] => {
    const totals = Array.from({ length }, () => 0);
    const series = followed.sinks.get(metric)?.series;
    for (const [second, slot] of series === undefined ? [] : slotsBySecond(series)) {
      const bucket = Math.floor((second - from) / width);
      totals[bucket] = (totals[bucket] ?? 0) + slot[part];
    }
    return totals;
  };
  return {
    offsetMs: from * 1000 - startMs,
    bucketMs: width * 1000,
    users: buckets.map((second) => users.users[second - users.from]),
    requests: summed("http_reqs", "sum"),
    failures: summed("http_req_failed", "nonZero"),
    iterations: summed("iterations", "sum"),
    between: (stretch) => measurementsOver(followed, [secondsOf(followed, stretch)]),
  };
}
