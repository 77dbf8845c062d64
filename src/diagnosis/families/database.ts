import type { Evidence } from "../../model/finding.ts";
import type { Role } from "../../model/role.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { slowestMedian, slowestTail } from "../evidence/endpoints.ts";
import {
  levelUnder,
  type LoadResponse,
  loadResponse,
  plateauOf,
} from "../evidence/load-response.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { countOf, levelOfRun } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../evidence/samples-source.ts";

const SATURATED = 0.85;
const IOWAIT = 0.2;
const TWICE = 2;

/** Statements may be slow since all is; an endpoint that stands out says that they are slow by themselves. */
function slowQueries(facts: RunFacts): Shown | undefined {
  const inDatabase = [...slowStatements(facts), ...slowerStatements(facts)];
  const [first, ...rest] = inDatabase;
  const tail = slowestTail(facts);
  const slowest = tail ?? slowestMedian(facts);
  if (first === undefined) return undefined;
  return {
    evidence: [first, ...rest, ...(slowest === undefined ? [] : [slowest.evidence])],
    confidence: slowest === undefined ? "possible" : "likely",
    ...(tail !== undefined && {
      description: `Statements of the database were slow, and ${code(tail.name)} is the endpoint whose slowest requests stand out.`,
      expectedImpact: `p99 of ${code(tail.name)} (${quantityText(tail.p99Ms, "ms")}) comes nearer to its median of ${quantityText(tail.p50Ms, "ms")}`,
    }),
  };
}

function slowStatements(facts: RunFacts): readonly Evidence[] {
  const slow = countOf(facts, "database.slow_statements");
  if (slow === undefined || Math.round(slow.count) < 1) return [];
  const text = `${decimalText(slow.count, 0)} slow statements were counted during the run`;
  return [{ text, source: slow.source }];
}

function slowerStatements(facts: RunFacts): readonly Evidence[] {
  const now = levelOfRun(facts, "database.statement_time");
  const before = facts.earlier?.level("database.statement_time");
  if (now === undefined || before === undefined || !(before > 0)) return [];
  if (now.avg < TWICE * before) return [];
  const text = `a statement took ${quantityText(now.avg, "ms")} on average, and ${quantityText(before, "ms")} in the baseline`;
  return [{ text, source: now.source }];
}

function slowEndpoint(facts: RunFacts): Shown | undefined {
  const tail = slowestTail(facts);
  if (tail === undefined || slowQueries(facts) !== undefined) return undefined;
  return {
    evidence: [tail.evidence],
    confidence: "possible",
    title: `Slow requests in one endpoint: ${tail.name}`,
    description: `Some requests of ${code(tail.name)} take far longer than its others, which no other endpoint shows.`,
  };
}

function databaseSaturated(facts: RunFacts): Shown | undefined {
  const response = loadResponse(facts);
  const plateau = response && plateauOf(response);
  if (response === undefined || plateau === undefined) return undefined;
  const [first, ...rest] = busyDatabase(facts, response);
  const service = levelUnder(response, facts, "app.cpu")?.avg ?? 0;
  if (first === undefined || reaches(service, SATURATED)) return undefined;
  const { from, to } = plateau;
  const text = `${quantityText(from.requestsPerSecond, "1/s")} under ${decimalText(from.users, 0)} users and hardly more, ${quantityText(to.requestsPerSecond, "1/s")}, under ${decimalText(to.users, 0)}`;
  const flat = { text, source: samplesSource(facts, "http_reqs over vus") };
  return { evidence: [first, ...rest, flat], confidence: "likely" };
}

function busyDatabase(facts: RunFacts, response: LoadResponse): readonly Evidence[] {
  const over = (role: Role, limit: number, name: string): readonly Evidence[] => {
    const level = levelUnder(response, facts, role);
    if (level === undefined || !reaches(level.avg, limit)) return [];
    return [{ text: `${name} ${percentText(level.avg)}`, source: level.source }];
  };
  return [
    ...over("database.cpu", SATURATED, "CPU of the database on average"),
    ...over("database.iowait", IOWAIT, "share of time in which the database waited for its disk"),
  ];
}

/** What statements cost. */
export const DATABASE_RULES: readonly Rule[] = [
  {
    name: "slow-queries",
    title: "Slow queries",
    component: "Database",
    shows:
      "slow statements counted in the run, or the mean time of a statement ≥ 2 × the baseline's; likely where p99 ÷ p50 of one endpoint (and its p99 ≥ 2 ×), or its p50, is ≥ 5 × the median of the others (at least two, with 100 requests each), else possible",
    disprovedBy: "all endpoints being slow alike",
    description:
      "The database counted slow statements, or its statements took much longer than before.",
    impact: "Requests that send these statements are slow, and hold their connection meanwhile.",
    cause: "a statement that reads more than it needs: no index that fits, or a plan that changed",
    recommendation:
      "Take the slowest statements (`pg_stat_statements`, the slow log), look at them with EXPLAIN (ANALYZE, BUFFERS), and add the index or change the statement.",
    effort: "days",
    bears: [
      "latency",
      "throughput",
      "recovery",
      "database.statement_time",
      "database.slow_statements",
    ],
    tells: "cause",
    find: slowQueries,
  },
  {
    name: "slow-endpoint",
    title: "Slow requests in one endpoint",
    component: "Application",
    shows:
      "p99 ÷ p50 of one endpoint ≥ 5 × the median of the others (at least two, with 100 requests each), its p99 ≥ 2 × theirs, and nothing slow counted in the database",
    disprovedBy: "all endpoints being slow alike",
    description: "Some requests of one endpoint take far longer than its others.",
    impact: "Users of that endpoint meet the slow case again and again.",
    cause:
      "a slow statement or a call to another service that only some requests of this endpoint need",
    recommendation:
      "Trace the slow requests of this endpoint; look at its statements with EXPLAIN and at what it calls.",
    effort: "days",
    bears: ["latency"],
    tells: "symptom",
    find: slowEndpoint,
  },
  {
    name: "database-saturated",
    title: "Database saturated",
    component: "Database",
    shows:
      "CPU of the database ≥ 85 % or its wait for the disk ≥ 20 %; throughput flat while users rise; CPU of the service < 85 %",
    disprovedBy: "CPU of the service at its limit, too",
    description:
      "The database had no CPU or disk to spare, and more users brought no more throughput.",
    impact: "Throughput cannot rise further; more users only make everyone wait.",
    cause: "the statements of this load cost all that the database has",
    recommendation:
      "Find the statements that cost most in all and make them cheaper or rarer (cache, batch), then a replica for reads or a larger machine.",
    effort: "weeks",
    bears: ["latency", "throughput", "database.cpu"],
    tells: "cause",
    find: databaseSaturated,
  },
];
