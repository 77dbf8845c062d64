import type { Collector } from "./collector.ts";
import { noFailures } from "./failure-times.ts";
import { OTHER } from "./forget-tag-sets.ts";
import { emptySink } from "../series/sink.ts";
import type { EndpointCounts } from "./tag-set.ts";

const MOST_ENDPOINTS = 1000;

/** The counts of the endpoint (name and method) that these tags tell of; those past a thousand are counted together. */
export function endpointOf(
  { endpoints }: Collector,
  tags: ReadonlyMap<string, string>,
): EndpointCounts {
  const name = tags.get("name") ?? tags.get("url") ?? "";
  const method = tags.get("method") ?? "";
  const key = `${method} ${name}`;
  const known = endpoints.get(key);
  if (known !== undefined) return known;
  if (endpoints.size >= MOST_ENDPOINTS) return added(endpoints, OTHER, "", OTHER);
  return added(endpoints, key, method, name);
}

function added(
  endpoints: Map<string, EndpointCounts>,
  key: string,
  method: string,
  name: string,
): EndpointCounts {
  const known = endpoints.get(key);
  if (known !== undefined) return known;
  const durations = emptySink(`${method} ${name}`.trim(), "trend", "ms");
  const failureTimes = noFailures();
  const counts: EndpointCounts = {
    name,
    method,
    requests: 0,
    failures: 0,
    failureTimes,
    durations,
  };
  endpoints.set(key, counts);
  return counts;
}
