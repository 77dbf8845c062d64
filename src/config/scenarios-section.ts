import type { Fault } from "../model/input-error.ts";
import type { Objective } from "../model/objective.ts";
import type { PhasePlan, PlannedLoad, Scenario } from "../model/scenario.ts";
import { readDuration } from "./quantities/duration.ts";
import { rateLimit } from "./quantities/limit.ts";
import { type OwnMetrics, readObjectives } from "./objectives/objectives-section.ts";
import { contradictions, owedObjectives } from "./objectives/owed-objectives.ts";
import { phaseNames } from "./phases-section.ts";
import type { PlimsollFile, ScenarioFile } from "./plimsoll-file.ts";
import { readQuantity } from "./quantities/quantity.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml/yaml-path.ts";

/** What the scenarios are read with. */
export interface ScenarioGround {
  readonly general: readonly Objective[];
  readonly phases: ReadonlyMap<string, PhasePlan>;
  readonly own: OwnMetrics;
}

/** Reads the scenarios in the order of the file, each with all that it owes. */
export function readScenarios(
  section: PlimsollFile["scenarios"],
  ground: ScenarioGround,
  reader: SectionReader,
): readonly Scenario[] {
  const scenarios = Object.entries(section ?? {});
  if (scenarios.length * ground.general.length > MOST_OWED) {
    reader.complain(tooMuchOwed(scenarios.length, ground.general.length, reader));
    return [];
  }
  return scenarios.map(([name, written]) => {
    const path = ["scenarios", name];
    const phases = ground.phases.get(name) ?? { kind: "found" };
    const subject = { path: [...path, "objectives"], own: ground.own, phases: phaseNames(phases) };
    const objectives = owedObjectives(
      ground.general.filter((objective) => canBeAsked(objective, phases)),
      readObjectives(written.objectives, subject, reader),
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

/** Each is judged in each scenario; beyond this, a small file would ask for more than any report can tell. */
const MOST_OWED = 100_000;

function tooMuchOwed(
  scenarios: number,
  objectives: number,
  { document }: Pick<SectionReader, "document">,
): Fault {
  return {
    id: "config-value",
    place: document.placeOfKey(["objectives"]),
    problem: `${objectives} objectives for each of ${scenarios} scenarios are more than ${MOST_OWED} in all`,
    wayOut: "Ask of each scenario what it owes, under `scenarios:`, and of all only what all owe.",
  };
}

/** A general objective for a phase is none of the scenarios' whose windows do not name that phase. */
function canBeAsked({ phase }: Objective, plan: PhasePlan): boolean {
  return phase === undefined || (phaseNames(plan)?.includes(phase) ?? true);
}

function resultsOf(written: ScenarioFile["results"]): readonly string[] {
  if (written === undefined) return [];
  return typeof written === "string" ? [written] : written;
}

function readLoad(written: ScenarioFile["load"], path: Path, reader: SectionReader): PlannedLoad {
  const { users, duration, rate, executor } = written ?? {};
  const durationMs = duration && durationIn(duration, [...path, "duration"], reader);
  const perSecond = rate && rateIn(rate, [...path, "rate"], reader);
  return {
    ...(users !== undefined && { users }),
    ...(typeof durationMs === "number" && { durationMs }),
    ...(typeof perSecond === "number" && { rate: perSecond }),
    ...(executor !== undefined && { executor }),
  };
}

function durationIn(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): number | undefined {
  const reading = readDuration(text);
  if (reading.kind === "read" && reading.ms > 0) return reading.ms;
  const { problem, wayOut, at } =
    reading.kind === "faulty"
      ? reading
      : {
          problem: "the load lasts no time",
          wayOut: "Write how long the load lasts: `64m`.",
          at: 0,
        };
  complain({ id: "config-duration", place: document.placeIn(path, at), problem, wayOut });
  return undefined;
}

function rateIn(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): number | undefined {
  const reading = readQuantity(text);
  const perSecond = reading.kind === "read" ? rateLimit(reading.quantity) : undefined;
  if (perSecond !== undefined && perSecond > 0) return perSecond;
  const { problem, wayOut, at } =
    reading.kind === "faulty"
      ? reading
      : {
          problem: `\`${text.trim()}\` is no rate of iterations`,
          wayOut: "Write a number per time: `100/s`.",
          at: 0,
        };
  complain({ id: "config-rate", place: document.placeIn(path, at), problem, wayOut });
  return undefined;
}
