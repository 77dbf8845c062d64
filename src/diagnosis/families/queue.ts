import { depthGrowth, isFarDeeper } from "../../judging/resources/background-jobs.ts";
import { FEWEST_BUCKETS } from "../../judging/course/trend/fitted-line.ts";
import type { Evidence } from "../../model/finding.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { type Level, levelOf, levelOfRun, rateOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";

const FALLEN = 0.5;
/** Jobs completed, against the baseline, that are fewer than two runs of the same code differ by. */
const FEWER = 0.8;
/** What KEDA's Redis scaler takes for a replica's share of the list unless told otherwise (`listLength`). */
const JOBS_PER_REPLICA = 5;
/** What Kubernetes' HorizontalPodAutoscaler aims at unless told otherwise. */
const CPU_MARK = 0.8;
/** How long a call for replicas holds at least: two means of four scrapes, so that no single scrape speaks, */
const FEWEST_OVER = 2;
/** and two looks of Kubernetes' autoscaler (each 15 s), or one of KEDA's (30 s): what is over before them, neither can follow. */
const LOOKS_MS = 30_000;

function fallsBehind(facts: RunFacts): Shown | undefined {
  const depth = levelOf(facts, "queue.depth");
  if (depth === undefined || depth.values.length < FEWEST_BUCKETS) return undefined;
  return growsOn(facts, depth) ?? longerThanBefore(facts);
}

function growsOn(facts: RunFacts, depth: Level): Shown | undefined {
  const { start, end, grows } = depthGrowth(depth.values);
  if (!grows || hasFallen(depth)) return undefined;
  const created = rateOf(facts, "queue.created");
  const completed = rateOf(facts, "queue.completed");
  if (created !== undefined && completed !== undefined && completed.rate >= created.rate) {
    return undefined;
  }
  const text = `the queue grew from ${decimalText(start, 0)} to ${decimalText(end, 0)} waiting jobs over the measured phase`;
  const rates: readonly Evidence[] =
    completed === undefined
      ? []
      : [
          {
            text: `${quantityText(completed.rate, "1/s")} jobs were completed${created === undefined ? "" : ` and ${quantityText(created.rate, "1/s")} created`}`,
            source: completed.source,
          },
        ];
  return { evidence: [{ text, source: depth.source }, ...rates], confidence: "likely" };
}

/** Whether the queue was worked off again, at least half of it, before the phase ended. */
function hasFallen({ buckets, peak }: Level): boolean {
  return (buckets.at(-1) ?? peak) <= FALLEN * peak;
}

/** Users who wait for their jobs bound the queue themselves; then fewer jobs are done while more wait. */
function longerThanBefore(facts: RunFacts): Shown | undefined {
  const depth = levelOfRun(facts, "queue.depth");
  const completed = levelOfRun(facts, "queue.completed");
  const depthBefore = facts.earlier?.level("queue.depth");
  const before = facts.earlier?.level("queue.completed");
  if (depth === undefined || completed === undefined) return undefined;
  if (depthBefore === undefined || before === undefined) return undefined;
  if (!isFarDeeper(depth.avg, depthBefore) || !reaches(FEWER * before, completed.avg)) {
    return undefined;
  }
  const waiting = `${decimalText(depth.avg, 0)} jobs waited on average, and ${decimalText(depthBefore, 1)} in the baseline`;
  const done = `${quantityText(completed.avg, "1/s")} were completed, and ${quantityText(before, "1/s")} in the baseline`;
  return {
    title: "Work queue slower than in the baseline",
    description: "More jobs waited than in the baseline, and fewer were done.",
    evidence: [
      { text: waiting, source: depth.source },
      { text: done, source: completed.source },
    ],
    confidence: "likely",
  };
}

function lateScaling(facts: RunFacts): Shown | undefined {
  const replicas = levelOf(facts, "app.replicas");
  const scaling = facts.resources?.scaling;
  if (replicas === undefined || scaling === undefined) return undefined;
  const over = overItsMark(facts, replicas);
  if (over === undefined) return undefined;
  const spike = facts.shapes?.spike;
  const first = scaling.responseSeconds;
  if (spike === undefined ? scaling.triggered : !isLate(first, spike.during)) return undefined;
  const followed =
    first === undefined
      ? `replicas stayed at ${decimalText(replicas.avg, 0)}`
      : `the first replica came ${decimalText(first, 0)} s after the spike began`;
  return {
    title: first === undefined ? "No autoscaling under load" : "Autoscaling came late",
    evidence: [over, { text: followed, source: replicas.source }],
    confidence: "possible",
  };
}

function isLate(
  seconds: number | undefined,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): boolean {
  return seconds === undefined || seconds > (toMs - fromMs) / 2000;
}

/** A queue or a CPU that called for more replicas for longer than an autoscaler may overlook. */
function overItsMark(facts: RunFacts, replicas: Level): Evidence | undefined {
  const depth = levelOf(facts, "queue.depth");
  const mark = JOBS_PER_REPLICA * replicas.avg;
  const deepMs = depth === undefined || mark <= 0 ? undefined : heldMs(depth, mark);
  if (depth !== undefined && deepMs !== undefined) {
    const text = `up to ${decimalText(depth.peak, 0)} jobs waited for ${countText(Math.round(replicas.avg), "replica")}, more than ${decimalText(JOBS_PER_REPLICA, 0)} each for ${secondsText(deepMs)}`;
    return { text, source: depth.source };
  }
  const cpu = levelOf(facts, "app.cpu");
  const busyMs = cpu && heldMs(cpu, CPU_MARK);
  if (cpu === undefined || busyMs === undefined) return undefined;
  const text = `CPU of the service was over ${percentText(CPU_MARK)} for ${secondsText(busyMs)}, up to ${percentText(cpu.peak)}`;
  return { text, source: cpu.source };
}

/** How long a level was over a mark without a break; undefined where that is nothing to scale on. */
function heldMs({ buckets, bucketMs }: Level, mark: number): number | undefined {
  let [now, most] = [0, 0];
  for (const value of buckets) {
    now = value > mark ? now + 1 : 0;
    most = Math.max(most, now);
  }
  const ms = most * bucketMs;
  return most >= FEWEST_OVER && ms >= LOOKS_MS ? ms : undefined;
}

function secondsText(ms: number): string {
  return `${decimalText(Math.round(ms / 1000), 0)} s`;
}

/** Work that is done later, and who does it. */
export const QUEUE_RULES: readonly Rule[] = [
  {
    name: "queue-falls-behind",
    title: "Work queue falls behind",
    component: "Work queue",
    shows:
      "the queue's depth rises (interval of the slope above 0) and ends at ≥ 2 × its start + 20; where both rates are measured, fewer jobs completed than created; or a depth ≥ 2 × the baseline's + 20 with ≤ 80 % of its completed jobs",
    disprovedBy: "a depth that falls again within the phase",
    description: "More jobs came than were done, so the queue grew as long as the load lasted.",
    impact: "Jobs are done later and later; the queue's memory grows.",
    cause: "too few workers, or jobs that take too long",
    recommendation:
      "Add workers or take jobs in batches; find what a job waits for; refuse work before the queue is hours long.",
    effort: "days",
    bears: ["work", "queue.depth", "queue.completed"],
    tells: "cause",
    find: fallsBehind,
  },
  {
    name: "autoscaling-late",
    title: "Autoscaling late or absent",
    component: "Autoscaling",
    shows:
      "more than 5 waiting jobs a replica (KEDA's default), or CPU of the service > 80 % (Kubernetes' default), for ≥ 30 s and ≥ 2 buckets (of 4 scrapes at least) in a row; replicas unchanged, or first added later than half of the spike",
    disprovedBy: "a number of replicas that is fixed on purpose",
    description: "The load called for more replicas, and they did not come in time.",
    impact: "Users wait through the time that the new replicas would have spared them.",
    cause:
      "thresholds that are too high, a metric that does not follow this load, or a bound on the number of replicas",
    recommendation:
      "Scale on what rose first here, lower its threshold, and keep a few replicas warm.",
    effort: "days",
    bears: ["work", "recovery", "queue.depth"],
    tells: "cause",
    find: lateScaling,
  },
];
