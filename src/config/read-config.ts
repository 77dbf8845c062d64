import type { Config } from "../model/config.ts";
import { type Fault, InputError } from "../model/input-error.ts";
import type { Scenario } from "../model/scenario.ts";
import { validate } from "../schema/plimsoll.js";
import { readBaselinePlan } from "./baseline-section.ts";
import { type OwnMetrics, readObjectives } from "./objectives-section.ts";
import { contradictions } from "./owed-objectives.ts";
import type { PlimsollFile } from "./plimsoll-file.ts";
import { readPrometheusPlan } from "./prometheus-section.ts";
import { readReportPlan } from "./report-section.ts";
import { readScenarios } from "./scenarios-section.ts";
import { schemaFaults } from "./schema-faults.ts";
import type { SectionReader } from "./section-reader.ts";
import { versionFault } from "./version.ts";
import { checkWaivers, readWaivers } from "./waivers-section.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

/** What the report calls a service whose name the config leaves out. */
const UNNAMED_SERVICE = "Service under test";

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
  const written = usableParts(document, complain);
  const config = convert(written, { file, document, complain });
  if (faults.length > 0) throw inputError(faults);
  return config;
}

function convert(written: PlimsollFile, reader: SectionReader): Config {
  const prometheus = readPrometheusPlan(written.prometheus, reader);
  const own: OwnMetrics = new Map([
    ["recovery_time", { kind: "gauge", unit: "ms" }],
    ...(prometheus?.queries ?? []).map(
      ({ name, unit }) => [name, { kind: "gauge", unit }] as const,
    ),
  ]);
  const objectives = readObjectives(written.objectives, ["objectives"], own, reader);
  contradictions(objectives).forEach(reader.complain);
  const scenarios: readonly Scenario[] = readScenarios(written.scenarios, objectives, own, reader);
  const waivers = readWaivers(written.waivers, reader);
  checkWaivers(waivers, { scenarios, objectives }, reader);
  return {
    file: reader.file,
    service: written.service ?? UNNAMED_SERVICE,
    objectives,
    scenarios,
    ...(prometheus !== undefined && { prometheus }),
    baseline: readBaselinePlan(written.baseline, reader),
    waivers,
    report: readReportPlan(written.report, reader),
  };
}

/** Complains of all that differs from the schema, and gives the rest, so that it can be read too. */
function usableParts(document: YamlDocument, complain: (fault: Fault) => void): PlimsollFile {
  let told = false;
  while (!validate(document.value())) {
    const found = schemaFaults(validate.errors ?? [], document);
    // What is missing only because a faulty part was taken out is no fault of its own.
    if (!told) found.forEach(({ fault }) => complain(fault));
    told = true;
    const paths = found.map(({ unusable }) => unusable);
    if (paths.some((path) => path.length === 0)) return { version: 1 };
    paths.toSorted(laterFirst).forEach(document.remove);
  }
  return document.value() as PlimsollFile;
}

type Path = readonly (string | number)[];

/** Later items of a list come first, so that taking one out does not move the next. */
function laterFirst(a: Path, b: Path): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  const [left, right] = [Number(a[at]), Number(b[at])];
  return Number.isNaN(left) || Number.isNaN(right) ? 0 : right - left;
}

function inputError(faults: readonly Fault[]): Error {
  const [first, ...rest] = faults.toSorted(inOrderOfFile);
  if (first === undefined) throw new Error("an error without a fault");
  return new InputError([first, ...rest]);
}

function inOrderOfFile({ place: a }: Fault, { place: b }: Fault): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
