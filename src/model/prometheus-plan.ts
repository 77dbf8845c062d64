import type { Role } from "./role.ts";
import type { Unit } from "./unit.ts";

/** A query of the config: what it is called in objectives, and what its numbers are. */
export interface PrometheusQuery {
  readonly name: string;
  /** PromQL. */
  readonly query: string;
  /** The unit inside; `number` where the config names none that Plimsoll knows. */
  readonly unit: Unit;
  /** What one of the query's own units is inside: 1000 for seconds, 0.01 for percent. */
  readonly scale: number;
  /** The unit as a person wrote it: `tasks`, `%`. */
  readonly unitText?: string;
  /** The label that tells the series apart; absent when the query gives one series. */
  readonly per?: string;
  /** `zero`: no series means that nothing happened. */
  readonly absent: "unmeasured" | "zero";
  /** The part that it plays in the report; absent where nobody says. */
  readonly role?: Role;
}

/** Where the service's own numbers come from. Secrets never stand here, only in the environment. */
export interface PrometheusPlan {
  /** Prefix to which `api/v1/…` is appended; absent when a flag or saved answers give it. */
  readonly url?: string;
  /** Names of ready sets of queries: `node`, `postgres`, `redis`. */
  readonly presets: readonly string[];
  /** Distance of the points that are asked for: a quarter of the range of rates. */
  readonly stepMs: number;
  /** The matchers of k6's own series (`testid="42"`), where the preset `k6-remote-write` is named. */
  readonly k6Matchers?: string;
  /** The config's own, then those of the presets that it does not name itself. */
  readonly queries: readonly PrometheusQuery[];
}

/**
 * What numbers of a query are inside. What is smaller there is divided: 70 hundredths are 0.7, where 70 * 0.01 is a little more, and would
 * miss `<= 70%`.
 */
export function inside(value: number, scale: number): number {
  return scale < 1 ? value / Math.round(1 / scale) : value * scale;
}
