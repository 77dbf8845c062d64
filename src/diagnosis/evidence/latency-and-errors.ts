import type { Evidence } from "../../model/finding.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { usersWereCounted } from "./growth-over-time.ts";
import { badVerdicts } from "./indicators.ts";
import { loadResponse } from "./load-response.ts";
import type { RunFacts } from "../run-facts.ts";
import { samplesSource } from "./samples-source.ts";

/** p95 under many users, against few, from which latency counts as up. */
const RISES = 1.5;

/** How it shows that latency went up: under more users, over time, against the baseline, or past an objective; else empty. */
export function latencyUp(facts: RunFacts): readonly Evidence[] {
  return [
    ...underLoad(facts),
    ...latencyUpOverTime(facts),
    ...badVerdicts(facts, ["http_req_duration", "http_req_waiting", "iteration_duration"]),
  ];
}

/** How it shows that requests failed more than they may, or more than before; else empty. */
export function errorsUp(facts: RunFacts): readonly Evidence[] {
  const { shapes } = facts;
  const spike = shapes?.spike;
  const [before, during] = [spike?.before.errorRate ?? 0, spike?.during.errorRate ?? 0];
  const inSpike =
    during > before && spike !== undefined && spike.during.failures > 1
      ? [
          {
            text: `${quantityText(during, "ratio")} of requests failed in the spike, and ${quantityText(before, "ratio")} before it`,
            source: samplesSource(facts, "http_req_failed before and in the spike"),
          },
        ]
      : [];
  return [...badVerdicts(facts, ["http_req_failed", "checks"]), ...inSpike];
}

function underLoad(facts: RunFacts): readonly Evidence[] {
  const response = loadResponse(facts);
  if (response === undefined || response.many.p95Ms < RISES * response.few.p95Ms) return [];
  const { few, many } = response;
  const text = `p95 rose from ${quantityText(few.p95Ms, "ms")} under ${decimalText(few.users, 0)} users to ${quantityText(many.p95Ms, "ms")} under ${decimalText(many.users, 0)}`;
  return [{ text, source: samplesSource(facts, "http_req_duration over vus") }];
}

/** How it shows that latency went up over the measured phase; else empty. */
export function latencyUpOverTime(facts: RunFacts): readonly Evidence[] {
  const { latency, parts = [] } = facts.shapes ?? {};
  if (latency?.kind !== "increasing") return [];
  const [low, high] = latency.interval.map((share) => decimalText(share * 100, 0));
  const text = `p95 rose ${decimalText(latency.changeShare * 100, 0)} % over the measured phase (${low ?? ""} to ${high ?? ""} %)${usersWereCounted(parts) ? ", while the users stayed" : ""}`;
  return [{ text, source: samplesSource(facts, "http_req_duration over time") }];
}
