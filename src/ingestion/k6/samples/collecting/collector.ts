import { builtInMetric } from "../../../../model/known-metric.ts";
import type { MetricKind } from "../../../../model/metric.ts";
import { parseSelector, type Selector, selectorText, type Tag } from "../../../../model/metric.ts";
import { MOST_METRICS, tooManyMetrics } from "../../metrics-in-all.ts";
import { type Contains, containsByName, sampleUnit } from "../../metric-units.ts";
import { FOLLOWED, type SamplePlan } from "../sample-plan.ts";
import { emptySink, follow, type Sink, turnTo } from "../series/sink.ts";
import { forgetTagSets } from "./forget-tag-sets.ts";
import type { EndpointCounts, Route, TagSet } from "./tag-set.ts";

/** One metric of the file, under the number by which the scanner knows it. */
export interface SampledMetric {
  readonly name: string;
  readonly index: number;
  readonly sink: Sink;
}

/** A sub-metric that the script, k6 itself or the plan asked for. */
export interface SubMetric {
  readonly metric: string;
  readonly tags: readonly Tag[];
  readonly sink: Sink;
  /** What k6 makes without being asked is there only when it has samples. */
  readonly origin: "asked" | "made by k6";
}

/** A threshold that a Metric line lists; whether it passed, samples cannot say. */
export interface ListedThreshold {
  readonly metric: string;
  readonly expression: string;
  readonly line: number;
}

/** Results of one check in one group. */
export interface CheckCounts {
  passes: number;
  fails: number;
}

/** What was read so far of one file. Everything here is bounded, whatever the length of the file. */
export interface Collector {
  readonly file: string;
  readonly plan: SamplePlan;
  readonly metrics: Map<string, SampledMetric>;
  readonly subMetrics: Map<string, SubMetric>;
  readonly thresholds: ListedThreshold[];
  /** Metrics that had their Metric line. */
  readonly declared: Set<string>;
  readonly scenarios: Set<string>;
  readonly checks: Map<string, CheckCounts>;
  readonly endpoints: Map<string, EndpointCounts>;
  readonly statuses: Map<string, number>;
  readonly errorCodes: Map<string, number>;
  /** Tag sets by their tags; their counts are not yet in the tables. */
  readonly tagSets: Map<string, TagSet>;
  /** Routes by the names of the sub-metrics that a tag set matches. */
  readonly routes: Map<string, (Route | undefined)[]>;
  /** Changes when tag sets that were handed out became void. */
  generation: number;
  /** Requests without a scenario: those of setup() and teardown(). */
  outsideRequests: number;
  /** Sinks of metrics and phases that are followed in time, and the Unix second in which they are. */
  readonly followed: Sink[];
  second: number;
  /** Followed metrics by the value of the tag that tells phases apart, where one does. */
  readonly taggedPhases: Map<string, Map<string, Sink>>;
  /** Unix milliseconds of the sample that is being read, and of the earliest start and the latest end. */
  timeMs: number;
  startMs: number;
  endMs: number;
}

/** A collector that has read nothing. */
export function emptyCollector(file: string, plan: SamplePlan): Collector {
  const collector: Collector = {
    file,
    plan,
    metrics: new Map(),
    subMetrics: new Map(),
    thresholds: [],
    declared: new Set(),
    scenarios: new Set(),
    checks: new Map(),
    endpoints: new Map(),
    statuses: new Map(),
    errorCodes: new Map(),
    tagSets: new Map(),
    routes: new Map(),
    generation: 0,
    outsideRequests: 0,
    followed: [],
    second: Number.NaN,
    taggedPhases: new Map(),
    timeMs: Number.NaN,
    startMs: Infinity,
    endMs: -Infinity,
  };
  for (const text of [...plan.selectors, ...plan.subMetrics]) {
    const selector = parseSelector(text);
    if (selector.tags.length > 0) declareSubMetric(collector, selector);
  }
  return collector;
}

/** The metric of this name, known from its Metric line, from k6's catalogue or from the plan, else of unknown kind. */
export function metricNamed(collector: Collector, name: string): SampledMetric {
  const known = collector.metrics.get(name);
  if (known !== undefined) return known;
  return addMetric(collector, name, {
    kind: collector.plan.kinds.get(name) ?? builtInMetric(name)?.kind,
    contains: containsByName(name),
  });
}

/** What a Metric line says of a metric. */
export interface MetricDeclaration {
  readonly name: string;
  readonly kind: MetricKind;
  readonly contains: Contains;
  readonly thresholds: readonly string[];
  readonly subMetrics: readonly (readonly Tag[])[];
  readonly line: number;
}

/** Takes in a Metric line. k6 writes it once, before the first sample; one that comes again is passed over, and told. */
export function declareMetric(
  collector: Collector,
  declaration: MetricDeclaration,
): "new" | "known before" {
  const { name, kind, contains, line } = declaration;
  if (collector.declared.has(name)) return "known before";
  collector.declared.add(name);
  const known = collector.metrics.get(name);
  if (known === undefined) addMetric(collector, name, { kind, contains });
  else known.sink.kind ??= kind;
  for (const expression of declaration.thresholds) {
    collector.thresholds.push({ metric: name, expression, line });
  }
  for (const tags of declaration.subMetrics) declareSubMetric(collector, { metric: name, tags });
  return "new";
}

interface Described {
  readonly kind: MetricKind | undefined;
  readonly contains: Contains;
}

function addMetric(collector: Collector, name: string, described: Described): SampledMetric {
  const { kind, contains } = described;
  refuseOneMore(collector);
  const sink = emptySink(name, kind, sampleUnit(name, kind ?? "trend", contains));
  const metric = { name, index: collector.metrics.size, sink };
  collector.metrics.set(name, metric);
  if (FOLLOWED.has(name) || collector.plan.selectors.includes(name)) followSink(collector, sink);
  for (const sub of collector.subMetrics.values()) {
    if (sub.metric === name) describeLike(sub.sink, sink);
  }
  return metric;
}

function refuseOneMore({ metrics, subMetrics, file }: Collector): void {
  if (metrics.size + subMetrics.size >= MOST_METRICS) throw tooManyMetrics(file);
}

/** Adds a sub-metric, unless it is known already. */
export function declareSubMetric(
  collector: Collector,
  { metric, tags }: Selector,
  origin: SubMetric["origin"] = "asked",
): void {
  const name = selectorText({ metric, tags });
  if (collector.subMetrics.has(name)) return;
  refuseOneMore(collector);
  const sink = emptySink(name, undefined, "number");
  const parent = collector.metrics.get(metric);
  if (parent !== undefined) describeLike(sink, parent.sink);
  collector.subMetrics.set(name, { metric, tags, sink, origin });
  if (collector.plan.selectors.includes(name)) followSink(collector, sink);
  forgetTagSets(collector);
}

/** Follows a sink in time. To be called before its first sample. */
export function followSink(collector: Collector, sink: Sink): void {
  follow(sink, collector.second);
  collector.followed.push(sink);
}

/** Says that the following samples come in another second. */
export function turnSecond(collector: Collector, second: number): void {
  collector.second = second;
  for (const sink of collector.followed) turnTo(sink, second);
}

/** Gives a sink the kind and unit of the metric whose part it is. */
export function describeLike(sink: Sink, parent: Sink): void {
  sink.kind = parent.kind;
  sink.unit = parent.unit;
  sink.keepsValues = parent.keepsValues;
}
