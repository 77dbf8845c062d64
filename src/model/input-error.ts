import type { Place } from "./source.ts";

/** One thing wrong with what the user gave: what it is, where, and the next step. */
export interface Fault {
  /** Stable kebab-case name, listed in docs/messages.md. */
  readonly id: string;
  readonly place?: Place;
  /** What was found, and what was expected. */
  readonly problem: string;
  /** What the user does next. */
  readonly wayOut: string;
}

/** The input cannot be judged. Holds every fault found, not only the first. Ends a run with exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(faults: readonly [Fault, ...Fault[]], options?: ErrorOptions) {
    super(faults.map((fault) => fault.problem).join("\n"), options);
    this.faults = faults;
  }
}

/** Refuses an input by every fault that was found in it; one without a fault is let through. */
export function refuseFaults(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first !== undefined) throw new InputError([first, ...rest]);
}
