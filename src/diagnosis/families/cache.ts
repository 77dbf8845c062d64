import type { Evidence } from "../../model/finding.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { measured } from "../evidence/indicators.ts";
import { reaches } from "../evidence/reaches.ts";
import { levelOf, levelOfRun, rateOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";

const POINTS_DOWN = 0.1;
const LOW_RATIO = 0.5;
const FEWEST_READS = 100;
/** Work for the database a request, against the baseline, that is more than the mix of requests explains. */
const MORE_STATEMENTS = 1.1;
/** Commands to the cache a request, against the baseline. */
const HALF = 0.5;
const FULL = 0.95;

function cacheNotEffective(facts: RunFacts): Shown | undefined {
  const hits = hitRatio(facts);
  const fewer = fewerOperations(facts);
  const more = moreStatements(facts);
  if (hits !== undefined && more !== undefined) {
    return { evidence: [hits, more], confidence: "likely" };
  }
  if (fewer === undefined) return undefined;
  return {
    title: "Cache hardly used",
    description: "The service asked its cache much less for each request than the baseline did.",
    cause: "a cache that is switched off, cannot be reached, or is passed by",
    evidence: [fewer, ...(more === undefined ? [] : [more])],
    confidence: "likely",
  };
}

function hitRatio(facts: RunFacts): Evidence | undefined {
  const whole = levelOfRun(facts, "cache.hit_ratio");
  const before = facts.earlier?.level("cache.hit_ratio");
  if (whole !== undefined && before !== undefined && reaches(before - whole.avg, POINTS_DOWN)) {
    const text = `${quantityText(whole.avg, "ratio")} of the reads found their key, and ${quantityText(before, "ratio")} in the baseline`;
    return { text, source: whole.source };
  }
  const now = levelOf(facts, "cache.hit_ratio");
  const reads = rateOf(facts, "cache.reads");
  if (now === undefined || now.avg >= LOW_RATIO) return undefined;
  if (reads === undefined || reads.rate <= FEWEST_READS) return undefined;
  const text = `${quantityText(now.avg, "ratio")} of ${quantityText(reads.rate, "1/s")} reads found their key`;
  return { text, source: now.source };
}

/** Rates are told per request, since a run that sends less load asks less of everything. */
function perRequest(
  facts: RunFacts,
  role: "cache.operations" | "database.statements",
): PerRequest | undefined {
  const rate = levelOfRun(facts, role);
  const now = ratio(rate?.avg, measured(facts, "http_reqs", "rate")?.value);
  const before = ratio(facts.earlier?.level(role), facts.earlier?.indicator("http_reqs rate"));
  if (rate === undefined || now === undefined || before === undefined) return undefined;
  return { now, before, source: rate.source };
}

interface PerRequest {
  readonly now: number;
  readonly before: number;
  readonly source: Evidence["source"];
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || !(whole > 0) ? undefined : part / whole;
}

function moreStatements(facts: RunFacts): Evidence | undefined {
  const statements = perRequest(facts, "database.statements");
  if (statements === undefined) return undefined;
  const { now, before, source } = statements;
  if (!reaches(now, MORE_STATEMENTS * before)) return undefined;
  const text = `the database got ${decimalText(now, 1)} statements a request, and ${decimalText(before, 1)} in the baseline`;
  return { text, source };
}

function fewerOperations(facts: RunFacts): Evidence | undefined {
  const operations = perRequest(facts, "cache.operations");
  if (operations === undefined) return undefined;
  const { now, before, source } = operations;
  if (before === 0 || now > HALF * before) return undefined;
  const text = `the cache got ${decimalText(now, 2)} commands a request, and ${decimalText(before, 2)} in the baseline`;
  return { text, source };
}

function cacheEvicting(facts: RunFacts): Shown | undefined {
  const evictions = levelOf(facts, "cache.evictions");
  const used = levelOf(facts, "cache.memory");
  const max = levelOf(facts, "cache.memory.max")?.peak;
  if (evictions === undefined || used === undefined || max === undefined) return undefined;
  if (evictions.peak <= 0 || max <= 0 || !reaches(used.peak, FULL * max)) return undefined;
  const evicted = `up to ${quantityText(evictions.peak, "1/s")} keys were evicted`;
  const full = `${quantityText(used.peak, "bytes")} of ${quantityText(max, "bytes")} were used`;
  return {
    evidence: [
      { text: evicted, source: evictions.source },
      { text: full, source: used.source },
    ],
    confidence: "likely",
  };
}

/** The cache before the database. */
export const CACHE_RULES: readonly Rule[] = [
  {
    name: "cache-not-effective",
    title: "Cache not effective",
    component: "Cache",
    shows:
      "hit ratio ≥ 10 points below the baseline, or < 50 % at more than 100 reads/s, and the database's statements a request ≥ 10 % above the baseline; or half of the baseline's commands a request or less",
    disprovedBy: "a run that asks for other keys than the baseline did",
    description: "Reads find their keys more seldom, and the database does the work instead.",
    impact: "What the cache does not answer costs a statement.",
    cause: "keys that changed, a lifetime that is too short, or a cache that was not warm",
    recommendation:
      "Compare keys and lifetimes with the baseline's version, and warm the cache before the measured phase.",
    effort: "days",
    bears: ["latency", "throughput", "cache.hit_ratio", "database.statements"],
    tells: "cause",
    find: cacheNotEffective,
  },
  {
    name: "cache-evicting",
    title: "Cache evicts keys",
    component: "Cache",
    shows: "evictions > 0 with memory ≥ 95 % of its maximum",
    disprovedBy: "evicted keys that nobody reads again",
    description: "The cache is full and drops keys to make room.",
    impact: "Dropped keys are read from the database again.",
    cause: "more keys than the cache may hold, or lifetimes that are too long",
    recommendation:
      "Give the cache more memory, shorten lifetimes, or choose the policy that drops what is read least.",
    effort: "hours",
    bears: ["latency", "cache.evictions", "cache.memory", "cache.hit_ratio"],
    tells: "cause",
    find: cacheEvicting,
  },
];
