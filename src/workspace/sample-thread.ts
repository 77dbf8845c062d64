import type { Fault } from "../model/input-error.ts";
import type { ReadElsewhere } from "../gate/ports.ts";

/** What a thread is told to read. */
export interface SampleThreadTask {
  readonly path: string;
  readonly plan: Parameters<ReadElsewhere>[1];
}

/** What it says: how many bytes more it has read, and at last what they hold, or why they cannot be read. */
export type SampleThreadWord =
  | { readonly kind: "bytes"; readonly bytes: number }
  | { readonly kind: "read"; readonly aggregate: Awaited<ReturnType<ReadElsewhere>> }
  | { readonly kind: "refused"; readonly faults: readonly [Fault, ...Fault[]] };
