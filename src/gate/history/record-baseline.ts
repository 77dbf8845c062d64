import { isSameRun } from "../../baseline/add-run.ts";
import { baselineText } from "../../baseline/baseline-text.ts";
import type { Baseline } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import type { Judgement } from "../../model/judgement.ts";
import { concernText } from "../../words/concern-text.ts";
import { countText } from "../../words/count-text.ts";
import { failureText } from "../../words/failure-text.ts";
import { baselineFile, type BaselineInUse, baselineInUse } from "./baseline-in-use.ts";
import { notComparable } from "./changes.ts";
import { judge, type Judged } from "../judge.ts";
import { measure, type Measured } from "../measure.ts";
import { unlikeHistory } from "../results/unlike-runs.ts";
import type { Ports } from "../ports.ts";
import { withRunsAdded } from "./recorded-runs.ts";
import { type CheckRequest, DEFAULT_FAIL_ON } from "../request.ts";

/** A run to be remembered as normal. */
export interface RecordRequest extends CheckRequest {
  /** Why a person accepts a run that would not enter by itself. */
  readonly accept?: string;
  /** False where the CI system tells that this is no build of the default branch; absent where nobody tells. */
  readonly onDefaultBranch?: boolean;
}

/** The baseline as it would be committed, or why this run may not enter it. */
export type Recorded = RecordedRun | RefusedRun;

/** The baseline with a run, as it would be committed. */
export interface RecordedRun {
  readonly kind: "recorded";
  readonly file: string;
  readonly run: EnteringRun;
  readonly text: string;
  /** Runs in the baseline after this, by scenario that was added to. */
  readonly runs: Readonly<Record<string, number>>;
}

/** A run that may not enter the baseline. */
export interface RefusedRun {
  readonly kind: "refused";
  readonly file: string;
  readonly reasons: readonly string[];
  /** No person's reason lets it in. */
  readonly isFinal?: true;
}

/** A measured run that may enter a baseline: the one of the working tree, or of another commit. */
export interface EnteringRun {
  readonly kind: "may enter";
  readonly file: string;
  readonly config?: Config;
  /** The baseline of the working tree. */
  readonly before?: Baseline;
  readonly scenarios: readonly string[];
  readonly into: (before: Baseline | undefined) => Baseline;
}

/** A run that was measured, and may be added. */
export interface RunToRecord {
  /** The file that holds the baseline. */
  readonly file: string;
  /** Adds the run to the file as it is at that moment: others may have added theirs while this one was read. */
  readonly record: () => Promise<Recorded>;
}

/**
 * A run to be remembered, measured here unless it was before. By itself only what is comparable with the history, passed its
 * gate and was measured on the default branch may enter; anything else needs a person's reason, which the file keeps.
 */
export async function runToRecord(
  request: RecordRequest,
  ports: Ports,
  before?: Measured,
): Promise<RunToRecord> {
  const measured = before ?? (await measure({ ...request, against: [] }, ports));
  return {
    file: baselineFile(request, measured.config, ports.files),
    record: async () => {
      const run = await enteringRun(request, measured, ports);
      return run.kind === "refused" ? run : recordedRun(run);
    },
  };
}

/** The baseline of the working tree with a run that may enter it. */
function recordedRun(run: EnteringRun): Recorded {
  const { file, before, scenarios, into } = run;
  const grown = into(before);
  const late = scenarios.flatMap((name) => tooOld(name, into(undefined), grown));
  if (late.length > 0) return { kind: "refused", file, reasons: late, isFinal: true };
  const runs = scenarios.map((name) => [name, grown.scenarios[name]?.runs.length ?? 0] as const);
  return { kind: "recorded", file, run, text: baselineText(grown), runs: Object.fromEntries(runs) };
}

/** A run that is older than all that are kept would be dropped at once. */
function tooOld(scenario: string, alone: Baseline, grown: Baseline): readonly string[] {
  const kept = grown.scenarios[scenario]?.runs ?? [];
  const entering = alone.scenarios[scenario]?.runs ?? [];
  const [[oldest], [first]] = [kept, entering];
  const isKept = entering.some((run) => kept.some((other) => isSameRun(other, run)));
  if (isKept || oldest === undefined || first === undefined) return [];
  return [
    `${scenario}: it is of ${first.time}, and the ${countText(kept.length, "run")} that are kept are all newer (the oldest is \`${oldest.id}\` of ${oldest.time}), so it would be dropped at once. Raise \`baseline: keep:\` in plimsoll.yml, or delete a run that is dated wrong.`,
  ];
}

/** Whether what was measured may enter a baseline. What lets a gate pass (`--fail-on`) lets nothing in here. */
async function enteringRun(
  request: RecordRequest,
  measured: Measured,
  { files, now }: Ports,
): Promise<EnteringRun | RefusedRun> {
  const { config } = measured;
  const inUse = await baselineInUse(request, config, files);
  const baseline = { ...inUse, unlike: unlikeHistory(measured.scenarios, inUse, config) };
  const failOn = new Set(DEFAULT_FAIL_ON);
  const judged = judge({ ...request, failOn }, { ...measured, baseline }, now());
  const file = baselineFile(request, config, files);
  const reasons = obstacles(request, baseline, judged);
  if (reasons.length > 0 && request.accept === undefined) return { kind: "refused", file, reasons };
  const { toRecord } = judged;
  const origin = reasons.length > 0 ? withReason(request) : request;
  const alone = withRunsAdded(undefined, toRecord, origin, config);
  if (alone === undefined) return { kind: "refused", file, reasons: [NOTHING_MEASURED] };
  return {
    kind: "may enter",
    file,
    ...(config !== undefined && { config }),
    ...(baseline.kind === "history" && { before: baseline.baseline }),
    scenarios: toRecord.map(({ scenario }) => scenario),
    into: (before) => withRunsAdded(before, toRecord, origin, config) ?? alone,
  };
}

/** A person's reason is kept with a run that needed one. */
function withReason(request: RecordRequest): Parameters<typeof withRunsAdded>[2] {
  const { accept } = request;
  return { ...request, ...(accept !== undefined && { accepted: accept }) };
}

const NOTHING_MEASURED = "No run was measured, so there is nothing to add.";
const NOT_MERGED =
  "It was not measured on the default branch, so it may hold a change that nobody has merged.";

function obstacles(
  { onDefaultBranch }: RecordRequest,
  inUse: BaselineInUse,
  { judgement, toRecord }: Judged,
): readonly string[] {
  return [
    ...(onDefaultBranch === false ? [NOT_MERGED] : []),
    ...failing(judgement),
    ...toRecord.flatMap(({ scenario, environment }) => {
      const differences = notComparable(scenario, environment, inUse);
      return differences.length === 0
        ? []
        : [`${scenario}: ${concernText({ kind: "not-comparable", scenario, differences }).text}`];
    }),
  ];
}

/** What fails its gate is not what normal should look like, unless a person says that it is. */
function failing(judgement: Judgement): readonly string[] {
  return judgement.failures.map((failure) => failureText(failure, judgement));
}
