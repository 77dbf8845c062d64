import type { Knee, LoadLevel } from "../../model/capacity.ts";
import { type Comparator, COMPARISONS, type Objective, sideOf } from "../../model/objective.ts";

/** An objective that every level can be held against. */
interface Held {
  readonly text: string;
  readonly limit: number;
  readonly comparator: Comparator;
  readonly of: (level: LoadLevel) => number;
}

/**
 * The largest number of users at which p95 and errors still meet their objectives, between the last level that met them and the
 * first that did not, by a straight line. A lone level that misses between two that meet is noise.
 */
export function kneeOf(levels: readonly LoadLevel[], objectives: readonly Objective[]): Knee {
  const held = objectives.flatMap(heldBy);
  const last = levels.at(-1);
  if (held.length === 0 || last === undefined) return { kind: "no objective" };
  const misses = (level: LoadLevel | undefined): boolean =>
    level === undefined || held.some((one) => !meets(one, level));
  const first = levels.findIndex((level, index) => misses(level) && misses(levels[index + 1]));
  const missing = levels[first];
  if (missing === undefined) {
    const { users, requestsPerSecond } = last;
    return { kind: "not reached", users, requestsPerSecond };
  }
  const missed = held.filter((one) => !meets(one, missing));
  const before = levels[first - 1];
  if (before === undefined) {
    return { kind: "below", users: missing.users, objective: missed[0]?.text ?? "" };
  }
  return between(before, missing, missed);
}

function heldBy({
  metric,
  aggregation,
  comparator,
  limit,
  phase,
  text,
}: Objective): readonly Held[] {
  if (phase !== undefined || sideOf(comparator) !== "ceiling") return [];
  const own = { text: `${metric} ${text}`, limit, comparator };
  if (metric === "http_req_duration" && aggregation.kind === "quantile") {
    return aggregation.percent === 95 ? [{ ...own, of: ({ p95Ms }) => p95Ms }] : [];
  }
  const isErrors = metric === "http_req_failed" && aggregation.kind === "rate";
  return isErrors ? [{ ...own, of: ({ errorRate = 0 }) => errorRate }] : [];
}

function meets({ comparator, limit, of }: Held, level: LoadLevel): boolean {
  return COMPARISONS[comparator](of(level), limit);
}

function between(before: LoadLevel, after: LoadLevel, missed: readonly Held[]): Knee {
  const [first] = missed
    .map(({ text, limit, of }) => ({ text, share: shareAt(of(before), of(after), limit) }))
    .toSorted((a, b) => a.share - b.share);
  const share = first?.share ?? 0;
  const at = (from: number, to: number): number => from + share * (to - from);
  return {
    kind: "found",
    users: at(before.users, after.users),
    requestsPerSecond: at(before.requestsPerSecond, after.requestsPerSecond),
    between: [before.users, after.users],
    objective: first?.text ?? "",
  };
}

/** Where between a level that keeps a limit and one that does not it is crossed. */
function shareAt(from: number, to: number, limit: number): number {
  return (limit - from) / (to - from);
}
