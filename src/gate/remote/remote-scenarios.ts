import type { Config } from "../../model/config.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import type { Scenario } from "../../model/scenario.ts";
import { type RemoteRun, remoteRun } from "./remote-run.ts";
import type { PointRoom } from "../gauges/point-room.ts";
import { type LiveSources, withLiveAnswers } from "../gauges/with-answers.ts";

/** A scenario that was read from series alone. */
export interface RemoteScenario {
  readonly name: string;
  readonly scenario?: Scenario;
  readonly runs: readonly [Run];
  readonly ignored: readonly [];
}

/**
 * The scenarios that k6 wrote to Prometheus. One is all that bears the test's id; several are told apart by k6's label `scenario`,
 * by the names that the config gives them.
 */
export async function remoteScenarios(
  names: readonly string[],
  { config, live, room }: LiveSources,
): Promise<{ readonly scenarios: readonly RemoteScenario[]; readonly faults: readonly Fault[] }> {
  if (config === undefined || live === undefined) return { scenarios: [], faults: [] };
  const id = config.prometheus?.k6Matchers ?? "";
  const matchersOf = (name: string): string =>
    names.length === 1 ? id : `${id},scenario=${JSON.stringify(name)}`;
  const read: Read[] = [];
  for (const name of names) {
    read.push(await remoteScenario(name, { config, live, matchers: matchersOf(name) }, room));
  }
  return {
    scenarios: read.flatMap((one) => ("name" in one ? [one] : [])),
    faults: read.flatMap((one) => ("name" in one ? [] : one.faults)),
  };
}

type Read = RemoteScenario | { readonly faults: readonly Fault[] };

async function remoteScenario(
  name: string,
  asked: Pick<RemoteRun, "config" | "live" | "matchers">,
  room: PointRoom,
): Promise<Read> {
  const { config, live } = asked;
  const scenario = config.scenarios.find((one) => one.name === name);
  try {
    const run = await remoteRun({ ...asked, ...wantedOf(scenario, config) });
    const { window: _, ...server } = live;
    const answered = await withLiveAnswers(run, { config, live: server, room });
    if (answered.kind === "faults") return { faults: answered.faults };
    return { name, ...(scenario && { scenario }), runs: [answered.run], ignored: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { faults: error.faults };
  }
}

/** What a scenario of the config asks of its run; where none is named, what the config asks of every one. */
function wantedOf(
  scenario: Scenario | undefined,
  { objectives }: Config,
): Pick<RemoteRun, "objectives" | "phases"> {
  return scenario ?? { objectives, phases: { kind: "found" } };
}
