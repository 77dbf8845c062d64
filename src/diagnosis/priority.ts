import type { Priority } from "../model/finding.ts";
import { indicatorKey } from "../model/indicator.ts";
import type { Indicator } from "../model/judgement.ts";
import type { Role } from "../model/role.ts";
import type { Aspect, Rule } from "./rule.ts";
import type { RunFacts } from "./run-facts.ts";

const ORDER: readonly Priority[] = ["P0", "P1", "P2"];

/**
 * The law of priorities. P0: an objective on what the finding bears upon is missed, or the rule itself means lost work. P1: such
 * an indicator worsened, a miss is waived, or an objective has less than a tenth of its limit to spare. P2: all else.
 */
export function priorityOf({ bears, atLeast = "P2" }: Rule, facts: RunFacts): Priority {
  const roles = new Map(facts.gauges.map(({ role, gauge }) => [gauge.query.name, role]));
  const own = facts.indicators.filter((one) => bears.includes(aspectOf(one, roles)));
  const byLaw = own.some(isMissed)
    ? "P0"
    : own.some((one) => isShaky(one, facts.thin))
      ? "P1"
      : "P2";
  return ORDER.indexOf(byLaw) < ORDER.indexOf(atLeast) ? byLaw : atLeast;
}

function isMissed({ objective }: Indicator): boolean {
  return objective?.verdict === "missed" && !objective.waived;
}

function isShaky(indicator: Indicator, thin: ReadonlySet<string>): boolean {
  const { change, objective } = indicator;
  const worsened = change?.verdict === "worsened" && change.gated;
  return worsened || objective?.verdict === "missed" || thin.has(indicatorKey(indicator));
}

const BY_METRIC: Readonly<Record<string, Aspect>> = {
  http_req_failed: "errors",
  checks: "errors",
  http_reqs: "throughput",
  iterations: "throughput",
  dropped_iterations: "throughput",
  recovery_time: "recovery",
};

/** What an indicator stands for: the role of its query, else by k6's name and unit; a custom rate tells of work done. */
function aspectOf({ metric, unit }: Indicator, roles: ReadonlyMap<string, Role>): Aspect | Role {
  const [base = metric] = metric.split("{", 1);
  return roles.get(base) ?? BY_METRIC[base] ?? (unit === "ms" ? "latency" : "work");
}
