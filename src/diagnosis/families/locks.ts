import type { Evidence } from "../../model/finding.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { cpuToSpare } from "../evidence/cpu.ts";
import { measured } from "../evidence/indicators.ts";
import { percentText } from "../evidence/percent.ts";
import { type Level, levelOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { latencyUp } from "../evidence/latency-and-errors.ts";

const CPU_BELOW = 0.85;
const WAITED_OFTEN = 0.1;
const LONG_WAIT_MS = 1000;
/** A wait that is this part of p95 is felt in it, whatever p95 was before. */
const FELT = 0.25;

function lockContention(facts: RunFacts): Shown | undefined {
  const cpu = cpuToSpare(facts, CPU_BELOW);
  const wait = levelOf(facts, "database.lock_wait");
  const [first, ...rest] = lockWaits(levelOf(facts, "database.lock_waiters"), wait);
  const felt = waitOfP95(facts, wait);
  const up = latencyUp(facts);
  if (cpu === undefined || first === undefined) return undefined;
  if (up.length === 0 && felt === undefined) return undefined;
  return {
    evidence: [first, ...rest, ...up, cpu.evidence],
    confidence: cpu.confidence,
    ...(felt !== undefined && { expectedImpact: felt }),
  };
}

function waitOfP95(facts: RunFacts, wait: Level | undefined): string | undefined {
  const p95 = measured(facts, "http_req_duration", "p(95)")?.value;
  if (p95 === undefined || wait === undefined || !(p95 > 0)) return undefined;
  const share = wait.greatest / p95;
  if (share < FELT) return undefined;
  return `requests no longer wait so long for a lock: the longest wait was ${decimalText(100 * share, 0)} % of p95`;
}

function lockWaits(waiters: Level | undefined, wait: Level | undefined): readonly Evidence[] {
  const often = waiters === undefined ? undefined : waitersText(waiters);
  const isLong = wait !== undefined && wait.greatest > LONG_WAIT_MS;
  const isTold = wait !== undefined && wait.greatest > 0 && (isLong || often !== undefined);
  return [
    ...(often === undefined || waiters === undefined
      ? []
      : [{ text: often, source: waiters.source }]),
    ...(isTold
      ? [
          {
            text: `the longest wait for a lock took ${quantityText(wait.greatest, "ms")}`,
            source: wait.source,
          },
        ]
      : []),
  ];
}

function waitersText({ buckets, greatest }: Level): string | undefined {
  const share = buckets.filter((value) => value > 0).length / buckets.length;
  if (share < WAITED_OFTEN) return undefined;
  return `statements waited for a lock ${percentText(share)} of the time, up to ${decimalText(greatest, 0)} at once`;
}

/** What statements wait for. */
export const LOCK_RULES: readonly Rule[] = [
  {
    name: "lock-contention",
    title: "Lock contention in the database",
    component: "Database",
    shows:
      "waiters for locks in ≥ 10 % of the buckets, or a wait of over 1 s; latency up, or the longest wait ≥ 25 % of p95; CPU of service and database < 85 % (of the machine where neither is measured)",
    disprovedBy: "waits that lie outside the load's phase",
    description:
      "Statements waited for locks that other transactions held, while CPU was to spare.",
    impact:
      "Requests that touch the same rows go one after the other, however many instances there are.",
    cause: "transactions that hold locks on rows which many requests want",
    recommendation:
      "Shorten the transactions that write the hot rows, take locks in one order, and move counters that all requests update out of the row.",
    effort: "days",
    bears: ["latency", "throughput", "recovery", "database.lock_waiters", "database.lock_wait"],
    tells: "cause",
    find: lockContention,
  },
];
