import { type Fault, InputError } from "../../model/input-error.ts";
import type { Stretch } from "../../model/timeline.ts";
import type { Asker } from "./k6-asker.ts";

/** When a run was, and how often k6 pushed, in whole seconds. */
export interface PushedTime extends Stretch {
  readonly pushMs: number;
  /** The series that every push of requests or iterations counts on. */
  readonly counter: string;
}

/**
 * From one push before the first sample of the run to its last: each push holds what came since the one before, and a length without
 * the first of them would make the throughput too great. The window must hold all of it.
 */
export async function runTime(
  asker: Asker,
  names: ReadonlySet<string>,
  matchers: string,
): Promise<PushedTime> {
  const counter = names.has("k6_http_reqs_total") ? "k6_http_reqs_total" : "k6_iterations_total";
  const series = [counter, ...(names.has("k6_vus") ? ["k6_vus"] : [])];
  const ofAll = (of: (series: string) => string): string =>
    series.map((name) => of(`${name}{${matchers}}`)).join(" or ");
  const times = ofAll((one) => `timestamp(${one})`);
  const pushed = ofAll((one) => `count_over_time(${one}[$window])`);
  const first = await asker.number(`min_over_time(min(${times})[$window:$step])`);
  const last = await asker.number(`max_over_time(max(${times})[$window:$step])`);
  const pushes = await asker.number(`max(${pushed})`);
  if (first === undefined || last === undefined || !(last > first) || pushes === undefined) {
    throw new InputError([noSeries(matchers, asker)]);
  }
  const cut = await edgeCut(asker, `count(count_over_time(${counter}{${matchers}}[$window]))`);
  if (cut !== undefined) throw new InputError([cutRun(cut)]);
  const pushSeconds = pushes > 1 ? (last - first) / (pushes - 1) : 0;
  return {
    fromMs: (first - pushSeconds) * 1000,
    toMs: last * 1000,
    pushMs: Math.max(1, Math.round(pushSeconds)) * 1000,
    counter: `${counter}{${matchers}}`,
  };
}

/** k6 pushes every five seconds: a run that reaches over an edge has a sample this near to it. */
const EDGE_MS = 15_000;

/** Which edge of the window lies within the run; its counters count from before, or go on. */
async function edgeCut({ window, number }: Asker, query: string): Promise<string | undefined> {
  const { fromMs, toMs } = window;
  const before = await number(query, { fromMs: fromMs - EDGE_MS, toMs: fromMs });
  if (before !== undefined) return "began before";
  const after = await number(query, { fromMs: toMs, toMs: toMs + EDGE_MS });
  return after === undefined ? undefined : "went on after";
}

/** Nothing in this time bears the test's id. */
export function noSeries(matchers: string, { window }: Pick<Asker, "window">): Fault {
  const time = ` from ${window.fromMs / 1000} to ${window.toMs / 1000} (unix seconds)`;
  return {
    id: "k6-series",
    problem: `no requests or iterations of k6 bear \`${matchers}\`${time}`,
    wayOut:
      "Compare the selector with `k6 run --tag testid=…`, and `--window` with the time of the run. k6 writes with `--out experimental-prometheus-rw`.",
  };
}

function cutRun(what: string): Fault {
  return {
    id: "k6-series",
    problem: `the run ${what} the time that is asked about, so its totals and its length are of different times`,
    wayOut:
      "Widen `--window START..END` until it holds the whole run, or give each run its own testid.",
  };
}
