import type { Distribution } from "./measurement.ts";

/** The requests of one name and method, as the tags of the samples group them. */
export interface Endpoint {
  /** `other` for everything beyond the first thousand endpoints. */
  readonly name: string;
  readonly method: string;
  readonly requests: number;
  readonly failures: number;
  /** Milliseconds; absent where k6 measured none. */
  readonly durations?: Distribution;
}
