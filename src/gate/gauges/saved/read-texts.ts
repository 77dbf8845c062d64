import {
  type Exposition,
  readExposition,
} from "../../../ingestion/prometheus/metrics-text/exposition.ts";
import {
  gaugeOfPair,
  metricsOfPair,
} from "../../../ingestion/prometheus/metrics-text/gauge-of-pair.ts";
import type { TextPair } from "../../../ingestion/prometheus/metrics-text/text-pair.ts";
import type { Config } from "../../../model/config.ts";
import type { Gauge } from "../../../model/gauge.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { PrometheusQuery } from "../../../model/prometheus-plan.ts";
import type { Oddity, Run } from "../../../model/run.ts";
import { code } from "../../../words/code.ts";
import { halfOf, type LooseAnswer } from "./loose-answers.ts";
import type { Files } from "../../ports.ts";
import type { PointRoom } from "../point-room.ts";
import type { ReadGauges } from "./read-gauges.ts";
import { roleOfQuery } from "../../roles/role-of-query.ts";
import { takenWhen } from "./texts-taken.ts";
import { undeclaredQuery, understood } from "../undeclared-query.ts";

type Read = Pick<ReadGauges, "gauges" | "oddities" | "faults">;

/** The run beside which files of Prometheus lie, and what they are read by and from. */
export interface LooseSources {
  readonly run: Run;
  readonly config: Config | undefined;
  readonly files: Files;
  /** For the points of all runs that are read together. */
  readonly room: PointRoom;
}

/**
 * Reads what the service told under `/metrics` before a run and after it: files whose names differ by the word alone
 * (`api-before.txt`, `api-after.txt`). Several pairs are instances of one service.
 */
export async function readTexts(
  texts: readonly LooseAnswer[],
  { run, config, files }: LooseSources,
): Promise<Read> {
  if (texts.length === 0) return { gauges: [], oddities: [], faults: [] };
  const read = await Promise.all(texts.map((text) => readHalf(text, files)));
  const faults = read.flatMap((one) => ("fault" in one ? [one.fault] : []));
  const halves = read.flatMap((one) => ("fault" in one ? [] : [one]));
  const alone = faults.length > 0 ? [] : halves.filter((one) => !hasOther(one, halves));
  const lonely = alone.map(({ path, half }) => halfAlone(path, half));
  if (faults.length > 0 || lonely.length > 0) {
    return { gauges: [], oddities: [], faults: [...faults, ...lonely] };
  }
  const [before, after] = [together(halves, "before"), together(halves, "after")];
  const taken = takenWhen(before, after, run, halves[0]?.path ?? "");
  if ("fault" in taken) return { gauges: [], oddities: [], faults: [taken.fault] };
  const file = halves.find(({ half }) => half === "after")?.path ?? "";
  return {
    gauges: gaugesOf({ before, after, taken: taken.taken, run: taken.run }, config, file),
    oddities: [ofTwoMoments(halves), ...taken.oddities],
    faults: [],
  };
}

interface Half {
  readonly path: string;
  readonly half: "before" | "after";
  readonly pair: string;
  readonly exposition: Exposition;
}

async function readHalf(
  { path }: LooseAnswer,
  files: Files,
): Promise<Half | { readonly fault: Fault }> {
  const read = readExposition(await files.text(path), path);
  return "fault" in read ? read : { ...read, path, ...halfOf(files.split(path).name) };
}

function hasOther({ half, pair }: Half, halves: readonly Half[]): boolean {
  return halves.some((other) => other.half !== half && other.pair === pair);
}

/** What all instances told at one moment; each keeps its own counters. */
function together(halves: readonly Half[], which: Half["half"]): Exposition {
  const meant = halves.filter(({ half }) => half === which);
  const times = meant.flatMap(({ exposition }) => exposition.atMs ?? []);
  const samples = meant.flatMap(({ exposition, pair }) =>
    meant.length === 1
      ? exposition.samples
      : exposition.samples.map((one) => ({ ...one, labels: { ...one.labels, instance: pair } })),
  );
  return { samples, ...(times.length === meant.length && { atMs: Math.max(...times) }) };
}

/** The queries of the config, then the metrics that objectives name or that play a known part. */
function gaugesOf(pair: TextPair, config: Config | undefined, file: string): readonly Gauge[] {
  const declared = config?.prometheus?.queries ?? [];
  const named = new Set(
    [
      ...(config?.objectives ?? []),
      ...(config?.scenarios ?? []).flatMap((one) => one.objectives),
    ].map(({ metric }) => metric),
  );
  const metrics = metricsOfPair(pair);
  const own = metrics
    .map((metric) => ({ name: metric, query: metric }))
    .filter((query) => named.has(query.name) || roleOfQuery(query) !== undefined);
  const starts = metrics.includes(STARTS) ? [RESTARTS] : [];
  const all: readonly PrometheusQuery[] = [
    ...declared.map(understood),
    ...[...own, ...starts]
      .filter(({ name }) => !declared.some((query) => query.name === name))
      .map(undeclaredQuery),
  ];
  return all.map((query) => gaugeOfPair(query, pair, file));
}

const STARTS = "process_start_time_seconds";
const RESTARTS = { name: "app_restarts", query: `sum(changes(${STARTS}[$window]))` };

function ofTwoMoments(halves: readonly Half[]): Oddity {
  const names = halves.map(({ path }) => code(path)).join(", ");
  const text = `Numbers of the service come from texts of ${code("/metrics")} (${names}): its levels are those of two moments, and its counters tell what was counted between them.`;
  return { id: "prometheus-two-texts", text, isNote: true };
}

function halfAlone(file: string, half: Half["half"]): Fault {
  const other = half === "before" ? "after" : "before";
  return {
    id: "prometheus-metrics-text",
    place: { file },
    problem: `this is what a service told ${half} the run, and the text ${other} it is not there`,
    wayOut: `Save \`/metrics\` ${other} the run, too, under the same name with \`${other}\` in it.`,
  };
}
