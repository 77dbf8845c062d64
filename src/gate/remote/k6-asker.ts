import type { AnsweredSeries } from "../../ingestion/prometheus/answers/answer.ts";
import {
  type HistogramSeries,
  readHistograms,
} from "../../ingestion/prometheus/answers/native-histogram.ts";
import type { Config } from "../../model/config.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import type { Stretch } from "../../model/timeline.ts";
import { askPrometheus } from "../server/ask-prometheus.ts";
import type { LiveServer } from "../server/live-gauges.ts";

/** Asks a server about the series of k6, once for each number. */
export interface Asker {
  readonly window: Stretch;
  readonly url: string;
  /** Of a query that holds `$window`, as it stands at the end of it. */
  readonly series: (query: string, over?: Stretch) => Promise<readonly AnsweredSeries[]>;
  /** Of a query over equal steps of time, series of numbers and of native histograms. */
  readonly course: (query: string, steps: Steps) => Promise<Course>;
  /** The one number of a query; undefined where it has none. */
  readonly number: (query: string, over?: Stretch) => Promise<number | undefined>;
}

/** From one moment to another in equal steps. */
export interface Steps extends Stretch {
  readonly stepMs: number;
}

/** What a query answers in the course of time. */
export interface Course {
  readonly series: readonly AnsweredSeries[];
  readonly histograms: readonly HistogramSeries[];
}

/** A server that is asked over a time that was said. Refuses partial answers: half a load test is none. */
export function askerOf({ file }: Config, { network, ...server }: LiveServer): Asker {
  const { window } = server;
  if (window === undefined) throw new InputError([noWindow()]);
  const stepMs = Math.max(FINEST_MS, (window.toMs - window.fromMs) / MOST_STEPS);
  const course = async (query: string, { stepMs: step, ...over }: Steps): Promise<Course> => {
    const asked = { ...server, window: over, stepMs: step, config: file };
    const came = await askPrometheus({ ...PLAIN, query }, asked, network);
    if (came.kind === "fault") throw new InputError([came.fault]);
    const { answer, json } = came;
    if (answer.warnings.length > 0) throw new InputError([partial(answer.warnings)]);
    return { series: answer.series, histograms: readHistograms(json) };
  };
  const series = async (query: string, over = window): Promise<readonly AnsweredSeries[]> =>
    (await course(query, { ...over, stepMs })).series;
  return {
    window,
    url: server.url,
    series,
    course,
    number: async (query, over) => {
      const value = (await series(query, over))[0]?.values.at(-1);
      return value !== undefined && Number.isFinite(value) ? value : undefined;
    },
  };
}

/** Subqueries find the first and the last sample to their step: a second, or a three-thousandth of the time. */
const MOST_STEPS = 3000;
const FINEST_MS = 1000;

const PLAIN = { name: "k6", unit: "number", scale: 1, absent: "unmeasured" } as const;

function noWindow(): Fault {
  return {
    id: "prometheus-window",
    problem: "no file of k6 tells when the run was",
    wayOut:
      "Say a time that holds it: `--window START..END` (`2026-11-23T18:14:13Z..2026-11-23T18:17:42Z`).",
  };
}

function partial(warnings: readonly string[]): Fault {
  return {
    id: "k6-series",
    problem: `the server answers in part: ${warnings.join("; ")}`,
    wayOut:
      "Ask again when the server has all of it: half a load test would be judged as a whole one.",
  };
}
