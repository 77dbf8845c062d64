import type { Assessed } from "../../judging/assess.ts";
import type { Concern } from "../../model/concern.ts";
import type { Finding } from "../../model/finding.ts";
import type { Indicator, JudgedConcern, JudgedScenario, Judgement } from "../../model/judgement.ts";
import { concernText } from "../../words/concern-text.ts";
import { concernsOfWaivers } from "../concerns/concerns-of-waivers.ts";
import { isoTime } from "../iso-time.ts";
import type { Measured } from "../measure.ts";
import { redactedDeep } from "../redaction.ts";
import type { CheckRequest } from "../request.ts";
import { judgedBaseline } from "./judged-baseline.ts";
import { judgedReportPlan } from "./judged-report-plan.ts";

/** All that was found out about a check. */
export interface FoundOut {
  readonly scenarios: readonly JudgedScenario[];
  readonly indicators: readonly Indicator[];
  readonly concerns: readonly Concern[];
  readonly findings: readonly Finding[];
  readonly assessed: Assessed;
}

/**
 * Writes the judgement down, as plain JSON and without secrets. The plan of the report alone stays as the config has it: people
 * wrote its links themselves.
 */
export function judgementOf(
  { toolVersion, release, rules }: CheckRequest,
  { config, baseline, signed }: Measured,
  { scenarios, indicators, concerns, findings, assessed }: FoundOut,
  nowMs: number,
): Judgement {
  const judgement = {
    schemaVersion: 1,
    tool: { name: "plimsoll", version: toolVersion },
    service: config?.service ?? "",
    time: isoTime(nowMs),
    scenarios,
    baseline: judgedBaseline(baseline),
    ...assessed,
    ...(rules !== undefined && rules.changes.length > 0 && { rules }),
    ...(release && { release: { signOffs: signed.signOffs } }),
    indicators,
    findings,
    concerns: [...concerns, ...concernsOfWaivers(assessed)].map(judgedConcern),
  } as const;
  return { ...redactedDeep(judgement), report: judgedReportPlan(config) };
}

function judgedConcern(concern: Concern): JudgedConcern {
  const scenario = scenarioOf(concern);
  return { ...concernText(concern), ...(scenario !== "" && { scenario }) };
}

/** Empty where a concern is about the whole check. */
function scenarioOf(concern: Concern): string {
  if ("waiver" in concern) return concern.waiver.scenario;
  return "scenario" in concern ? concern.scenario : "";
}
