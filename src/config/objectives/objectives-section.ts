import { canonicalMetric } from "../../model/metric.ts";
import type { Objective } from "../../model/objective.ts";
import { metricMisfit } from "./metric-fit.ts";
import { type KnownMetric, builtInMetric } from "../../model/known-metric.ts";
import { nearestWord } from "../nearest-word.ts";
import type { ObjectiveFile, ObjectivesFile } from "../plimsoll-file.ts";
import type { SectionReader } from "../section-reader.ts";
import { readThreshold, type Threshold } from "./threshold.ts";
import type { Path } from "../yaml/yaml-path.ts";

/** Metrics that k6 does not make by itself and that are known all the same: the config's queries, derived numbers. */
export type OwnMetrics = ReadonlyMap<string, KnownMetric>;

/** Where a map of objectives stands, and what its objectives may name. */
export interface ObjectivesSubject {
  readonly path: Path;
  readonly own: OwnMetrics;
  /** The phases there are; absent when only a run can tell. */
  readonly phases: readonly string[] | undefined;
}

/** Reads a map from metrics to objectives, in the order of the file. */
export function readObjectives(
  section: ObjectivesFile | undefined,
  { path, own, phases }: ObjectivesSubject,
  reader: SectionReader,
): readonly Objective[] {
  const seen = new Map<string, string>();
  return Object.entries(section ?? {}).flatMap(([key, written]) => {
    const keyPath = [...path, key];
    const metric = metricOf(key, keyPath, seen, reader);
    if (metric === undefined) return [];
    const known = own.get(metric) ?? builtInMetric(metric);
    return itemsOf(written, keyPath).flatMap(([item, itemPath]) =>
      readObjective(item, { metric, path: itemPath, known, phases }, reader),
    );
  });
}

function itemsOf(
  written: ObjectiveFile | readonly ObjectiveFile[],
  path: Path,
): readonly (readonly [ObjectiveFile, Path])[] {
  return isList(written)
    ? written.map((item, index) => [item, [...path, index]])
    : [[written, path]];
}

function isList(
  written: ObjectiveFile | readonly ObjectiveFile[],
): written is readonly ObjectiveFile[] {
  return Array.isArray(written);
}

function metricOf(
  key: string,
  path: Path,
  seen: Map<string, string>,
  { document, complain }: SectionReader,
): string | undefined {
  const place = document.placeOfKey(path);
  const opens = key.includes("{");
  if (opens !== key.trimEnd().endsWith("}") || key.trimStart().startsWith("{")) {
    complain({
      id: "objective-metric",
      place,
      problem: `\`${key}\` is no metric: its braces do not match`,
      wayOut:
        'Write the metric, or the metric with its tags: `"http_req_duration{name:GET /tasks}"`.',
    });
    return undefined;
  }
  const metric = canonicalMetric(key);
  const before = seen.get(metric);
  seen.set(metric, key);
  if (before === undefined) return metric;
  complain({
    id: "config-duplicate-key",
    place,
    problem: `\`${key}\` is the same metric as \`${before}\` above`,
    wayOut: "Join the two into one list of objectives.",
  });
  return undefined;
}

interface Subject {
  readonly metric: string;
  readonly path: Path;
  readonly known: KnownMetric | undefined;
  readonly phases: readonly string[] | undefined;
}

function readObjective(
  item: ObjectiveFile,
  subject: Subject,
  reader: SectionReader,
): readonly Objective[] {
  const {
    objective: text,
    absent = "unmeasured",
    phase,
  } = typeof item === "string" ? { objective: item } : item;
  const { metric, path } = subject;
  const textPath = typeof item === "string" ? path : [...path, "objective"];
  const threshold = thresholdIn(text, textPath, reader);
  if (threshold === undefined || misfits({ text, textPath }, subject, threshold, reader)) return [];
  if (phase !== undefined && isUnknownPhase(phase, subject, reader)) return [];
  return [
    {
      metric,
      ...threshold,
      text: text.trim(),
      ...(phase !== undefined && { phase }),
      absent,
      origin: { kind: "config", place: reader.document.placeOf(path) },
    },
  ];
}

function isUnknownPhase(
  phase: string,
  { path, phases }: Subject,
  { document, complain }: SectionReader,
): boolean {
  if (phases === undefined || phases.includes(phase)) return false;
  const near = nearestWord(phase, phases);
  complain({
    id: "objective-phase",
    place: document.placeOf([...path, "phase"]),
    problem: `there is no phase \`${phase}\``,
    wayOut: `${near === undefined ? "" : `Did you mean \`${near}\`? `}The phases are ${phases.join(", ")}.`,
  });
  return true;
}

function misfits(
  { text, textPath }: { readonly text: string; readonly textPath: Path },
  { metric, known }: Subject,
  threshold: Threshold,
  { document, complain }: SectionReader,
): boolean {
  const limitAt = /^[^<>=!]*[<>=!]+\s*/u.exec(text)?.[0].length ?? 0;
  const misfit = metricMisfit({ metric, known, threshold, limitText: text.slice(limitAt).trim() });
  if (misfit === undefined) return false;
  const at = misfit.part === "limit" ? limitAt : text.length - text.trimStart().length;
  complain({
    id: misfit.id,
    place: document.placeIn(textPath, at),
    problem: `\`${text.trim()}\`: ${misfit.problem}`,
    wayOut: misfit.wayOut,
  });
  return true;
}

function thresholdIn(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): Threshold | undefined {
  const { kind, ...reading } = readThreshold(text);
  if (kind === "read" && "limit" in reading) return reading;
  if ("column" in reading) {
    complain({
      id: "objective-unreadable",
      place: document.placeIn(path, reading.column - 1),
      problem: `\`${text.trim()}\`: ${reading.problem}`,
      wayOut: reading.wayOut,
    });
  }
  return undefined;
}
