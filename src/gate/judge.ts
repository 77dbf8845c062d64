import { diagnose } from "../diagnosis/diagnose.ts";
import { assess } from "../judging/assess.ts";
import type { Fingerprint } from "../model/baseline.ts";
import type { Concern } from "../model/concern.ts";
import type { JudgedConcern, Judgement } from "../model/judgement.ts";
import { concernText } from "../words/concern-text.ts";
import { answered, type AnsweredIndicator, valueOf } from "./questions/answers.ts";
import { askedIndicators, type AskedIndicator } from "./questions/asked.ts";
import { changesOf } from "./history/changes.ts";
import { concernsOfCheck } from "./concerns/concerns-of-check.ts";
import { concernsOfWaivers } from "./concerns/concerns-of-waivers.ts";
import { fingerprintOf } from "./history/fingerprint.ts";
import { isoTime } from "./iso-time.ts";
import { indicatorRows } from "./judged/indicator-rows.ts";
import { judgedBaseline } from "./judged/judged-baseline.ts";
import { judgedReportPlan } from "./judged/judged-report-plan.ts";
import { judgedScenario, scenarioNotRun } from "./judged/judged-scenario.ts";
import type { Measured } from "./measure.ts";
import type { Owed } from "./questions/owed.ts";
import type { ScenarioToRecord } from "./history/recorded-runs.ts";
import { redactedDeep } from "./redaction.ts";
import type { CheckRequest } from "./request.ts";
import { comparedQueries } from "./gauges/role-gauges.ts";
import { runFacts } from "./judged/run-facts.ts";
import type { ScenarioRuns } from "./results/scenario-runs.ts";

/** The one verdict on a measured case, and what would be recorded of it. */
export interface Judged {
  readonly judgement: Judgement;
  readonly toRecord: readonly ScenarioToRecord[];
}

/** Answers every question and assesses the whole, once; nothing after this computes a verdict. */
export function judge(request: CheckRequest, measured: Measured, nowMs: number): Judged {
  const { config, scenarios, owed, baseline } = measured;
  const waivers = config?.waivers ?? [];
  const fingerprints = new Map(
    scenarios.map(({ name, runs, scenario }) => [
      name,
      fingerprintOf(runs[0], scenario, request.machine, config?.baseline),
    ]),
  );
  const asked = scenarios.flatMap((scenario) =>
    askedIndicators(scenario, owed.get(scenario.name) ?? NOTHING_OWED, config?.baseline),
  );
  const changes = changesOf(asked, fingerprints, baseline, config?.baseline);
  const answers = answered(asked, changes, { waivers, nowMs });
  const concerns = concernsOfCheck({ ...request, nowMs }, measured, answers, fingerprints);
  const head = headOf(request, measured, nowMs);
  const indicators = answers.flatMap(indicatorRows);
  const judged = { scenarios: head.scenarios, indicators, concerns, baseline };
  const findings = diagnose(
    scenarios.map((each) => runFacts(each, fingerprints.get(each.name) ?? {}, judged)),
  );
  const { failOn, release, rules } = request;
  const told = { concerns, findings };
  const assessed = assess({ ...flat(answers), ...told, waivers, failOn, release, nowMs });
  const judgement = {
    ...head,
    ...assessed,
    ...(rules !== undefined && rules.changes.length > 0 && { rules }),
    ...(release && { release: { signOffs: measured.signed.signOffs } }),
    indicators,
    findings,
    concerns: [...concerns, ...concernsOfWaivers(assessed)].map(judgedConcern),
  };
  return {
    judgement: { ...redactedDeep(judgement), report: judgedReportPlan(config) },
    toRecord: runsToRecord(scenarios, { asked, fingerprints }, nowMs),
  };
}

interface Known {
  readonly asked: readonly AskedIndicator[];
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
}

function runsToRecord(
  scenarios: readonly ScenarioRuns[],
  { asked, fingerprints }: Known,
  nowMs: number,
): readonly ScenarioToRecord[] {
  return scenarios.map(({ name, runs }) => ({
    scenario: name,
    environment: fingerprints.get(name) ?? {},
    timeMs: runs[0].startMs ?? nowMs,
    asked: asked.filter(({ scenario }) => scenario === name),
    diagnosed: comparedQueries(runs[0]),
  }));
}

const NOTHING_OWED: Owed = { objectives: [], from: "config" };

type Head = "schemaVersion" | "tool" | "service" | "time" | "scenarios" | "baseline";

/** What is known before any question is answered. */
function headOf(
  { toolVersion }: CheckRequest,
  { config, scenarios, notRun, owed, baseline }: Measured,
  nowMs: number,
): Pick<Judgement, Head> {
  return {
    schemaVersion: 1,
    tool: { name: "plimsoll", version: toolVersion },
    service: config?.service ?? "",
    time: isoTime(nowMs),
    scenarios: [
      ...scenarios.map((each) =>
        judgedScenario(each, owed.get(each.name), isoTime, config?.baseline.tolerance.relative),
      ),
      ...notRun.map(scenarioNotRun),
    ],
    baseline: judgedBaseline(baseline),
  };
}

function flat(
  answers: readonly AnsweredIndicator[],
): Pick<Parameters<typeof assess>[0], "objectives" | "changes"> {
  return {
    objectives: answers.flatMap(({ asked, objectives }) =>
      objectives.map(({ objective, verdict }) => ({ ...named(asked), objective, verdict })),
    ),
    changes: answers.flatMap(({ asked, change }) =>
      change === undefined ? [] : [{ ...named(asked), change }],
    ),
  };
}

function named({ scenario, key, reading }: AskedIndicator): {
  readonly scenario: string;
  readonly indicator: string;
  readonly value?: number;
} {
  return { scenario, indicator: key, ...valueOf(reading.reading) };
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
