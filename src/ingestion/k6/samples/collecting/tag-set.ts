import type { FailureTimes } from "./failure-times.ts";
import type { Sink } from "../series/sink.ts";

/** What else than its statistics a sample of one of k6's own metrics feeds. */
export const FEEDS = {
  nothing: 0,
  requests: 1,
  durations: 2,
  failures: 3,
  checks: 4,
  iterations: 5,
};

/** Where the samples of one metric with one class of tags go. */
export interface Route {
  readonly sinks: readonly Sink[];
  readonly feeds: number;
}

/** Everything known of the requests of one name and method. */
export interface EndpointCounts {
  readonly name: string;
  readonly method: string;
  requests: number;
  failures: number;
  readonly failureTimes: FailureTimes;
  readonly durations: Sink;
}

/**
 * One distinct set of tags, met on any number of lines: what its samples mean is decided once. Counts of requests and
 * checks gather here and go to the tables of statuses, endpoints and checks when the set is forgotten or the file ends.
 */
export interface TagSet {
  readonly tags: ReadonlyMap<string, string>;
  /** By metric index, filled as metrics are met; shared by all sets that match the same selectors. */
  readonly routes: (Route | undefined)[];
  readonly matches: ReadonlySet<string>;
  /** Value of the tag that tells phases apart. */
  readonly phase: string | undefined;
  /** Undefined until a request came with these tags. */
  endpoint: EndpointCounts | undefined;
  requests: number;
  failures: number;
  checkPasses: number;
  checkFails: number;
}
