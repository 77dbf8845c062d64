import { type BucketRange, bucketsIn, stretchOf } from "../../judging/course/buckets.ts";
import { errorsIn } from "../../judging/course/error-counts.ts";
import { type Spike, spikesOf } from "../../judging/course/spike/spikes.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { RunSamples } from "../../model/run-samples.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { endpointName } from "../evidence/endpoints.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../evidence/samples-source.ts";

const WINDOW_MS = 5000;
/** So many windows after the load is back must fail. */
const WINDOWS = 2;
/** A window in which this share of the requests fails is not back. */
const STILL_FAILING = 0.01;
/** The spike itself must bring failures: so many times the share before it. */
const FAR_MORE = 2;
/** An endpoint of fewer failures tells nothing of when it began to fail. */
const FEWEST_FAILURES = 5;
/** Failures of one window with which an endpoint begins to fail. */
const BEGINS = 2;

function cascades(facts: RunFacts): Shown | undefined {
  const { samples } = facts.run;
  if (samples === undefined || facts.shapes?.spike === undefined) return undefined;
  const found = spikesOf(samples.timeline, samples.phases);
  const all = (found?.spikes ?? []).flatMap((spike) => cascadeOf(samples, spike, found?.before));
  const [worst] = all.toSorted((a, b) => b.lastedMs - a.lastedMs);
  return worst === undefined ? undefined : shown(worst, facts);
}

/** Failures of one spike that spread and outlasted it. */
interface Cascade {
  readonly before: number;
  readonly during: number;
  /** In the order in which they began to fail, since the beginning of the spike. */
  readonly onsets: readonly [Onset, ...Onset[]];
  readonly lastedMs: number;
  /** Endpoints that still failed after the load was back. */
  readonly outlasting: number;
}

interface Onset {
  readonly endpoint: Endpoint;
  readonly afterMs: number;
}

function cascadeOf(
  samples: RunSamples,
  { during, after }: Spike,
  level: BucketRange | undefined,
): readonly Cascade[] {
  if (after === undefined || level === undefined) return [];
  const { timeline, endpoints } = samples;
  const before = failedShare(timeline, level);
  const spike = { before, during: failedShare(timeline, during) };
  if (spike.during <= Math.max(FAR_MORE * before, STILL_FAILING)) return [];
  const windowMs = windowOf(endpoints);
  const backMs = stretchOf(timeline, after).fromMs;
  const lastedMs = failingMs(timeline, backMs, { windowMs, before });
  const outlasting = endpoints.filter((one) => failuresIn(one, lastWindow(backMs, windowMs)) > 0);
  const whole = stretchOf(timeline, { from: during.from, to: after.to });
  const [first, ...later] = onsetsOf(endpoints, whole, windowMs);
  if (first === undefined || lastedMs < WINDOWS * windowMs || outlasting.length < 2) return [];
  if (!later.some(({ afterMs }) => afterMs >= first.afterMs + windowMs)) return [];
  return [{ ...spike, onsets: [first, ...later], lastedMs, outlasting: outlasting.length }];
}

function failedShare(timeline: Timeline, range: BucketRange): number {
  const { requests, failures } = errorsIn(timeline, range);
  return requests === 0 ? 0 : failures / requests;
}

/** Five seconds, or the time within which the failures of an endpoint are told apart where that is longer. */
function windowOf(endpoints: readonly Endpoint[]): number {
  return Math.max(WINDOW_MS, ...endpoints.map(({ failureTimes }) => failureTimes?.stretchMs ?? 0));
}

/** How long requests go on failing from the moment the load is back, in whole windows. */
function failingMs(
  timeline: Timeline,
  backMs: number,
  { windowMs, before }: { readonly windowMs: number; readonly before: number },
): number {
  const limit = Math.max(STILL_FAILING, FAR_MORE * before);
  let lastedMs = 0;
  for (;;) {
    const fromMs = backMs + lastedMs;
    const window = bucketsIn(timeline, { fromMs, toMs: fromMs + windowMs });
    if (window.to <= window.from || failedShare(timeline, window) <= limit) return lastedMs;
    lastedMs += windowMs;
  }
}

function lastWindow(backMs: number, windowMs: number): Stretch {
  return { fromMs: backMs + (WINDOWS - 1) * windowMs, toMs: backMs + WINDOWS * windowMs };
}

function failuresIn({ failureTimes }: Endpoint, { fromMs, toMs }: Stretch): number {
  return (failureTimes?.stretches ?? [])
    .filter((one) => one.fromMs >= fromMs && one.fromMs < toMs)
    .reduce((sum, { failures }) => sum + failures, 0);
}

/** When each endpoint began to fail, in order; a stray failure is no beginning. */
function onsetsOf(
  endpoints: readonly Endpoint[],
  spike: Stretch,
  windowMs: number,
): readonly Onset[] {
  return endpoints
    .filter((endpoint) => failuresIn(endpoint, spike) >= FEWEST_FAILURES)
    .flatMap((endpoint) => {
      const onset = endpoint.failureTimes?.stretches.find(
        ({ fromMs }) =>
          fromMs >= spike.fromMs &&
          failuresIn(endpoint, { fromMs, toMs: fromMs + windowMs }) >= BEGINS,
      );
      return onset === undefined ? [] : [{ endpoint, afterMs: onset.fromMs - spike.fromMs }];
    })
    .toSorted((a, b) => a.afterMs - b.afterMs);
}

function shown({ before, during, onsets, lastedMs, outlasting }: Cascade, facts: RunFacts): Shown {
  const [first] = onsets;
  const last = onsets.at(-1) ?? first;
  const spread = `${named(first)} began to fail ${seconds(first.afterMs)} into the spike, and ${named(last)} ${seconds(last.afterMs - first.afterMs)} after it: ${countText(onsets.length, "endpoint")} in all`;
  const share = `${quantityText(during, "ratio")} of the requests failed in the spike, and ${quantityText(before, "ratio")} before it`;
  const lasted = `requests of ${countText(outlasting, "endpoint")} went on failing, for ${seconds(lastedMs)} or longer after the load was back`;
  const ofEndpoints = samplesSource(facts, "http_req_failed by endpoint and over time");
  return {
    evidence: [
      { text: spread, source: ofEndpoints },
      { text: share, source: samplesSource(facts, "http_req_failed over time") },
      { text: lasted, source: ofEndpoints },
    ],
    confidence: "likely",
  };
}

const named = ({ endpoint }: Onset): string => code(endpointName(endpoint.name, endpoint.method));
const seconds = (ms: number): string => `${decimalText(ms / 1000, 0)} s`;

/** What spreads. */
export const CASCADE_RULES: readonly Rule[] = [
  {
    name: "cascading-failure",
    title: "Cascading failure",
    component: "Service as a whole",
    shows:
      "≥ 2 × the failures of the time before in the spike, and > 1 % of its requests; one endpoint began to fail ≥ 5 s after another; ≥ 2 endpoints go on failing for ≥ 2 windows of 5 s after the load is back",
    disprovedBy: "failures of all endpoints that begin at once, or end with the spike",
    description:
      "Failures that the spike brought spread from one endpoint to others and outlasted it.",
    impact: "A short spike becomes an outage that ends only when load is taken away.",
    cause:
      "work that piles up and is tried again: no timeouts, no circuit breakers, retries without bound",
    recommendation:
      "Give every call a timeout and a bounded retry, break circuits to what fails, and shed load before queues fill.",
    effort: "weeks",
    bears: ["errors", "recovery"],
    atLeast: "P0",
    tells: "symptom",
    find: cascades,
  },
];
