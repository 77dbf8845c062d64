import { bucketsIn, stretchOf } from "../../judging/buckets.ts";
import { partOf } from "../../judging/parts.ts";
import type { RunPart } from "../../model/shapes.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../worse.ts";

const FIRST_PART = 0.1;
const COLD = 2;
const FEWEST_REQUESTS = 50;

function coldStart(facts: RunFacts): Shown | undefined {
  const { samples } = facts.run;
  const [stretch, second] = samples?.measured.stretches ?? [];
  if (samples === undefined || stretch === undefined || second !== undefined) return undefined;
  const { timeline } = samples;
  const { from, to } = bucketsIn(timeline, stretch);
  const edge = from + Math.ceil((to - from) * FIRST_PART);
  const first = quantilesOf(partOf(timeline, stretchOf(timeline, { from, to: edge })));
  const rest = quantilesOf(partOf(timeline, stretchOf(timeline, { from: edge, to })));
  if (first === undefined || rest === undefined || !isCold(first, rest)) return undefined;
  const text = `in the first tenth of the measured phase p95 was ${quantityText(first.p95Ms, "ms")} and p50 ${quantityText(first.p50Ms, "ms")}, in the rest ${quantityText(rest.p95Ms, "ms")} and ${quantityText(rest.p50Ms, "ms")}`;
  const source = samplesSource(facts, "http_req_duration over time");
  return { evidence: [{ text, source }], confidence: "possible" };
}

interface Quantiles {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly users: number | undefined;
}

function quantilesOf({ p50Ms, p95Ms, users, requests }: RunPart): Quantiles | undefined {
  if (p50Ms === undefined || p95Ms === undefined || requests < FEWEST_REQUESTS) return undefined;
  return { p50Ms, p95Ms, users };
}

/** Most requests are slower at first, not only the few that are slow at any time. */
function isCold(first: Quantiles, rest: Quantiles): boolean {
  return (
    first.p95Ms >= COLD * rest.p95Ms &&
    first.p50Ms >= COLD * rest.p50Ms &&
    !wasBusier(first.users, rest.users)
  );
}

/** A ramp that went past the level explains a slow beginning without any cold start. */
function wasBusier(first: number | undefined, rest: number | undefined): boolean {
  return first !== undefined && rest !== undefined && first > 1.1 * rest;
}

/** A beginning that is not like the rest. */
export const COLD_START_RULES: readonly Rule[] = [
  {
    name: "cold-start",
    title: "Cold start",
    component: "Application",
    shows:
      "p95 of the first tenth of the measured phase ≥ 2 × that of the rest, and p50 too, without more users in it",
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
