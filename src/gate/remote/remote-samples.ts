import { type K6Series, k6SeriesOf } from "../../ingestion/prometheus/pushed/k6-series.ts";
import { inTime } from "../../ingestion/prometheus/pushed/pushed-run.ts";
import type { Oddity } from "../../model/run.ts";
import type { RunSamples } from "../../model/run-samples.ts";
import type { PhasePlan } from "../../model/scenario.ts";
import { code } from "../../words/code.ts";
import type { Asker } from "./k6-asker.ts";
import { atEnd, remoteCourse, type Stretches, stretchesOf } from "./remote-course.ts";
import { endpointsOf, failedOf } from "./remote-endpoints.ts";
import type { PushedTime } from "./remote-run-time.ts";

/** The series of one run, and what is wanted of its course. */
export interface RemoteSeries {
  readonly names: ReadonlySet<string>;
  readonly matchers: string;
  /** Metrics that are followed in time. */
  readonly selectors: readonly string[];
  readonly phases: PhasePlan;
}

/** What the pushes of a run tell over time, in the shape in which samples tell it; what they cannot tell is left out, and said. */
export async function remoteSamples(
  asker: Asker,
  remote: RemoteSeries,
  run: PushedTime,
): Promise<{ readonly samples?: RunSamples; readonly oddities: readonly Oddity[] }> {
  const at = stretchesOf(run);
  if (await reachesIn(asker, run, at)) return { oddities: [earlierRun(remote.matchers)] };
  const { names, matchers, selectors, phases } = remote;
  const requests = k6SeriesOf("http_reqs", names, matchers);
  const series = selectors.map((selector) => k6SeriesOf(selector, names, matchers));
  const failed = requests.shape === "total" ? failedOf(requests.series) : undefined;
  const users = names.has("k6_vus") ? `k6_vus{${matchers}}` : undefined;
  const followed = { series, ...(failed && { failed }), ...(users && { users }) };
  const pushed = await remoteCourse(asker, followed, at);
  const { timeline, measured, phases: found } = inTime(pushed, phases);
  const counted = pushed.users.users.filter((count) => count !== undefined);
  const ways = await waysOf(asker, requests, at);
  const latency = k6SeriesOf("http_req_duration", names, matchers);
  const endpoints = await endpointsOf(asker, { requests, latency, at });
  const samples: RunSamples = {
    timeline,
    phases: found,
    measured,
    endpoints,
    ...ways,
    ...(counted.length > 0 && {
      users: {
        avg: counted.reduce((sum, count) => sum + count, 0) / counted.length,
        max: Math.max(...counted),
      },
    }),
    outsideRequests: 0,
    shards: users === undefined ? 1 : await machines(asker, users, at),
    standardError: () => undefined,
    quantileError: Math.max(0, ...endpoints.map(({ durations }) => durations?.relativeError ?? 0)),
    lines: { read: 0, refused: 0, console: 0, cut: 0 },
  };
  return { samples, oddities: phases.kind === "tag" ? [noTags(phases.tag)] : [] };
}

/** Whether an earlier run with the same id was pushed so shortly before that its totals would be taken for this one's. */
async function reachesIn(
  { number }: Asker,
  { fromMs, counter }: PushedTime,
  { count, stretchMs, pushMs }: Stretches,
): Promise<boolean> {
  const before = { fromMs: fromMs - count * stretchMs - pushMs, toMs: fromMs - 1 };
  return (await number(`count(count_over_time(${counter}[$window]))`, before)) !== undefined;
}

async function machines({ number }: Asker, users: string, at: Stretches): Promise<number> {
  const end = { fromMs: at.startMs, toMs: at.steps.toMs };
  return (await number(`count(last_over_time(${users}[$window]))`, end)) ?? 1;
}

type Ways = Pick<RunSamples, "statuses" | "errorCodes" | "connectionErrors">;

async function waysOf(asker: Asker, { series, shape }: K6Series, at: Stretches): Promise<Ways> {
  const by = async (label: string): Promise<ReadonlyMap<string, number>> => {
    if (shape !== "total") return new Map();
    const told = await atEnd(asker, `sum by (${label}) (last_over_time(${series}[$window]))`, at);
    const pairs = told.series.flatMap(({ labels, values }) => {
      const value = labels[label];
      return value === undefined ? [] : [[value, values.at(-1) ?? 0] as const];
    });
    return new Map(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  };
  const errorCodes = await by("error_code");
  const connectionErrors = [...errorCodes]
    .filter(([one]) => Number(one) >= 1000 && (Number(one) < 1400 || Number(one) >= 1600))
    .reduce((sum, [, count]) => sum + count, 0);
  return { statuses: await by("status"), errorCodes, connectionErrors };
}

function earlierRun(matchers: string): Oddity {
  const text = `An earlier run that bears ${code(matchers)} was written less than the length of this one before it, so totals cannot be told apart over time: there are no phases, curves or endpoints. Give each run its own testid.`;
  return { id: "k6-earlier-run", text };
}

function noTags(tag: string): Oddity {
  const text = `Phases by the tag ${code(tag)} need k6's own files: series hold no single samples. Name the phases by their times (${code("phases: {spike: 2m..5m}")}), or leave them to be found from the users.`;
  return { id: "k6-tagged-phases", text };
}
