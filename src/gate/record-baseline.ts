import { baselineText } from "../baseline/baseline-text.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Judgement } from "../model/judgement.ts";
import { concernText } from "../words/concern-text.ts";
import { failureText } from "../words/failure-text.ts";
import { baselineFile, baselineInUse } from "./baseline-in-use.ts";
import { notComparable } from "./changes.ts";
import { judge, type Judged } from "./judge.ts";
import { measure, type Measured } from "./measure.ts";
import type { Ports } from "./ports.ts";
import { withRunsAdded } from "./recorded-runs.ts";
import { type CheckRequest, DEFAULT_FAIL_ON } from "./request.ts";

/** A run to be remembered as normal. */
export interface RecordRequest extends CheckRequest {
  /** Why a person accepts a run that would not enter by itself. */
  readonly accept?: string;
  /** False where the CI system tells that this is no build of the default branch; absent where nobody tells. */
  readonly onDefaultBranch?: boolean;
}

/** The baseline as it would be committed, or why this run may not enter it. */
export type Recorded =
  | {
      readonly kind: "recorded";
      readonly file: string;
      readonly text: string;
      /** Runs in the baseline after this, by scenario that was added to. */
      readonly runs: Readonly<Record<string, number>>;
    }
  | { readonly kind: "refused"; readonly file: string; readonly reasons: readonly string[] };

/** A run that was measured, and may be added. */
export interface RunToRecord {
  /** The file that holds the baseline. */
  readonly file: string;
  /** Adds the run to the file as it is at that moment: others may have added theirs while this one was read. */
  readonly record: () => Promise<Recorded>;
}

/**
 * Measures a run to be remembered. By itself only what is comparable with the history, passed its gate and was measured
 * on the default branch may enter; anything else needs a person's reason, which the file keeps.
 */
export async function runToRecord(request: RecordRequest, ports: Ports): Promise<RunToRecord> {
  const measured = await measure({ ...request, against: [] }, ports);
  const { config } = measured;
  return {
    file: baselineFile(request, config, ports.files),
    record: async () => {
      const baseline = await baselineInUse(request, config, ports.files);
      return recordedOn({ ...measured, baseline }, request, ports);
    },
  };
}

function recordedOn(measured: Measured, request: RecordRequest, ports: Ports): Recorded {
  const failOn = new Set(DEFAULT_FAIL_ON);
  const judged = judge({ ...request, failOn }, measured, ports.now());
  const file = baselineFile(request, measured.config, ports.files);
  const reasons = obstacles(request, measured, judged);
  if (reasons.length > 0 && request.accept === undefined) return { kind: "refused", file, reasons };
  const grown = grownBaseline(request, measured, judged, reasons.length > 0);
  if (grown === undefined) {
    return { kind: "refused", file, reasons: ["No run was measured, so there is nothing to add."] };
  }
  const runs = Object.fromEntries(
    judged.toRecord.map(({ scenario }) => [scenario, grown.scenarios[scenario]?.runs.length ?? 0]),
  );
  return { kind: "recorded", file, text: baselineText(grown), runs };
}

/** The history with this run. */
function grownBaseline(
  request: RecordRequest,
  { baseline, config }: Measured,
  { toRecord }: Judged,
  needsReason: boolean,
): Baseline | undefined {
  const before = baseline.kind === "history" ? baseline.baseline : undefined;
  return withRunsAdded(before, toRecord, originOf(request, needsReason), config);
}

/** Where the run comes from; a person's reason is kept with a run that needed one. */
function originOf(
  { commit, toolVersion, accept }: RecordRequest,
  needsReason: boolean,
): Parameters<typeof withRunsAdded>[2] {
  return {
    toolVersion,
    ...(commit !== undefined && { commit }),
    ...(accept !== undefined && needsReason && { accepted: accept }),
  };
}

function obstacles(request: RecordRequest, measured: Measured, judged: Judged): readonly string[] {
  return [
    ...(request.onDefaultBranch === false
      ? [
          "It was not measured on the default branch, so it may hold a change that nobody has merged.",
        ]
      : []),
    ...failing(judged.judgement),
    ...judged.toRecord.flatMap(({ scenario, environment }) => {
      const differences = notComparable(scenario, environment, measured.baseline);
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
