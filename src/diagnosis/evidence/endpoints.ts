import type { Evidence } from "../../model/finding.ts";
import { parseSelector } from "../../model/metric.ts";
import { read } from "../../model/measurement.ts";
import { median } from "../../statistics/median.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "./samples-source.ts";

const FEWEST_REQUESTS = 100;
/** One endpoint and two others: the median of one other is that one. */
const FEWEST_ENDPOINTS = 3;
const STANDS_OUT = 5;
/** Where requests to all endpoints wait alike, the quickest of them has the longest tail for its median, and none is to blame. */
const SLOWER = 2;

/** How slow an endpoint is, and the slowest hundredth of its requests. */
interface Tail {
  readonly name: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The endpoint whose slowest requests stand out among all endpoints; undefined where none does. */
export function slowestTail(facts: RunFacts): (Tail & { readonly evidence: Evidence }) | undefined {
  const found = standingOut(facts, ratio);
  if (found === undefined) return undefined;
  const { tail, usual, others } = found;
  if (tail.p99Ms < SLOWER * median(others.map(({ p99Ms }) => p99Ms))) return undefined;
  const text = `p99 of ${code(tail.name)} is ${quantityText(tail.p99Ms, "ms")}, ${decimalText(ratio(tail), 0)} × its median of ${quantityText(tail.p50Ms, "ms")}; of the other endpoints it is ${decimalText(usual, 1)} ×`;
  return { ...tail, evidence: { text, source: samplesSource(facts, BY_ENDPOINT) } };
}

/** The endpoint all of whose requests are slow among those of the others; undefined where none is. */
export function slowestMedian(facts: RunFacts): { readonly evidence: Evidence } | undefined {
  const found = standingOut(facts, ({ p50Ms }) => p50Ms);
  if (found === undefined) return undefined;
  const { tail, usual } = found;
  const text = `the median of ${code(tail.name)} is ${quantityText(tail.p50Ms, "ms")}, and of the other endpoints ${quantityText(usual, "ms")}`;
  return { evidence: { text, source: samplesSource(facts, BY_ENDPOINT) } };
}

const BY_ENDPOINT = "http_req_duration by name and method";

function standingOut(facts: RunFacts, by: (tail: Tail) => number): StandingOut | undefined {
  const tails = tailsOf(facts);
  const [first, ...others] = tails.toSorted((a, b) => by(b) - by(a));
  if (first === undefined || tails.length < FEWEST_ENDPOINTS) return undefined;
  const usual = median(others.map(by));
  return by(first) < STANDS_OUT * usual ? undefined : { tail: first, usual, others };
}

/** An endpoint that stands out by some number, and what that usually is for the others. */
interface StandingOut {
  readonly tail: Tail;
  readonly usual: number;
  readonly others: readonly Tail[];
}

const ratio = ({ p50Ms, p99Ms }: Tail): number => p99Ms / p50Ms;

function tailsOf({ run }: RunFacts): readonly Tail[] {
  const tails = run.samples === undefined ? tailsOfSummary(run) : tailsOfSamples(run.samples);
  return tails.filter(({ p50Ms }) => p50Ms > 0);
}

function tailsOfSamples({
  endpoints,
}: Pick<NonNullable<RunFacts["run"]["samples"]>, "endpoints">): readonly Tail[] {
  return endpoints.flatMap(({ name, method, requests, durations }) =>
    durations === undefined || requests < FEWEST_REQUESTS
      ? []
      : [
          {
            name: endpointName(name, method),
            p50Ms: durations.quantile(0.5),
            p99Ms: durations.quantile(0.99),
          },
        ],
  );
}

/** `GET /tasks`, where scripts name the path alone; names that have the method keep it. */
export function endpointName(name: string, method: string): string {
  return method === "" || name.toUpperCase().startsWith(`${method.toUpperCase()} `)
    ? name
    : `${method} ${name}`;
}

/** A summary tells of endpoints only where thresholds made sub-metrics of their names. */
function tailsOfSummary({ measurements }: RunFacts["run"]): readonly Tail[] {
  return [...measurements.keys()].flatMap((key) => {
    const { metric, tags } = parseSelector(key);
    const [only, second] = tags;
    if (metric !== "http_req_duration" || only?.key !== "name" || second !== undefined) return [];
    const p50 = read(measurements, key, { kind: "quantile", percent: 50 });
    const p99 = read(measurements, key, { kind: "quantile", percent: 99 });
    if (p50.kind === "absent" || p99.kind === "absent") return [];
    return [{ name: only.value, p50Ms: p50.value, p99Ms: p99.value }];
  });
}
