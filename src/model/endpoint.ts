import type { Distribution } from "./measurement.ts";

/** When the requests of an endpoint failed: stretches of one length, as fine as the length of the run lets them be. */
export interface FailureTimes {
  readonly stretchMs: number;
  /** Each from so many milliseconds after the start of the run. */
  readonly stretches: readonly { readonly fromMs: number; readonly failures: number }[];
}

/** The requests of one name and method, as the tags of the samples group them. */
export interface Endpoint {
  /** `other` for everything beyond the first thousand endpoints. */
  readonly name: string;
  readonly method: string;
  readonly requests: number;
  readonly failures: number;
  /** When requests failed, in order of time; absent where none did, or nobody tells. */
  readonly failureTimes?: FailureTimes;
  /** Milliseconds; absent where k6 measured none. */
  readonly durations?: Distribution;
}
