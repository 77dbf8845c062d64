import type { EarlierRuns, RunFacts } from "../../src/diagnosis/run-facts.ts";
import { RULES } from "../../src/diagnosis/rules.ts";
import type { Shown } from "../../src/diagnosis/rule.ts";
import { roleGauges } from "../../src/gate/gauges/role-gauges.ts";
import { resourcesOf } from "../../src/judging/resources/resources.ts";
import { shapesOf } from "../../src/judging/course/shapes.ts";
import type { Endpoint } from "../../src/model/endpoint.ts";
import type { Gauge } from "../../src/model/gauge.ts";
import type { Indicator } from "../../src/model/judgement.ts";
import type { Measurement } from "../../src/model/measurement.ts";
import type { Role } from "../../src/model/role.ts";
import type { Run } from "../../src/model/run.ts";
import type { RunSamples } from "../../src/model/run-samples.ts";
import type { Unit } from "../../src/model/unit.ts";
import { aPhase, aRun, type MadeService } from "../judging/a-timeline.ts";

const START_MS = 1_700_000_000_000;

/** What one made-up query answered, a second apart unless told otherwise. */
export interface MadeGauge {
  readonly role: Role;
  readonly value: (second: number) => number;
  readonly query?: string;
  readonly unit?: Unit;
  readonly everySeconds?: number;
  /** Instances, told apart by `per: instance`. */
  readonly instances?: readonly ((second: number) => number)[];
}

/** A made-up run with everything that diagnosis may know of it. */
export interface MadeFacts {
  readonly seconds?: number;
  readonly service?: Partial<MadeService>;
  /** Names and seconds of phases; the first is the measured one unless there is a `spike`. */
  readonly phases?: readonly (readonly [string, ...(readonly [number, number])[]])[];
  readonly gauges?: readonly MadeGauge[];
  readonly endpoints?: readonly MadeEndpoint[];
  readonly statuses?: Readonly<Record<string, number>>;
  readonly errorCodes?: Readonly<Record<string, number>>;
  readonly connectionErrors?: number;
  /** By metric and aggregation: `http_reqs count`. */
  readonly indicators?: readonly Indicator[];
  readonly measurements?: Readonly<Record<string, Measurement>>;
  readonly earlier?: Readonly<Record<string, number>>;
  readonly load?: RunFacts["load"];
  readonly differences?: readonly string[];
  readonly summaryOnly?: true;
}

/** An endpoint with its median and its 99th percentile. */
export interface MadeEndpoint {
  readonly name: string;
  readonly requests: number;
  readonly failures?: number;
  /** From which second to which one it failed, once a second; then nobody need count its failures. */
  readonly fails?: readonly [number, number];
  readonly p50Ms?: number;
  readonly p99Ms?: number;
}

/** An indicator of the whole run, as the judgement has it. */
export function indicator(key: string, value: number, more: Partial<Indicator> = {}): Indicator {
  const [metric = "", aggregation = ""] = key.split(" ");
  const source = { file: "points.ndjson", at: metric };
  return { scenario: "s", metric, aggregation, unit: "number", value, source, ...more };
}

/** A p95 that rose to nearly five times its baseline. */
export const WORSENED = {
  verdict: "worsened",
  scale: "percent",
  before: 100,
  percent: 380,
  interval: [300, 460],
  noticeable: 20,
  p: 1e-6,
  noise: 3,
  baselineRuns: 3,
  repeats: 1,
  gated: true,
  sentence: "p95 rose",
} as const satisfies NonNullable<Indicator["change"]>;

/** A spike from ten users to forty, from one second to another of so many, with its phases. */
export function aSpike(
  [from, to]: readonly [number, number],
  seconds: number,
  service: MadeFacts["service"] = {},
): Pick<MadeFacts, "seconds" | "service" | "phases"> {
  return {
    seconds,
    service: { users: (second) => (second >= from && second < to ? 40 : 10), ...service },
    phases: [
      ["baseline", [0, from]],
      ["spike", [from, to]],
      ["after", [to, seconds]],
    ],
  };
}

const COMPARATORS = ["<=", ">=", "<", ">"] as const;

/** An objective with its verdict. */
export function asked(
  text: string,
  limit: number,
  verdict: "met" | "missed",
  waived = false,
): Pick<Indicator, "objective"> {
  const comparator = COMPARATORS.find((one) => text.includes(one)) ?? "<";
  const from = { file: "plimsoll.yml", at: "line 1" };
  return { objective: { text, comparator, limit, verdict, waived, from } };
}

/** A measurement with some statistics. */
export function measurement(
  kind: Measurement["kind"],
  values: Readonly<Record<string, number>>,
): Measurement {
  return {
    kind,
    unit: kind === "trend" ? "ms" : "count",
    values: new Map(Object.entries(values)),
    notFinite: new Set(),
    source: { file: "points.ndjson", at: "metrics" },
  };
}

/** Whether one rule speaks, and what it says. */
function seen(rule: string, made: MadeFacts): Shown | undefined {
  const found = RULES.find(({ name }) => name === rule);
  if (found === undefined) throw new Error(`there is no rule ${rule}`);
  return found.find(someFacts(made));
}

/** The evidence of one rule, number by number; empty where it is silent. */
export function evidence(rule: string, made: MadeFacts): readonly string[] {
  return (seen(rule, made)?.evidence ?? []).map(({ text }) => text);
}

/** The facts of a made-up run. */
export function someFacts(made: MadeFacts): RunFacts {
  const { seconds = 60, load = {}, differences = [], indicators = [] } = made;
  const window = { fromMs: START_MS, toMs: START_MS + seconds * 1000 };
  const samples = made.summaryOnly ? undefined : someSamples(made, seconds);
  const gauges = (made.gauges ?? []).map((one) => aGauge(one, seconds));
  const measured = (samples?.measured.stretches ?? [{ fromMs: 0, toMs: seconds * 1000 }]).map(
    ({ fromMs, toMs }) => ({ fromMs: START_MS + fromMs, toMs: START_MS + toMs }),
  );
  const shapes = samples && shapesOf(samples);
  const spikeMs = shapes?.spike?.during.fromMs;
  const run: Run = {
    files: [{ path: "points.ndjson", format: "NDJSON samples" }],
    k6Scenarios: [],
    startMs: START_MS,
    durationMs: seconds * 1000,
    measurements: new Map(Object.entries(made.measurements ?? {})),
    thresholds: [],
    checks: [],
    oddities: [],
    ...(samples !== undefined && { samples }),
    machines: { gauges, window },
  };
  const times = { run: window, course: measured, phases: [], parts: [] };
  return {
    scenario: "s",
    load,
    run,
    ...(shapes !== undefined && { shapes }),
    resources: resourcesOf(
      gauges,
      { ...times, ...(spikeMs !== undefined && { spikeMs }) },
      new Map(),
    ),
    gauges: roleGauges(gauges),
    times: { run: window, measured },
    indicators,
    thin: new Set(),
    differences,
    ...(made.earlier !== undefined && { earlier: earlierRuns(made.earlier) }),
  };
}

function someSamples(made: MadeFacts, seconds: number): RunSamples {
  const steady: MadeService = { users: () => 20, latencyMs: () => 100 };
  const timeline = aRun(seconds, { ...steady, ...made.service });
  const named = (made.phases ?? [["steady", [0, seconds]]]).map(([name, first, ...rest]) => {
    if (first === undefined) throw new Error("a phase needs a stretch");
    return aPhase(timeline, name, first, ...rest);
  });
  const measured = named.find(({ name }) => name === "spike") ?? named[0];
  if (measured === undefined) throw new Error("a run has a phase");
  return {
    timeline,
    phases: named,
    measured,
    endpoints: (made.endpoints ?? []).map(anEndpoint),
    statuses: new Map(Object.entries(made.statuses ?? {})),
    errorCodes: new Map(Object.entries(made.errorCodes ?? {})),
    connectionErrors: made.connectionErrors ?? 0,
    outsideRequests: 0,
    shards: 1,
    standardError: () => undefined,
    quantileError: 0,
    lines: { read: 0, refused: 0, console: 0, cut: 0 },
  };
}

function anEndpoint({ name, requests, fails, p50Ms, p99Ms, ...more }: MadeEndpoint): Endpoint {
  const [method = "", path = ""] = name.split(" ");
  const [from, to] = fails ?? [0, 0];
  const { failures = to - from } = more;
  const stretches = Array.from({ length: to - from }, (_, index) => ({
    fromMs: (from + index) * 1000,
    failures: 1,
  }));
  return {
    name: path,
    method,
    requests,
    failures,
    ...(fails !== undefined && { failureTimes: { stretchMs: 1000, stretches } }),
    ...(p50Ms !== undefined &&
      p99Ms !== undefined && {
        durations: { quantile: (q) => (q < 0.9 ? p50Ms : p99Ms), relativeError: 0 },
      }),
  };
}

function aGauge(made: MadeGauge, seconds: number): Gauge {
  const { role, value, query = "a", unit, everySeconds: every = 1, instances } = made;
  const at = Array.from({ length: Math.floor(seconds / every) + 1 }, (_, index) => index * every);
  const timesMs = at.map((second) => START_MS + second * 1000);
  const series = (instances ?? [value]).map((one, index) => ({
    labels: { instance: `i${index + 1}` },
    timesMs,
    values: at.map((second) => one(second)),
  }));
  return {
    query: {
      name: role.replaceAll(".", "_"),
      query,
      unit: unit ?? "number",
      scale: 1,
      absent: "unmeasured",
      role,
      ...(instances !== undefined && { per: "instance" }),
    },
    file: "answers.json",
    series,
    stepMs: every * 1000,
    lookBackMs: 0,
    isRawCounter: query.endsWith("_total"),
  };
}

function earlierRuns(known: Readonly<Record<string, number>>): EarlierRuns {
  const find = (key: string): number | undefined => known[key];
  return {
    source: { file: "plimsoll.baseline.json", at: "the baseline" },
    level: find,
    indicator: find,
  };
}
