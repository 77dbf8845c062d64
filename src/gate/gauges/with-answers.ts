import type { Config } from "../../model/config.ts";
import type { Oddity, Run } from "../../model/run.ts";
import { code } from "../../words/code.ts";
import { liveGauges, type LiveServer } from "../server/live-gauges.ts";
import type { RunFiles } from "../results/found/find-runs.ts";
import type { Files } from "../ports.ts";
import type { PointRoom } from "./point-room.ts";
import { textsAmong } from "./saved/loose-answers.ts";
import { readGauges } from "./saved/read-gauges.ts";
import { readLoose } from "./saved/read-loose.ts";
import type { ReadRun } from "../results/read-run.ts";
import { withGauges } from "./with-gauges.ts";

/** What the answers of Prometheus are read by and from. */
export interface AnswerSources {
  readonly config: Config | undefined;
  readonly files: Files;
  /** Asked where no answers were saved. */
  readonly live: LiveServer | undefined;
  /** For the points of all runs that are read together. */
  readonly room: PointRoom;
}

/** The same, where nothing was saved. */
export type LiveSources = Omit<AnswerSources, "files">;

/**
 * A run with the answers of Prometheus: those saved beside it, else those of the server that is to be asked. Their faults are the
 * run's, since half a run is none.
 */
export async function withAnswers(
  read: ReadRun,
  { answers, loose }: RunFiles,
  sources: AnswerSources,
): Promise<ReadRun> {
  const { config, files, live, room } = sources;
  const plan = config?.prometheus;
  if (answers === undefined && (loose.length === 0 || live !== undefined)) {
    return askedInstead(read, loose, sources);
  }
  const listed = answers === undefined ? NONE : await readGauges(answers, plan, { files, room });
  if (read.kind === "faults") return { kind: "faults", faults: [...read.faults, ...listed.faults] };
  const within = await textsAmong(listed.ignored, files);
  const beside = await readLoose([...loose, ...within], listed.gauges, {
    ...sources,
    run: read.run,
  });
  const faults = [...listed.faults, ...beside.faults];
  if (faults.length > 0) return { kind: "faults", faults };
  const run = withGauges(read.run, [...listed.gauges, ...beside.gauges], plan);
  const unread = listed.ignored.filter((path) => !within.some((text) => text.path === path));
  const oddities = [...listed.oddities, ...beside.oddities, ...passedOver(answers, unread)];
  return withNotes(run, [...oddities, ...(live === undefined ? [] : [notAsked(answers)])]);
}

/** Nothing was saved, or a server is asked instead of what was. */
async function askedInstead(
  read: ReadRun,
  loose: RunFiles["loose"],
  sources: LiveSources,
): Promise<ReadRun> {
  if (read.kind === "faults") return read;
  const asked = await withLiveAnswers(read.run, sources);
  return asked.kind === "run" ? withNotes(asked.run, unreadBeside(loose)) : asked;
}

function withNotes(run: Run, oddities: readonly Oddity[]): ReadRun {
  return { kind: "run", run: { ...run, oddities: [...run.oddities, ...oddities] } };
}

/** A run with the answers of a server that is asked now, over the run's own time where no other is said. */
export async function withLiveAnswers(
  run: Run,
  { config, live, room }: LiveSources,
): Promise<ReadRun> {
  const plan = config?.prometheus;
  if (live === undefined) return { kind: "run", run: withGauges(run, [], plan) };
  if (config === undefined || plan === undefined) return withNotes(run, [noQueries()]);
  const { gauges, oddities, faults } = await liveGauges(run, config, live, room);
  if (faults.length > 0) return { kind: "faults", faults };
  return withNotes(withGauges(run, gauges, plan), oddities);
}

const NONE = { gauges: [], oddities: [], faults: [], ignored: [] } as const;

/** A list of saved answers is of this run for sure, and goes before a server; single files do not say what was asked. */
function unreadBeside(loose: RunFiles["loose"]): readonly Oddity[] {
  if (loose.length === 0) return [];
  const text = `Since the server is asked, ${loose.map(({ path }) => code(path)).join(", ")} beside k6's files ${loose.length === 1 ? "was" : "were"} not read. Leave ${code("--prometheus")} out to judge by what was saved.`;
  return [{ id: "prometheus-not-read", text, isNote: true }];
}

function noQueries(): Oddity {
  const text = `Prometheus is named, and no query is there to ask it about this run. Add ${code("prometheus: {presets: [node]}")} or ${code("queries:")} to the config, or leave ${code("--prometheus")} out.`;
  return { id: "prometheus-no-queries", text };
}

function notAsked(answers = ""): Oddity {
  const text = `The server was not asked about this run, since its answers were saved in ${code(answers)}. Remove them to ask anew.`;
  return { id: "prometheus-not-asked", text, isNote: true };
}

function passedOver(folder = "", ignored: readonly string[]): readonly Oddity[] {
  if (ignored.length === 0) return [];
  const text = `Of ${code(folder)} these files were not read, since no query names them: ${ignored.map(code).join(", ")}.`;
  return [{ id: "prometheus-files-passed-over", text, isNote: true }];
}
