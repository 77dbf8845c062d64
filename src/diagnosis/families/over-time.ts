import { bucketsIn } from "../../judging/buckets.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { latencyUp, samplesSource } from "../worse.ts";

const DEGRADED = 0.1;
const WINDOW_MS = 5000;
const WINDOWS = 2;
/** A window in which this share of the requests fails is not back. */
const STILL_FAILING = 0.01;
const FEWEST_FAILURES = 5;

function cascades(facts: RunFacts): Shown | undefined {
  const { samples } = facts.run;
  const { shapes } = facts;
  const spike = shapes?.spike;
  if (samples === undefined || spike === undefined || shapes === undefined) return undefined;
  const failing = samples.endpoints.filter(({ failures }) => failures >= FEWEST_FAILURES);
  const [before, during] = [spike.before.errorRate ?? 0, spike.during.errorRate ?? 0];
  if (failing.length < 2 || during <= Math.max(before, STILL_FAILING)) return undefined;
  const lasting = shapes.recovery.spikes.flatMap((one) =>
    one.kind === "not assessed" ? [] : failingWindows(facts, one.backMs, before),
  );
  const longest = Math.max(0, ...lasting);
  if (longest < WINDOWS) return undefined;
  const source = samplesSource(facts, "http_req_failed by endpoint and over time");
  return {
    evidence: [
      {
        text: `requests of ${countText(failing.length, "endpoint")} failed: ${quantityText(during, "ratio")} in the spike and ${quantityText(before, "ratio")} before it`,
        source,
      },
      {
        text: `they went on failing for ${decimalText((longest * WINDOW_MS) / 1000, 0)} s or longer after the load was back`,
        source,
      },
    ],
    confidence: "likely",
  };
}

/** How many windows in a row fail from the moment the load is back. */
function failingWindows(facts: RunFacts, backMs: number, before: number): readonly number[] {
  const timeline = facts.run.samples?.timeline;
  if (timeline === undefined) return [];
  const limit = Math.max(STILL_FAILING, 2 * before);
  let windows = 0;
  for (;;) {
    const fromMs = backMs + windows * WINDOW_MS;
    const { from, to } = bucketsIn(timeline, { fromMs, toMs: fromMs + WINDOW_MS });
    const sum = (counts: readonly number[]): number =>
      counts.slice(from, to).reduce((total, count) => total + count, 0);
    const requests = sum(timeline.requests);
    if (requests === 0 || sum(timeline.failures) <= limit * requests) return [windows];
    windows += 1;
  }
}

function slowRecovery(facts: RunFacts): Shown | undefined {
  const recovery = facts.shapes?.recovery;
  if (recovery === undefined || recovery.kind === "not assessed") return undefined;
  const objective = facts.indicators.find(
    ({ metric, objective: asked }) => metric === "recovery_time" && asked?.verdict === "missed",
  )?.objective;
  if (recovery.kind === "recovered" && objective === undefined) return undefined;
  const asked = objective === undefined ? "" : `; the objective is ${objective.text}`;
  const told =
    recovery.kind === "recovered"
      ? `p95 and errors were back ${decimalText(Math.ceil(recovery.seconds), 0)} s after the load was`
      : `p95 and errors were not back within ${decimalText(Math.floor(recovery.withinSeconds), 0)} s after the load was`;
  const source = samplesSource(facts, "p95 and errors after each spike");
  return { evidence: [{ text: `${told}${asked}`, source }], confidence: "likely" };
}

function degrades(facts: RunFacts): Shown | undefined {
  const latency = facts.shapes?.latency;
  if (latency?.kind !== "increasing" || latency.changeShare < DEGRADED) return undefined;
  const [first, ...rest] = latencyUp(facts).filter(({ source }) => source.at.endsWith("over time"));
  return first === undefined ? undefined : { evidence: [first, ...rest], confidence: "possible" };
}

/** What shows only in the course of a run. */
export const OVER_TIME_RULES: readonly Rule[] = [
  {
    name: "cascading-failure",
    title: "Cascading failure",
    component: "Service as a whole",
    shows:
      "more failures in the spike than before it, in ≥ 2 endpoints, that go on for ≥ 2 windows of 5 s after the load is back",
    disprovedBy: "failures that end with the spike",
    description: "Failures that the spike brought spread over endpoints and outlasted it.",
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
  {
    name: "slow-recovery",
    title: "Slow recovery after a spike",
    component: "Service as a whole",
    shows: "a recovery time that misses its objective, or none within the time after the spike",
    disprovedBy: "a new level of load after the spike",
    description: "The load was back at its level, and the service was not.",
    impact: "Users feel a spike long after it is over.",
    cause: "queues that are still worked off, retries, or connections that all begin at once",
    recommendation:
      "Look at what was still full after the spike (queue, pool, retries) and bound it.",
    effort: "days",
    bears: ["recovery"],
    tells: "symptom",
    find: slowRecovery,
  },
  {
    name: "degradation",
    title: "Latency degrades over time",
    component: "Application",
    shows: "p95 increasing over the measured phase by ≥ 10 %, while the users stay",
    disprovedBy: "a machine that was itself slower towards the end",
    description: "The service got slower while the load stayed.",
    impact: "A longer run would be slower still.",
    cause: "something that grows: memory, tables, a queue, a cache that is filled or invalidated",
    recommendation:
      "See what else grew in the same time; repeat the run, and if it shows again, run it longer.",
    effort: "days",
    bears: ["latency"],
    tells: "symptom",
    find: degrades,
  },
];
