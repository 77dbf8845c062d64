import { addRun } from "../../baseline/add-run.ts";
import type { Baseline, BaselineRun, BaselineValue, Fingerprint } from "../../model/baseline.ts";
import { DEFAULT_BASELINE_PLAN } from "../../config/baseline-section.ts";
import { builtInMetric } from "../../model/known-metric.ts";
import type { Config } from "../../model/config.ts";
import type { AskedIndicator } from "../questions/asked.ts";
import { comparedQueries } from "../gauges/role-gauges.ts";
import { isoTime } from "../iso-time.ts";
import { namedService } from "./named-service.ts";
import { redacted } from "../redaction.ts";
import type { CheckRequest } from "../request.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** How many runs of each scenario a baseline keeps. */
export function runsKept(config: Pick<Config, "baseline"> | undefined): number {
  return (config?.baseline ?? DEFAULT_BASELINE_PLAN).keep;
}

/** What is recorded of one scenario: one entry for each repeat. */
export interface ScenarioToRecord {
  readonly scenario: string;
  readonly environment: Fingerprint;
  /** Unix milliseconds: when the run began, or when it was judged. */
  readonly timeMs: number;
  readonly asked: readonly AskedIndicator[];
  /** Queries whose average diagnosis holds against that of earlier runs. */
  readonly diagnosed: ReadonlySet<string>;
}

/** What judging knows of the scenarios that could be recorded. */
interface Known {
  readonly asked: readonly AskedIndicator[];
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
}

/** What would be recorded of a check. */
export function scenariosToRecord(
  scenarios: readonly ScenarioRuns[],
  { asked, fingerprints }: Known,
  nowMs: number,
): readonly ScenarioToRecord[] {
  return scenarios.map(({ name, runs: [first] }) => ({
    scenario: name,
    environment: fingerprints.get(name) ?? {},
    timeMs: first.startMs ?? nowMs,
    asked: asked.filter(({ scenario }) => scenario === name),
    diagnosed: comparedQueries(first),
  }));
}

/** The baseline with these runs added, as it would be committed. */
export function withRunsAdded(
  before: Baseline | undefined,
  scenarios: readonly ScenarioToRecord[],
  origin: Pick<CheckRequest, "commit" | "toolVersion"> & { readonly accepted?: string },
  config: Pick<Config, "baseline" | "service"> | undefined,
): Baseline | undefined {
  const keep = runsKept(config);
  const added = scenarios.flatMap((one) =>
    runsOf(one, origin).map((run) => ({ scenario: one.scenario, run })),
  );
  const grown = added.reduce(
    (baseline: Baseline | undefined, { scenario, run }) => addRun(baseline, scenario, run, keep),
    before,
  );
  const service = namedService(config?.service) ?? grown?.service;
  return grown && { ...grown, ...(service && { service }) };
}

function runsOf(
  { environment, timeMs, asked, diagnosed }: ScenarioToRecord,
  { commit, toolVersion, accepted }: Parameters<typeof withRunsAdded>[2],
): readonly BaselineRun[] {
  const time = isoTime(timeMs);
  const repeats = Math.max(0, ...asked.map(({ reading }) => reading.repeats.length));
  return Array.from({ length: repeats }, (_, index) => ({
    id: `${commit?.slice(0, 12) ?? time}${index === 0 ? "" : `-${index + 1}`}`,
    ...(commit !== undefined && { commit }),
    time,
    tool: toolVersion,
    ...(accepted !== undefined && { accepted }),
    environment,
    indicators: Object.fromEntries(
      asked.flatMap((indicator) => valueOf(indicator, index, diagnosed)),
    ),
  }));
}

/**
 * Totals and undirected numbers are never compared, so they are not recorded, unless diagnosis asks how a cache or a queue was
 * before. The key is redacted, because the baseline is published and the metric of a URL can hold a token in its query.
 */
function valueOf(
  { key, name, direction, reading, kind, unit }: AskedIndicator,
  repeat: number,
  diagnosed: ReadonlySet<string>,
): readonly (readonly [string, BaselineValue])[] {
  const value = reading.repeats[repeat];
  const compared = name.aggregation.kind !== "count" && direction !== "undirected";
  const asked = name.aggregation.kind === "avg" && diagnosed.has(name.metric);
  if (value === undefined || !(compared || asked)) return [];
  const own = builtInMetric(name.metric) === undefined && kind !== undefined && { kind, unit };
  return [[redacted(key), { ...value, ...own }]];
}
