import type { Place } from "./source.ts";

/** A person's written leave to miss one objective for a while. */
export interface Waiver {
  readonly scenario: string;
  /** Indicator key: `http_req_duration p(99)`. */
  readonly objective: string;
  /** Last day it holds, ISO date, UTC. */
  readonly until: string;
  readonly reason: string;
  readonly place: Place;
}
