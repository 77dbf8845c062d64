import { type Fault, InputError, refuseFaults } from "../../model/input-error.ts";
import { notYet } from "../server/asked-window.ts";
import { configOf, findCase } from "../results/case.ts";
import type { Network, Ports } from "../ports.ts";
import type { RecordAnswersRequest, SavedAnswers } from "../server/record-answers.ts";
import { roomForPoints } from "../gauges/point-room.ts";
import { keeping, recordingText } from "./recorded-series.ts";
import { remoteScenarios } from "./remote-scenarios.ts";
import { serverAddress } from "../server/server-address.ts";

/**
 * Records a run that k6 wrote to Prometheus: everything that `check` asks about it, so that a later check reads the same. Undefined
 * where results are named, or no scenario of the config is read from series: then the queries of the config are recorded alone.
 */
export async function recordRemote(
  request: RecordAnswersRequest,
  { files, now }: Ports,
  network: Network,
): Promise<SavedAnswers | undefined> {
  const config = request.results.length > 0 ? undefined : await configOf(request, files);
  if (config?.prometheus?.k6Matchers === undefined) return undefined;
  const { window, into } = placeOf(request, now());
  const { headers, url: named = config.prometheus.url } = request;
  const url = serverAddress(named, config.file);
  const { network: kept, kept: answers } = keeping(network);
  const live = { url, headers, network: kept, window };
  const { remote = [] } = await findCase({ ...request, prometheus: live }, files);
  if (remote.length === 0) return undefined;
  const { faults } = await remoteScenarios(remote, { config, live, room: roomForPoints() });
  refuseFaults(faults);
  const { folder, name } = files.split(into);
  const documents = new Map([[name, () => recordingText(url, window, answers)]]);
  return { answers: answers.size, path: into, folder, documents };
}

/** The time and the file of a recording; refuses a time that has not been yet. */
function placeOf(
  { window, into }: RecordAnswersRequest,
  nowMs: number,
): Required<Pick<RecordAnswersRequest, "window" | "into">> {
  if (window === undefined || into === undefined) throw new InputError([needsBoth()]);
  refuseFaults(notYet(window, nowMs));
  return { window, into };
}

function needsBoth(): Fault {
  return {
    id: "k6-recording-place",
    problem: "a run without files of k6 tells neither its time nor a place for its recording",
    wayOut: "Give both: `plimsoll record --window START..END --into RUN.json`.",
  };
}
