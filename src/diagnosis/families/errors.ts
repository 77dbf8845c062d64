import type { Evidence } from "../../model/finding.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { endpointName } from "../evidence/endpoints.ts";
import { badVerdicts, measured } from "../evidence/indicators.ts";
import { reaches } from "../evidence/reaches.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "../evidence/samples-source.ts";

/** Fewer failures than this are told by no pattern. */
const FEWEST_FAILURES = 5;
const MOST_OF_THEM = 0.8;
const FAR_MORE = 5;
const SHARE_OF_FAILURES = 0.1;
/** Failures of all requests that are told without any objective: the change of an error rate that matters by default. */
const MANY = 0.001;

interface Endpoints {
  readonly failures: number;
  readonly worst: { readonly name: string; readonly failures: number; readonly requests: number };
  readonly rest: { readonly failures: number; readonly requests: number };
  readonly failing: number;
}

function failing({ run }: RunFacts): Endpoints | undefined {
  const endpoints = run.samples?.endpoints ?? [];
  const [worst, ...others] = endpoints.toSorted((a, b) => b.failures - a.failures);
  if (worst === undefined || others.length === 0) return undefined;
  const sum = (pick: "failures" | "requests"): number =>
    others.reduce((total, one) => total + one[pick], 0);
  const rest = { failures: sum("failures"), requests: sum("requests") };
  const failures = worst.failures + rest.failures;
  if (failures < FEWEST_FAILURES || rest.requests === 0) return undefined;
  return {
    failures,
    worst: { ...worst, name: endpointName(worst.name, worst.method) },
    rest,
    failing: endpoints.filter((one) => one.failures > 0).length,
  };
}

function isConcentrated({ failures, worst, rest }: Endpoints): boolean {
  const rate = worst.failures / worst.requests;
  return (
    reaches(worst.failures, MOST_OF_THEM * failures) &&
    rate >= (FAR_MORE * rest.failures) / rest.requests
  );
}

function concentrated(facts: RunFacts): Shown | undefined {
  const found = failing(facts);
  if (found === undefined || !isConcentrated(found)) return undefined;
  const { worst, failures, rest } = found;
  const text = `${decimalText(worst.failures, 0)} of ${countText(failures, "failure")} are of ${code(worst.name)}: ${quantityText(worst.failures / worst.requests, "ratio")} of its requests failed, and ${quantityText(rest.failures / rest.requests, "ratio")} of all others`;
  return {
    title: `Errors concentrated in ${worst.name}`,
    evidence: [
      { text, source: samplesSource(facts, "http_req_failed by name and method") },
      ...codesOf(facts),
    ],
    confidence: "likely",
    expectedImpact: `${quantityText(worst.failures / failures, "ratio")} of the failures end`,
  };
}

/** Answers of 5xx from the whole service, which no single endpoint explains. */
function serverErrors(facts: RunFacts): Shown | undefined {
  const { samples } = facts.run;
  const found = failing(facts);
  if (samples === undefined || (found !== undefined && isConcentrated(found))) return undefined;
  const server = [...samples.statuses].filter(([status]) => Number(status) >= 500);
  const count = server.reduce((sum, [, requests]) => sum + requests, 0);
  const requests = measured(facts, "http_reqs", "count")?.value;
  const bad = badVerdicts(facts, ["http_req_failed", "checks"]);
  if (count < FEWEST_FAILURES || requests === undefined) return undefined;
  if (bad.length === 0 && !reaches(count, MANY * requests)) return undefined;
  const where = found === undefined ? "" : `, over ${countText(found.failing, "endpoint")}`;
  const text = `${decimalText(count, 0)} of ${countText(requests, "request")} (${quantityText(count / requests, "ratio")}) were answered with ${listText(server.map(([status]) => status))}${where}`;
  return {
    evidence: [{ text, source: samplesSource(facts, "http_reqs by status") }, ...bad],
    confidence: "likely",
    expectedImpact: `${quantityText(count / requests, "ratio")} of the requests, those with these answers, no longer fail`,
  };
}

/** Of the whole run, since k6's samples are counted by one tag at a time. */
function codesOf(facts: RunFacts): readonly Evidence[] {
  const { statuses = new Map<string, number>(), errorCodes = new Map<string, number>() } =
    facts.run.samples ?? {};
  const failed = [...statuses].filter(([status]) => Number(status) >= 400);
  return [
    ...counted(failed, "answers of all endpoints by status", "http_reqs by status", facts),
    ...counted([...errorCodes], "k6's error codes", "http_reqs by error_code", facts),
  ];
}

function counted(
  counts: readonly (readonly [string, number])[],
  name: string,
  at: string,
  facts: RunFacts,
): readonly Evidence[] {
  if (counts.length === 0) return [];
  const told = counts.map(([one, count]) => `${one} (${countText(count, "time")})`);
  return [{ text: `${name}: ${listText(told)}`, source: samplesSource(facts, at) }];
}

/** k6's error codes, `lib/netext/httpext/error_codes.go`. */
const NO_ANSWER: Readonly<Record<string, string>> = {
  "1050": "timed out",
  "1211": "timed out while connecting",
  "1212": "were refused a connection",
  "1220": "had their connection reset",
};

function noAnswer(facts: RunFacts): Shown | undefined {
  const codes = [...(facts.run.samples?.errorCodes ?? [])].filter(([one]) => one in NO_ANSWER);
  const count = codes.reduce((sum, [, times]) => sum + times, 0);
  const failures = measured(facts, "http_req_failed", "count")?.value;
  if (count < 2 || failures === undefined || !reaches(count, SHARE_OF_FAILURES * failures))
    return undefined;
  const kinds = codes.map(([one, times]) => `${decimalText(times, 0)} ${NO_ANSWER[one] ?? ""}`);
  const share = failures > 0 ? quantityText(Math.min(1, count / failures), "ratio") : "all";
  const text = `of the requests, ${listText(kinds)}: ${share} of all failures`;
  return {
    evidence: [{ text, source: samplesSource(facts, "http_reqs by error_code") }],
    confidence: "likely",
  };
}

/** What failed, where, and how. */
export const ERROR_RULES: readonly Rule[] = [
  {
    name: "errors-in-one-endpoint",
    title: "Errors concentrated in one endpoint",
    component: "Application",
    shows:
      "≥ 5 failures, ≥ 80 % of them in one name and method, whose rate is ≥ 5 × that of the rest",
    disprovedBy: "a cause that all endpoints share",
    description: "Nearly all failures are of one endpoint.",
    impact: "Users of that endpoint fail, and others do not notice.",
    cause: "a fault in that handler, or in something that only it calls",
    recommendation: "Read the log of that handler for these requests.",
    effort: "hours",
    bears: ["errors", "work"],
    tells: "cause",
    find: concentrated,
  },
  {
    name: "server-errors",
    title: "Server errors across the service",
    component: "Application",
    shows:
      "≥ 5 answers of 5xx that no single endpoint explains, and an objective on errors missed, a worsened error rate, or ≥ 0.1 % of all requests",
    disprovedBy: "answers of 5xx that a proxy before the service gave",
    description: "The service itself answered requests with errors of its own, whatever was asked.",
    impact: "Requests fail that users must send again.",
    cause:
      "a fault that the handlers share: middleware, configuration, or something that all of them call",
    recommendation:
      "Group the service's error log of this time by message; the commonest one comes first.",
    effort: "days",
    bears: ["errors"],
    tells: "symptom",
    find: serverErrors,
  },
  {
    name: "no-answer",
    title: "Timeouts or refused connections",
    component: "Network and limits",
    shows:
      "k6's error codes 1050, 1211, 1212 or 1220 counted at least twice, as ≥ 10 % of all failures",
    disprovedBy: "a service that was not running then",
    description: "Requests got no answer: they timed out, were refused or were cut off.",
    impact: "Users wait for nothing, and clients that try again make it worse.",
    cause:
      "a limit on the way (listen backlog, file descriptors, load balancer), or a service that stopped accepting",
    recommendation:
      "Compare the limits on the way with the connections of this load: backlog, file descriptors, the balancer's own; read its log.",
    effort: "days",
    bears: ["errors"],
    tells: "symptom",
    find: noAnswer,
  },
];
