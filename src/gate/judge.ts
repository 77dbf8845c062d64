import { diagnose } from "../diagnosis/diagnose.ts";
import { assess } from "../judging/assess.ts";
import type { Fingerprint } from "../model/baseline.ts";
import type { Judgement } from "../model/judgement.ts";
import { concernsOfCheck } from "./concerns/concerns-of-check.ts";
import { changesOf } from "./history/changes.ts";
import { fingerprintOf } from "./history/fingerprint.ts";
import { type ScenarioToRecord, scenariosToRecord } from "./history/recorded-runs.ts";
import { indicatorRows } from "./judged/indicator-rows.ts";
import { judgedScenarios } from "./judged/judged-scenario.ts";
import { judgementOf } from "./judged/judgement-of.ts";
import { runFacts } from "./judged/run-facts.ts";
import type { Measured } from "./measure.ts";
import { answered, assessable } from "./questions/answers.ts";
import { askedIndicators } from "./questions/asked.ts";
import type { CheckRequest } from "./request.ts";

/** The one verdict on a measured case, and what would be recorded of it. */
export interface Judged {
  readonly judgement: Judgement;
  readonly toRecord: readonly ScenarioToRecord[];
}

/**
 * Judges a measured case, once: what is asked of each scenario, what changed against the baseline, the answers, what they give a
 * reviewer to think about, what is likely the matter, and one word for the whole. Nothing after this computes a verdict.
 */
export function judge(request: CheckRequest, measured: Measured, nowMs: number): Judged {
  const { config, scenarios: read, owed, baseline } = measured;
  const waivers = config?.waivers ?? [];
  const fingerprints = fingerprintsOf(request, measured);

  const asked = read.flatMap((each) =>
    askedIndicators(each, owed.get(each.name)?.objectives ?? [], config?.baseline),
  );
  const changes = changesOf(asked, fingerprints, baseline, config?.baseline);
  const answers = answered(asked, changes, { waivers, nowMs });
  const concerns = concernsOfCheck({ ...request, nowMs }, measured, answers, fingerprints);

  const scenarios = judgedScenarios(measured);
  const indicators = answers.flatMap(indicatorRows);
  const judged = { scenarios, indicators, concerns };
  const findings = diagnose(
    read.map((each) => runFacts(each, fingerprints.get(each.name) ?? {}, { ...judged, baseline })),
  );

  const { failOn, release } = request;
  const told = { ...assessable(answers), concerns, findings };
  const assessed = assess({ ...told, waivers, failOn, release, nowMs });
  return {
    judgement: judgementOf(request, measured, { ...judged, findings, assessed }, nowMs),
    toRecord: scenariosToRecord(read, { asked, fingerprints }, nowMs),
  };
}

/** By scenario, what must be equal for it to be compared. */
function fingerprintsOf(
  { machine }: CheckRequest,
  { config, scenarios }: Measured,
): ReadonlyMap<string, Fingerprint> {
  return new Map(
    scenarios.map(({ name, runs, scenario }) => [
      name,
      fingerprintOf(runs[0], scenario, machine, config?.baseline),
    ]),
  );
}
