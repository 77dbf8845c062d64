import { canonicalMetric } from "../model/metric.ts";
import type { Objective } from "../model/objective.ts";
import { metricMisfit } from "./metric-fit.ts";
import { type BuiltInMetric, builtInMetric } from "./metric-names.ts";
import type { ObjectiveFile, ObjectivesFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";
import { readThreshold, type Threshold } from "./threshold.ts";
import type { Path } from "./yaml-path.ts";

/** Metrics that k6 does not make by itself and that are known all the same: the config's queries, derived numbers. */
export type OwnMetrics = ReadonlyMap<string, BuiltInMetric>;

/** Reads a map from metrics to objectives, in the order of the file. */
export function readObjectives(
  section: ObjectivesFile | undefined,
  path: Path,
  own: OwnMetrics,
  reader: SectionReader,
): readonly Objective[] {
  const seen = new Map<string, string>();
  return Object.entries(section ?? {}).flatMap(([key, written]) => {
    const metric = metricOf(key, [...path, key], seen, reader);
    if (metric === undefined) return [];
    const items = Array.isArray(written)
      ? (written as readonly ObjectiveFile[])
      : [written as ObjectiveFile];
    return items.flatMap((item, index) => {
      const itemPath = Array.isArray(written) ? [...path, key, index] : [...path, key];
      return readObjective(
        item,
        { metric, path: itemPath, known: own.get(metric) ?? builtInMetric(metric) },
        reader,
      );
    });
  });
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
  readonly known: BuiltInMetric | undefined;
}

function readObjective(
  item: ObjectiveFile,
  { metric, path, known }: Subject,
  reader: SectionReader,
): readonly Objective[] {
  const text = typeof item === "string" ? item : item.objective;
  const textPath = typeof item === "string" ? path : [...path, "objective"];
  const threshold = thresholdIn(text, textPath, reader);
  if (threshold === undefined) return [];
  const misfit = known && metricMisfit(metric, known, threshold);
  if (misfit !== undefined) {
    const { part, id, problem, wayOut } = misfit;
    const at = part === "limit" ? limitStart(text) : text.length - text.trimStart().length;
    reader.complain({
      id,
      place: reader.document.placeIn(textPath, at),
      problem: `\`${text.trim()}\`: ${problem}`,
      wayOut,
    });
    return [];
  }
  const { absent = "unmeasured", phase } = typeof item === "string" ? {} : item;
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

function limitStart(text: string): number {
  return /^[^<>=!]*[<>=!]+\s*/u.exec(text)?.[0].length ?? 0;
}
