import { readAnswer } from "../ingestion/prometheus/answer.ts";
import { gaugeOf } from "../ingestion/prometheus/gauge-of.ts";
import type { Config } from "../model/config.ts";
import type { Fault } from "../model/input-error.ts";
import type { Run } from "../model/run.ts";
import type { Stretch } from "../model/timeline.ts";
import { type AskedServer, askPrometheus } from "./ask-prometheus.ts";
import type { Network } from "./ports.ts";
import { partialAnswer, type ReadGauges } from "./read-gauges.ts";
import { isAddress, noAddress } from "./server-address.ts";

/** A server that is asked while the gate judges. */
export interface LiveServer extends Pick<AskedServer, "url" | "headers"> {
  readonly network: Network;
  /** The time to ask about, where it is not the run's own. */
  readonly window?: Stretch;
}

/**
 * Asks every query of the config over the time of a run. Queries that are not answered are faults, all of them told; so is a run
 * that does not say when it was.
 */
export async function liveGauges(
  { startMs, durationMs, files: [{ path }] }: Run,
  config: Config,
  { network, ...server }: LiveServer,
): Promise<Pick<ReadGauges, "gauges" | "oddities" | "faults">> {
  const plan = config.prometheus;
  if (plan === undefined) return NOTHING;
  if (!isAddress(server.url)) return { ...NOTHING, faults: [noAddress()] };
  const own =
    startMs === undefined || durationMs === undefined
      ? undefined
      : { fromMs: startMs, toMs: startMs + durationMs };
  const window = server.window ?? own;
  if (window === undefined) return { ...NOTHING, faults: [timeless(path)] };
  const asked = { ...server, window, stepMs: plan.stepMs, config: config.file };
  const told: ReadGauges = { ...NOTHING, ignored: [] };
  let { gauges, oddities, faults } = told;
  for (const query of plan.queries) {
    const came = await askPrometheus(query, asked, network);
    if (came.kind === "fault") faults = [...faults, came.fault];
    else {
      const answer = readAnswer(JSON.parse(came.body));
      if (answer === undefined) throw new Error(`an answer for ${query.name} that was one is none`);
      gauges = [...gauges, gaugeOf({ ...query, query: came.query }, answer, server.url)];
      oddities = [...oddities, ...partialAnswer(query.name, answer)];
    }
  }
  return { gauges, oddities, faults };
}

const NOTHING = { gauges: [], oddities: [], faults: [] } as const;

function timeless(file: string): Fault {
  return {
    id: "prometheus-window",
    place: { file },
    problem: "this result does not say when the run was, so Prometheus cannot be asked about it",
    wayOut: "Give the samples, which have times, or say the time: `--window START..END`.",
  };
}
