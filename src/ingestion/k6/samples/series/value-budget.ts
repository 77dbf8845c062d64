import type { Collector } from "../collecting/collector.ts";
import type { SamplePlan } from "../sample-plan.ts";
import { forgetValues, type Sink } from "./sink.ts";

/** Every sink of a collector. */
export function allSinks(collector: Collector): readonly Sink[] {
  return [
    ...[...collector.metrics.values()].map(({ sink }) => sink),
    ...[...collector.subMetrics.values()].map(({ sink }) => sink),
    ...[...collector.taggedPhases.values()].flatMap((sinks) => [...sinks.values()]),
    ...[...collector.endpoints.values()].map(({ durations }) => durations),
  ];
}

/** The memory of all single values, which a thread can hand over without copying it. */
export function keptBuffers(collector: Collector): readonly ArrayBuffer[] {
  const kept = allSinks(collector).flatMap((sink) => sink.kept);
  return [...new Set(kept.map(({ buffer }) => buffer))].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );
}

/** k6 measures these with every request, and reports seldom ask for them: they give up their single values first. */
const PARTS_OF_REQUESTS =
  /^http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving)$/u;

/** Lets sinks forget single values until no more are kept than the plan allows; what is asked for keeps them longest. */
export function keepWithin(collector: Collector, allowed: SamplePlan["exactValues"]): void {
  const keeping = allSinks(collector).filter(({ keptCount }) => keptCount > 0);
  let kept = keeping.reduce((sum, { keptCount }) => sum + keptCount, 0);
  const tooMany = keeping.filter(({ keptCount }) => keptCount > allowed.perMetric);
  const inTurn =
    kept <= allowed.inAll ? tooMany : [...tooMany, ...leastWantedFirst(keeping, collector)];
  for (const sink of inTurn) {
    if (kept <= allowed.inAll && sink.keptCount <= allowed.perMetric) continue;
    kept -= sink.keptCount;
    forgetValues(sink);
  }
}

function leastWantedFirst(sinks: readonly Sink[], { endpoints, plan }: Collector): readonly Sink[] {
  const ofEndpoints = new Set([...endpoints.values()].map(({ durations }) => durations));
  const worth = (sink: Sink): number => {
    if (plan.selectors.includes(sink.name) || sink.name === "http_req_duration") return 3;
    if (ofEndpoints.has(sink)) return 1;
    return PARTS_OF_REQUESTS.test(sink.name) ? 0 : 2;
  };
  return sinks.toSorted((a, b) => worth(a) - worth(b) || b.keptCount - a.keptCount);
}
