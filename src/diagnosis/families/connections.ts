import type { Evidence } from "../../model/finding.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { cpuToSpare } from "../evidence/cpu.ts";
import { measured } from "../evidence/indicators.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { countOf, type Level, levelOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { errorsUp, latencyUp } from "../evidence/latency-and-errors.ts";
import { samplesSource } from "../evidence/samples-source.ts";

/** A pool is full where so much of it is in use, and exhausted where it is full so often. */
const FULL = 0.95;
const OFTEN = 0.2;
const CPU_BELOW = 0.8;
const FELT = 0.25;
/** Connections of those that the server allows. */
const NEAR_LIMIT = 0.9;
const FEW = 5;

/** How much of the time the pool of connections was full; undefined where it was not measured. */
function poolFullness(
  facts: RunFacts,
): { readonly share: number; readonly max: number; readonly used: Level } | undefined {
  const used = levelOf(facts, "database.pool.used");
  const max = levelOf(facts, "database.pool.max")?.peak;
  if (used === undefined || max === undefined || max <= 0) return undefined;
  const full = used.buckets.filter((value) => reaches(value, FULL * max));
  return { share: full.length / used.buckets.length, max, used };
}

/** Whether the pool was full often enough to be called exhausted. */
export function isPoolExhausted(facts: RunFacts): boolean {
  return (poolFullness(facts)?.share ?? 0) >= OFTEN;
}

function poolExhausted(facts: RunFacts): Shown | undefined {
  const pool = poolFullness(facts);
  const cpu = cpuToSpare(facts, CPU_BELOW);
  if (pool === undefined || cpu === undefined || pool.share < OFTEN) return undefined;
  const waits = waitsForPool(facts);
  const felt = waitOfP95(facts);
  const own = [...waits.shown, ...(felt?.isLong === true ? [felt.evidence] : [])];
  const [effect, ...effects] = [...own, ...latencyUp(facts), ...errorsUp(facts)];
  if (effect === undefined || waits.isNone) return undefined;
  const full: Evidence = {
    text: `all ${decimalText(pool.max, 0)} connections of the pool were in use ${percentText(pool.share)} of the time under load`,
    source: pool.used.source,
  };
  return {
    evidence: [full, effect, cpu.evidence, ...effects],
    confidence: waits.isDoubtful ? "possible" : cpu.confidence,
    ...(felt !== undefined && { expectedImpact: felt.withoutIt }),
  };
}

/** What tells whether requests waited for the pool. */
interface Waits {
  readonly shown: readonly Evidence[];
  readonly isNone: boolean;
  readonly isDoubtful: boolean;
}

/**
 * Requests that waited for a connection, or gave up. Where both were measured and neither happened, the pool was large enough; where
 * no scrape met a request that waits, and nobody counts timeouts, it may have been.
 */
function waitsForPool(facts: RunFacts): Waits {
  const waiting = levelOf(facts, "database.pool.waiting");
  const timeouts = countOf(facts, "database.pool.timeouts");
  const shown: Evidence[] = [];
  if (timeouts !== undefined && timeouts.count > 0) {
    const text = `${countText(Math.round(timeouts.count), "wait")} for a connection timed out`;
    shown.push({ text, source: timeouts.source });
  }
  if (waiting !== undefined && waiting.greatest > 0) {
    const text = `up to ${decimalText(waiting.greatest, 0)} requests waited for a connection`;
    shown.push({ text, source: waiting.source });
  }
  const isSilent = waiting !== undefined && shown.length === 0;
  return {
    shown,
    isNone: isSilent && timeouts !== undefined,
    isDoubtful: isSilent,
  };
}

/** The mean wait for a connection against p95; long where it is a quarter of it. */
function waitOfP95(
  facts: RunFacts,
):
  | { readonly evidence: Evidence; readonly withoutIt: string; readonly isLong: boolean }
  | undefined {
  const wait = levelOf(facts, "database.pool.wait");
  const p95 = measured(facts, "http_req_duration", "p(95)")?.value;
  if (wait === undefined || p95 === undefined || !(p95 > 0)) return undefined;
  const part = `${decimalText((100 * wait.avg) / p95, 0)} % of p95`;
  return {
    evidence: { text: `waits for the pool are ${part}`, source: wait.source },
    withoutIt: `requests no longer wait for the pool, which took ${part} on average`,
    isLong: wait.avg >= FELT * p95,
  };
}

function atConnectionLimit(facts: RunFacts): Shown | undefined {
  const used = levelOf(facts, "database.connections");
  const max = levelOf(facts, "database.connections.max");
  const refused = failuresOfServer(facts);
  if (used === undefined || max === undefined || refused === undefined) return undefined;
  if (max.peak <= 0 || !reaches(used.peak, NEAR_LIMIT * max.peak)) return undefined;
  const text = `${decimalText(used.peak, 0)} of ${decimalText(max.peak, 0)} connections that the database allows were open`;
  return {
    evidence: [{ text, source: used.source }, refused.evidence],
    confidence: refused.isFew ? "possible" : "likely",
  };
}

/** Answers of 5xx and requests without an answer; a few may have any reason. */
function failuresOfServer(
  facts: RunFacts,
): { readonly evidence: Evidence; readonly isFew: boolean } | undefined {
  const { samples } = facts.run;
  if (samples === undefined) return undefined;
  const server = [...samples.statuses].filter(([status]) => Number(status) >= 500);
  const count = server.reduce((sum, [, requests]) => sum + requests, samples.connectionErrors);
  if (count === 0) return undefined;
  const text = `${countText(count, "request")} got an answer of 5xx or none`;
  const source = samplesSource(facts, "http_reqs by status and error_code");
  return { evidence: { text, source }, isFew: count < FEW };
}

/** Connections to the database: those that the service may use, and those that the server allows. */
export const CONNECTION_RULES: readonly Rule[] = [
  {
    name: "database-pool-exhausted",
    title: "Database connection pool exhausted",
    component: "Database connection pool",
    shows:
      "pool in use ≥ 95 % of its maximum in ≥ 20 % of the buckets of four scrapes; latency or errors up, or waits or timeouts of the pool counted, or waits of ≥ 25 % of p95; CPU of service and database < 80 % (of the machine where neither is measured)",
    disprovedBy: "a pool without waiters and without timeouts",
    description:
      "The service had every connection of its database pool in use, while CPU was to spare: requests queue for a connection.",
    impact: "Requests wait before their first statement, and time out when the wait lasts.",
    cause:
      "the pool is too small for this load, or connections are held too long (a slow statement, a transaction around a call to another service)",
    recommendation:
      "Find what holds connections longest; shorten it, then raise the size of the pool within the database's limit, or put a pooler such as PgBouncer between.",
    effort: "days",
    bears: [
      "latency",
      "errors",
      "throughput",
      "recovery",
      "database.pool.used",
      "database.pool.timeouts",
    ],
    tells: "cause",
    find: poolExhausted,
  },
  {
    name: "database-connection-limit",
    title: "Database at its connection limit",
    component: "Database",
    shows:
      "connections ≥ 90 % of those that the server allows; answers of 5xx or connection errors counted",
    disprovedBy: "failures that are of another kind than refused connections",
    description: "Nearly every connection that the database allows was open, and requests failed.",
    impact: "New connections are refused, so requests fail at once.",
    cause: "more pools and instances than the limit of the database allows for",
    recommendation:
      "Count pool size × instances against the limit; put a pooler between, or raise the limit if memory allows.",
    effort: "days",
    bears: ["errors", "database.connections"],
    tells: "cause",
    find: atConnectionLimit,
  },
];
