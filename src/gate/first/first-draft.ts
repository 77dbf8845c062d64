import { brokenAt } from "../../config/prometheus/promql.ts";
import type { Draft, DraftedScenario } from "../../drafting/draft.ts";
import { draftedScenario } from "../../drafting/drafted-scenario.ts";
import { type Fault, InputError, refuseFaults } from "../../model/input-error.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Run } from "../../model/run.ts";
import { SCENARIO_KINDS } from "../../model/scenario.ts";
import { countText } from "../../words/count-text.ts";
import { type Found, findScenarios, type FoundScenario } from "./found-scenarios.ts";
import { isoTime } from "../iso-time.ts";
import type { Files, Ports } from "../ports.ts";
import { redacted } from "../redaction.ts";
import type { CheckRequest } from "../request.ts";

/** What a person asks of `init`. */
export interface InitRequest extends Pick<CheckRequest, "toolVersion" | "commit" | "machine"> {
  /** As for `check`; none: the results in this folder, or in its folder `results`. */
  readonly results: readonly string[];
  /** Where the config will stand. */
  readonly config: string;
  readonly service?: string;
  /** False where the CI system tells that this is no build of the default branch. */
  readonly onDefaultBranch?: boolean;
}

/** A first config, with the runs that it was made from. */
export interface FirstDraft {
  readonly draft: Draft;
  readonly scenarios: readonly FoundScenario[];
}

const WAIVED_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Reads the results and drafts the config that they suggest. Refuses only where nothing at all can be built on; what does not
 * stand for a run beside others that do is told in the draft.
 */
export async function firstDraft(request: InitRequest, { files, now }: Ports): Promise<FirstDraft> {
  const found = await findScenarios(await resultsMeant(request, files), files);
  const drafted = found.scenarios.map((one) => ({ one, scenario: draftOf(one, request, files) }));
  const scenarios = drafted.flatMap(({ scenario }) => scenario ?? []);
  const empty = drafted.flatMap(({ one, scenario }) => (scenario === undefined ? [one] : []));
  if (scenarios.length === 0) refuse(found, empty);
  const queries = queriesOf(found.scenarios);
  return {
    scenarios: found.scenarios.filter((one) => !empty.includes(one)),
    draft: {
      service: request.service ?? nameOfFolder(request, files),
      scenarios: scenarios.toSorted((a, b) => rankOf(a) - rankOf(b)),
      leftOut: [
        ...found.faults.map(reasonOf),
        ...empty.map(nothingMeasured),
        ...found.scenarios.flatMap(secretThresholds),
        ...queries.filter((query) => !canBeWritten(query)).map(queryLeftOut),
      ].map(redacted),
      waivedUntil: isoTime(now() + WAIVED_DAYS * DAY_MS).slice(0, 10),
      queries: queries.filter(canBeWritten),
    },
  };
}

/** The order of the report's form. */
function rankOf({ kind }: DraftedScenario): number {
  return SCENARIO_KINDS.indexOf(kind.kind);
}

/** The results that were named; else those in the usual places. */
async function resultsMeant({ results }: InitRequest, files: Files): Promise<readonly string[]> {
  if (results.length > 0) return results;
  return (await files.kindOf("results")) === "folder" ? ["results"] : ["."];
}

function draftOf(
  { name, runs, results }: FoundScenario,
  { config }: InitRequest,
  files: Files,
): DraftedScenario | undefined {
  const paths = results.map((path) => fromConfig(path, config, files));
  const isElsewhere = paths.some((path) => files.absolute(path) === path);
  const repeats = runs.length - 1;
  const remarks = [
    ...(isElsewhere ? ["not in this folder; say here where the load test writes in CI"] : []),
    ...(repeats > 0
      ? [`one of ${countText(repeats + 1, "run")} of it that were read; a check judges one`]
      : []),
  ];
  return draftedScenario(name, withoutSecrets(runs[0]), {
    results: paths,
    ...(remarks.length > 0 && { resultsRemark: remarks.join("; ") }),
    ...(isElsewhere && { isElsewhere }),
  });
}

/** A path as the config at `config` must write it: seen from its folder, unless a whole path leads out of that. */
function fromConfig(path: string, config: string, files: Files): string {
  const folder = partsOf(files.absolute(files.split(config).folder));
  const whole = partsOf(files.absolute(path));
  const common = whole.findIndex((part, index) => part !== folder[index]);
  const shared = common < 0 ? whole.length : common;
  const isWhole = files.within("folder", path) === path;
  const leadsOut = shared < folder.length;
  if (shared === 0 || (isWhole && leadsOut)) return files.absolute(path);
  const seen = [...folder.slice(shared).map(() => ".."), ...whole.slice(shared)];
  return seen.length === 0 ? "." : seen.join("/");
}

function partsOf(absolute: string): readonly string[] {
  return absolute
    .split(absolute.startsWith("/") ? "/" : /[\\/]/u)
    .filter((part, index) => part !== "" || index === 0);
}

/** A threshold on a part of a metric that is named by an address cannot be written down: its query may hold a token. */
function withoutSecrets(run: Run): Run {
  return { ...run, thresholds: run.thresholds.filter(({ metric }) => !mayHoldSecret(metric)) };
}

function secretThresholds({ name, runs }: FoundScenario): readonly string[] {
  return runs[0].thresholds
    .filter(({ metric }) => mayHoldSecret(metric))
    .map(
      ({ metric, expression }) =>
        `${name}: the threshold ${expression} of ${metric}, since its address may hold a secret; tag the requests with a name`,
    );
}

function queryLeftOut({ name }: PrometheusQuery): string {
  return `the query ${name}, which Prometheus' own grammar does not read, or which names an address; its saved answers are read all the same`;
}

function mayHoldSecret(text: string): boolean {
  return redacted(text) !== text;
}

/** The queries behind the saved answers, each once. */
function queriesOf(scenarios: readonly FoundScenario[]): readonly PrometheusQuery[] {
  const queries = scenarios
    .flatMap(({ runs }) => runs.flatMap(({ machines }) => machines?.gauges ?? []))
    .map(({ query }) => query);
  return [
    ...new Map(queries.toReversed().map((query) => [query.name, query])).values(),
  ].toReversed();
}

/** A query that only another server understands, or that names an address, stays out of the config; its answers are read all the same. */
function canBeWritten({ query }: PrometheusQuery): boolean {
  return brokenAt(query) === undefined && !mayHoldSecret(query);
}

function nameOfFolder({ config }: InitRequest, files: Files): string {
  return files.split(files.absolute(files.split(config).folder)).name || "my-service";
}

function reasonOf({ place, problem }: Fault): string {
  return `${place === undefined ? "" : `${place.file}: `}${problem}`;
}

function nothingMeasured({ name, runs }: FoundScenario): string {
  const odd = runs[0].oddities.find(({ isNote }) => isNote === undefined)?.text ?? "";
  return `${name} (${runs[0].files[0].path}) measured nothing that could be asked. ${odd}`.trim();
}

function refuse({ faults }: Found, empty: readonly FoundScenario[]): never {
  refuseFaults(faults);
  const [one] = empty;
  throw new InputError([
    {
      id: "init-nothing-measured",
      ...(one !== undefined && { place: { file: one.runs[0].files[0].path } }),
      problem: one === undefined ? "no results were found" : nothingMeasured(one),
      wayOut:
        "Give a run that made requests and ended well: `plimsoll init results/`, a summary or samples of k6.",
    },
  ]);
}
