import type { Collector } from "./collector.ts";
import type { TagSet } from "./tag-set.ts";

/** Moves the counts of all tag sets to the tables and makes them void, so that memory stays bounded. */
export function forgetTagSets(collector: Collector): void {
  for (const set of collector.tagSets.values()) settleTagSet(collector, set);
  collector.tagSets.clear();
  collector.routes.clear();
  collector.generation++;
}

function settleTagSet(collector: Collector, set: TagSet): void {
  const { tags, requests, failures } = set;
  if (set.endpoint !== undefined) {
    set.endpoint.requests += requests;
    set.endpoint.failures += failures;
  }
  if (requests > 0) {
    increase(collector.statuses, tags.get("status"), requests);
    increase(collector.errorCodes, tags.get("error_code"), requests);
    if (!tags.has("scenario")) collector.outsideRequests += requests;
  }
  if (set.checkPasses + set.checkFails > 0) settleChecks(collector, set);
  set.requests = set.failures = set.checkPasses = set.checkFails = 0;
}

const MOST_CHECKS = 10_000;

function settleChecks({ checks }: Collector, { tags, checkPasses, checkFails }: TagSet): void {
  const groups = (tags.get("group") ?? "").split("::").filter((group) => group !== "");
  const own = [...groups, tags.get("check") ?? ""].join(" › ");
  const path = checks.has(own) || checks.size < MOST_CHECKS ? own : OTHER;
  const counts = checks.get(path) ?? { passes: 0, fails: 0 };
  counts.passes += checkPasses;
  counts.fails += checkFails;
  checks.set(path, counts);
}

/** The name under which everything beyond a bound is counted. */
export const OTHER = "other";

function increase(table: Map<string, number>, key: string | undefined, by: number): void {
  if (key === undefined) return;
  const own = table.has(key) || table.size < 1000 ? key : OTHER;
  table.set(own, (table.get(own) ?? 0) + by);
}
