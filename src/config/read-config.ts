import type { Config } from "../model/config.ts";
import type { Fault } from "../model/input-error.ts";
import type { PrometheusQuery } from "../model/prometheus-plan.ts";
import type { PhasePlan } from "../model/scenario.ts";
import { readBaselinePlan } from "./baseline-section.ts";
import { inputError } from "./config-error.ts";
import type { KnownMetric } from "../model/known-metric.ts";
import { DERIVED_METRICS } from "./objectives/derived-metrics.ts";
import { type OwnMetrics, readObjectives } from "./objectives/objectives-section.ts";
import { contradictions } from "./objectives/owed-objectives.ts";
import { phaseNames, readPhases } from "./phases-section.ts";
import type { PlimsollFile } from "./plimsoll-file.ts";
import { readPrometheusPlan } from "./prometheus/prometheus-section.ts";
import { readReportPlan } from "./report/report-section.ts";
import { readScenarios } from "./scenarios-section.ts";
import type { SectionReader } from "./section-reader.ts";
import { versionFault } from "./version.ts";
import { usableParts } from "./yaml/usable-parts.ts";
import type { Place } from "../model/source.ts";
import type { YamlDocument } from "./yaml/yaml-document.ts";
import { idleWaivers } from "./waivers/waiver-targets.ts";
import { readWaivers } from "./waivers/waivers-section.ts";
import { readYaml } from "./yaml/yaml-document.ts";

/** What the report calls a service whose name the config leaves out. */
export const UNNAMED_SERVICE = "Service under test";

/**
 * Reads `plimsoll.yml`. Throws one InputError with every fault of the file, each with line and column: what is wrong
 * in one part does not hide what is wrong in another. A config without objectives is none of its faults.
 */
export function readConfig(text: string, file: string): Config {
  const read = readYaml(text, file);
  if ("faults" in read) throw inputError(read.faults);
  const { document } = read;
  const wrongVersion = versionFault(document, file);
  if (wrongVersion?.kind === "other version") throw inputError([wrongVersion.fault]);
  const faults: Fault[] = wrongVersion === undefined ? [] : [wrongVersion.fault];
  const complain = (fault: Fault): void => void faults.push(fault);
  const ofWaivers: Fault[] = [];
  const written = usableParts(document, (fault, [section]) =>
    (section === "waivers" ? ofWaivers : faults).push(fault),
  );
  const config = convert(written, {
    file,
    document,
    complain,
    complainOfWaiver: (fault) => void ofWaivers.push(fault),
  });
  // Whether a waiver names an objective is known only once every objective is.
  if (faults.length === 0) {
    const indexes = writtenIndexes(config.waivers, written, document);
    faults.push(
      ...idleWaivers(config.waivers, config, (index, key) =>
        document.placeOf(["waivers", indexes[index] ?? index, key]),
      ),
    );
  }
  faults.push(...ofWaivers);
  if (faults.length > 0) throw inputError(faults);
  return config;
}

/** Where each waiver that could be read stands in its list, in which others may not be readable. */
function writtenIndexes(
  waivers: Config["waivers"],
  written: PlimsollFile,
  document: YamlDocument,
): readonly (number | undefined)[] {
  const known = new Map(
    (written.waivers ?? []).map((_, index) => [
      lineAndColumn(document.placeOf(["waivers", index])),
      index,
    ]),
  );
  return waivers.map(({ place }) => known.get(lineAndColumn(place)));
}

function lineAndColumn({ line, column }: Place): string {
  return `${line}:${column}`;
}

function convert(
  written: PlimsollFile,
  reader: SectionReader & { readonly complainOfWaiver: SectionReader["complain"] },
): Config {
  const prometheus = readPrometheusPlan(written.prometheus, reader);
  const own: OwnMetrics = new Map([
    ...DERIVED_METRICS,
    ...(prometheus?.queries ?? []).map(queryMetric),
  ]);
  const phases = readAllPhases(written.scenarios, reader);
  const objectives = readObjectives(
    written.objectives,
    { path: ["objectives"], own, phases: namesOfAll([...phases.values()]) },
    reader,
  );
  contradictions(objectives).forEach(reader.complain);
  return {
    file: reader.file,
    service: written.service ?? UNNAMED_SERVICE,
    objectives,
    scenarios: readScenarios(written.scenarios, { general: objectives, phases, own }, reader),
    ...(prometheus !== undefined && { prometheus }),
    baseline: readBaselinePlan(written.baseline, own, reader),
    waivers: readWaivers(written.waivers, own, { ...reader, complain: reader.complainOfWaiver }),
    report: readReportPlan(written.report, reader),
  };
}

function queryMetric({ name, unit }: PrometheusQuery): readonly [string, KnownMetric] {
  return [name, { kind: "gauge", unit }];
}

function readAllPhases(
  scenarios: PlimsollFile["scenarios"],
  reader: SectionReader,
): ReadonlyMap<string, PhasePlan> {
  return new Map(
    Object.entries(scenarios ?? {}).map(([name, { phases }]) => [
      name,
      readPhases(phases, ["scenarios", name, "phases"], reader),
    ]),
  );
}

/** The phases that any scenario has; undefined when one of them has phases that only a run can tell. */
function namesOfAll(plans: readonly PhasePlan[]): readonly string[] | undefined {
  const names = plans.map(phaseNames);
  if (names.length === 0 || names.includes(undefined)) return undefined;
  return names.flatMap((some) => some ?? []);
}
