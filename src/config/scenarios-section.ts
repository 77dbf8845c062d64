import type { Objective } from "../model/objective.ts";
import type { PlannedLoad, Scenario } from "../model/scenario.ts";
import { readDuration } from "./duration.ts";
import { nearestNumber } from "./decimal.ts";
import { type OwnMetrics, readObjectives } from "./objectives-section.ts";
import { contradictions, owedObjectives } from "./owed-objectives.ts";
import { inPhases, readPhases } from "./phases-section.ts";
import type { ScenarioFile } from "./plimsoll-file.ts";
import { readQuantity } from "./quantity.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml-path.ts";

/** Reads the scenarios in the order of the file, each with all that it owes. */
export function readScenarios(
  section: Readonly<Record<string, ScenarioFile>> | undefined,
  general: readonly Objective[],
  own: OwnMetrics,
  reader: SectionReader,
): readonly Scenario[] {
  return Object.entries(section ?? {}).map(([name, written]) => {
    const path = ["scenarios", name];
    const phases = readPhases(written.phases, [...path, "phases"], reader);
    const ownObjectives = readObjectives(written.objectives, [...path, "objectives"], own, reader);
    const objectives = owedObjectives(
      general.filter((objective) => inPhases(objective, phases)),
      ownObjectives,
    );
    contradictions(objectives).forEach(reader.complain);
    return {
      name,
      ...(written.title !== undefined && { title: written.title }),
      kind: written.kind ?? "other",
      load: readLoad(written.load, [...path, "load"], reader),
      phases,
      results: resultsOf(written.results),
      objectives,
    };
  });
}

function resultsOf(written: ScenarioFile["results"]): readonly string[] {
  if (written === undefined) return [];
  return typeof written === "string" ? [written] : written;
}

function readLoad(written: ScenarioFile["load"], path: Path, reader: SectionReader): PlannedLoad {
  const { users, duration, rate } = written ?? {};
  const durationMs =
    duration === undefined ? undefined : durationIn(duration, [...path, "duration"], reader);
  const perSecond = rate === undefined ? undefined : rateIn(rate, [...path, "rate"], reader);
  return {
    ...(users !== undefined && { users }),
    ...(durationMs !== undefined && { durationMs }),
    ...(perSecond !== undefined && { rate: perSecond }),
  };
}

function durationIn(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): number | undefined {
  const reading = readDuration(text);
  if (reading.kind === "read" && reading.ms > 0) return reading.ms;
  complain({
    id: "config-duration",
    place: document.placeIn(path, reading.kind === "read" ? 0 : reading.at),
    problem: reading.kind === "read" ? "the load lasts no time" : reading.problem,
    wayOut: reading.kind === "read" ? "Write how long the load lasts: `64m`." : reading.wayOut,
  });
  return undefined;
}

const SECONDS = { s: 1n, m: 60n, h: 3600n } as const;

function rateIn(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): number | undefined {
  const reading = readQuantity(text);
  if (reading.kind === "read") {
    const { amount, dimension, per } = reading.quantity;
    if (dimension === "plain" && per !== undefined && amount.digits > 0n)
      return nearestNumber(amount, SECONDS[per]);
  }
  complain({
    id: "config-rate",
    place: document.placeIn(path, reading.kind === "read" ? 0 : reading.at),
    problem:
      reading.kind === "read" ? `\`${text.trim()}\` is no rate of iterations` : reading.problem,
    wayOut: reading.kind === "read" ? "Write a number per time: `100/s`." : reading.wayOut,
  });
  return undefined;
}
