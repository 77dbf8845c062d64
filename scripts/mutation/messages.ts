/** How often each break was reached, by the tests that reached it, and by what no test alone runs (Stryker's words). */
export interface Reached {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What the thread that holds the tests is asked to do. */
export type Asked =
  | { readonly kind: "run all" }
  | {
      readonly kind: "break";
      readonly mutant: string;
      /** The tests that reach the break, by their places. */
      readonly tests: readonly string[];
      readonly mostHits: number;
    }
  | { readonly kind: "end" };

/** How one test of the whole code ended. */
export interface Tried {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
  readonly failure?: string;
}

/** What the thread answers, once it has loaded the tests and then to each question. */
export type Answered =
  | { readonly kind: "loaded" }
  | {
      readonly kind: "ran";
      readonly tests: readonly Tried[];
      readonly reached: Reached | undefined;
    }
  | {
      readonly kind: "noticed";
      readonly by: string;
      readonly failure: string;
      readonly ran: number;
    }
  | { readonly kind: "not noticed"; readonly ran: number }
  | { readonly kind: "without end" }
  | { readonly kind: "not to be told"; readonly why: string };

/** Both threads are of one process. */
export const channelName = (pid: number): string => `mutation of ${pid}`;

export function tell(channel: InstanceType<typeof BroadcastChannel>, what: Asked | Answered): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  channel.postMessage(what);
}
