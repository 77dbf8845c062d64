import { gaugeOf } from "../../ingestion/prometheus/answers/gauge-of.ts";
import type { Config } from "../../model/config.ts";
import type { Fault } from "../../model/input-error.ts";
import type { Oddity, Run } from "../../model/run.ts";
import type { Stretch } from "../../model/timeline.ts";
import { timeOf } from "../../model/unix-time.ts";
import { type AnsweredQuery, askAll } from "./ask-all.ts";
import type { AskedServer } from "./ask-prometheus.ts";
import type { Network } from "../ports.ts";
import { type PointRoom, takeRoom } from "../gauges/point-room.ts";
import { partialAnswer, type ReadGauges } from "../gauges/saved/read-gauges.ts";
import { countText } from "../../words/count-text.ts";
import { understood } from "../gauges/undeclared-query.ts";

/** A server that is asked while the gate judges. Its address was checked by whoever named it (`checkedAddress`). */
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
  run: Run,
  config: Config,
  { network, ...server }: LiveServer,
  room: PointRoom,
): Promise<Pick<ReadGauges, "gauges" | "oddities" | "faults">> {
  const plan = config.prometheus;
  if (plan === undefined) return NOTHING;
  const window = server.window ?? timeOf(run);
  if (window === undefined) return { ...NOTHING, faults: [timeless(run.files[0].path)] };
  const asked = { ...server, window, stepMs: plan.stepMs, config: config.file };
  const keep = ({ query, answer, scrapeMs, clockAheadMs }: AnsweredQuery) => {
    const gauge = gaugeOf(understood(query), answer, { file: server.url, scrapeMs });
    const kept = { gauge, clockAheadMs, oddities: partialAnswer(query.name, answer) };
    return takeRoom(room, gauge) ?? kept;
  };
  const { answered, faults, server: by } = await askAll(plan.queries, asked, network, keep);
  const told = by === undefined ? {} : { server: by };
  return {
    gauges: answered.map(({ gauge }) => ({ ...gauge, ...told })),
    oddities: [
      ...answered.flatMap(({ oddities }) => oddities),
      ...otherClock(answered[0]?.clockAheadMs, plan.stepMs),
    ],
    faults,
  };
}

/** Answers of a clock that is off lie beside the run and not on it. A server tells its time to the second. */
function otherClock(aheadMs: number | undefined, stepMs: number): readonly Oddity[] {
  if (aheadMs === undefined || Math.abs(aheadMs) <= Math.max(SURELY_OFF_MS, 3 * stepMs)) return [];
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const text = `The clock of Prometheus is ${countText(seconds, "second")} ${aheadMs > 0 ? "ahead of" : "behind"} this machine's. If k6 ran here, the machines' numbers are laid beside the run by that much: set both clocks by NTP.`;
  return [{ id: "prometheus-clock", text }];
}

const SURELY_OFF_MS = 5000;

const NOTHING = { gauges: [], oddities: [], faults: [] } as const;

function timeless(file: string): Fault {
  return {
    id: "prometheus-window",
    place: { file },
    problem: "this result does not say when the run was, so Prometheus cannot be asked about it",
    wayOut: "Give the samples, which have times, or say the time: `--window START..END`.",
  };
}
