import { bucketsIn, stretchOf } from "../../judging/course/buckets.ts";
import { partOf } from "../../judging/course/parts.ts";
import type { RunPart } from "../../model/shapes.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../evidence/samples-source.ts";

const TENTHS = 10;
const COLD = 2;
/** Against the slowest of the other tenths, since a tenth may be slow by chance at any time. */
const SLOWEST_OF_ALL = 1.5;
const FEWEST_REQUESTS = 50;
/** More users than in the rest of the phase, by more than the steps of a ramp. */
const BUSIER = 1.1;

function coldStart(facts: RunFacts): Shown | undefined {
  const { samples } = facts.run;
  const [stretch, second] = samples?.measured.stretches ?? [];
  if (samples === undefined || stretch === undefined || second !== undefined) return undefined;
  const isWarm = facts.shapes?.spike !== undefined;
  const course = courseOf(samples.timeline, stretch);
  if (isWarm || course === undefined || !isCold(course)) return undefined;
  const { first, rest, others } = course;
  const text = `in the first tenth of the measured phase p95 was ${quantityText(first.p95Ms, "ms")}, in the rest ${quantityText(rest.p95Ms, "ms")}, and never more than ${quantityText(slowest(others), "ms")} in a tenth of it`;
  const source = samplesSource(facts, "http_req_duration over time");
  return { evidence: [{ text, source }], confidence: "possible" };
}

/** The first tenth of a phase, all that comes after it, and the tenths of that. */
interface Course {
  readonly first: Busy;
  readonly rest: Busy;
  readonly others: readonly Busy[];
}

function courseOf(timeline: Timeline, stretch: Stretch): Course | undefined {
  const { from, to } = bucketsIn(timeline, stretch);
  const edge = (tenth: number): number => from + Math.ceil(((to - from) * tenth) / TENTHS);
  const between = (start: number, end: number): Busy | undefined =>
    busy(partOf(timeline, stretchOf(timeline, { from: start, to: end })));
  const tenths = Array.from({ length: TENTHS }, (_, tenth) =>
    between(edge(tenth), edge(tenth + 1)),
  );
  const [first, ...others] = tenths.filter((tenth) => tenth !== undefined);
  const rest = between(edge(1), to);
  if (first === undefined || rest === undefined || others.length < TENTHS - 1) return undefined;
  return { first, rest, others };
}

interface Busy {
  readonly p95Ms: number;
  readonly users: number | undefined;
}

function busy({ p95Ms, users, requests }: RunPart): Busy | undefined {
  return p95Ms === undefined || requests < FEWEST_REQUESTS ? undefined : { p95Ms, users };
}

const slowest = (tenths: readonly Busy[]): number => Math.max(...tenths.map(({ p95Ms }) => p95Ms));

function isCold({ first, rest, others }: Course): boolean {
  return (
    first.p95Ms >= COLD * rest.p95Ms &&
    first.p95Ms >= SLOWEST_OF_ALL * slowest(others) &&
    !wasBusier(first.users, rest.users)
  );
}

/** A ramp that went past the level explains a slow beginning without any cold start. */
function wasBusier(first: number | undefined, rest: number | undefined): boolean {
  return first !== undefined && rest !== undefined && first > BUSIER * rest;
}

/** A beginning that is not like the rest. */
export const COLD_START_RULES: readonly Rule[] = [
  {
    name: "cold-start",
    title: "Cold start",
    component: "Application",
    shows:
      "p95 of the first tenth of the measured phase ≥ 2 × that of the rest, and ≥ 1.5 × that of any other tenth, without more users in it; not of a spike, before which the service was warm",
    disprovedBy: "a slow beginning in a service that was warm",
    description: "The measured phase began before the service was warm.",
    impact: "The numbers of the run hold some of the warm-up.",
    cause: "caches, pools and compilers that fill with the first requests",
    recommendation:
      "Warm the service up before the measured phase, and name the phases in the config.",
    effort: "hours",
    bears: [],
    tells: "validity",
    find: coldStart,
  },
];
