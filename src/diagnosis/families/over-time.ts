import { decimalText } from "../../words/digits.ts";
import { growsWithTime } from "../evidence/growth-over-time.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { latencyUpOverTime } from "../evidence/latency-and-errors.ts";
import { samplesSource } from "../evidence/samples-source.ts";

const DEGRADED = 0.1;

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
  const { shapes } = facts;
  const latency = shapes?.latency;
  if (latency?.kind !== "increasing" || latency.changeShare < DEGRADED) return undefined;
  if (shapes === undefined || !growsWithTime(shapes)) return undefined;
  const [evidence] = latencyUpOverTime(facts);
  return evidence && { evidence: [evidence], confidence: "possible" };
}

/** What shows only in the course of a run. */
export const OVER_TIME_RULES: readonly Rule[] = [
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
    shows:
      "p95 increasing over the measured phase by ≥ 10 %, while the users stay and no more requests come; its eighths rise as they do by chance in ≤ 1 % of runs, nearer to a line than to a step, and the last third brings ≥ a quarter of the rise",
    disprovedBy: "a step at one moment, or a machine that was itself slower towards the end",
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
