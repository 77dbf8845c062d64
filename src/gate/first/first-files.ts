import { baselineText } from "../../baseline/baseline-text.ts";
import { configText } from "../../drafting/config-text.ts";
import type { Draft } from "../../drafting/draft.ts";
import type { Baseline } from "../../model/baseline.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import { read } from "../../model/measurement.ts";
import type { Run } from "../../model/run.ts";
import type { Judgement } from "../../model/judgement.ts";
import { baselineFile } from "../history/baseline-in-use.ts";
import type { FirstDraft, InitRequest } from "./first-draft.ts";
import { judge, type Judged } from "../judge.ts";
import { measure, type Measured } from "../measure.ts";
import { overlaidFiles } from "../rules/overlaid-files.ts";
import type { Ports } from "../ports.ts";
import { withRunsAdded } from "../history/recorded-runs.ts";
import { type CheckRequest, DEFAULT_FAIL_ON } from "../request.ts";

/** The files that `init` writes, and what `check` says with them in place. */
export interface FirstFiles {
  readonly config: string;
  readonly baseline: FirstBaseline;
  readonly check:
    | { readonly kind: "judged"; readonly judgement: Judgement }
    | { readonly kind: "not judged"; readonly faults: readonly Fault[] };
}

/** The first baseline, or why none is written. */
export type FirstBaseline =
  | {
      readonly kind: "new";
      readonly file: string;
      readonly text: string;
      readonly scenarios: readonly string[];
      /** Scenarios that missed a threshold: normal should not look like that. */
      readonly without: readonly string[];
    }
  | { readonly kind: "none"; readonly file: string; readonly why: string };

/**
 * Writes the draft as text and judges the results by it, as `check` will: the config is read again, and so are the results.
 * The runs that missed nothing become the first baseline.
 */
export async function firstFiles(
  { draft, scenarios }: FirstDraft,
  request: InitRequest,
  { files, now }: Ports,
): Promise<FirstFiles> {
  const config = configText(draft);
  const shown = overlaidFiles(files, new Map([[files.absolute(request.config), config]]));
  const asked = checkRequest(request);
  try {
    const measured = await measure(asked, { files: shown, now });
    const judged = judge(asked, withRepeats(measured, scenarios), now());
    const baseline = firstBaseline(draft, { request, measured, judged });
    const { judgement } = judge(asked, withBaseline(measured, baseline), now());
    return { config, baseline: baseline.told, check: { kind: "judged", judgement } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const file = baselineFile(asked, undefined, files);
    return {
      config,
      baseline: { kind: "none", file, why: "the results cannot be judged by the config yet" },
      check: { kind: "not judged", faults: error.faults },
    };
  }
}

function checkRequest({ config, toolVersion, commit, machine }: InitRequest): CheckRequest {
  return {
    results: [],
    against: [],
    release: false,
    failOn: new Set(DEFAULT_FAIL_ON),
    config,
    toolVersion,
    machine,
    ...(commit !== undefined && { commit }),
  };
}

/** A baseline of several runs knows the noise, so all that were read enter, though the config names but one. */
function withRepeats(measured: Measured, found: FirstDraft["scenarios"]): Measured {
  return {
    ...measured,
    scenarios: measured.scenarios.map((one) => ({
      ...one,
      runs: found.find(({ name, runs }) => name === one.name && runs.length > 1)?.runs ?? one.runs,
    })),
  };
}

interface Drafted {
  readonly told: FirstBaseline;
  readonly grown?: Baseline;
}

interface Grounds {
  readonly request: InitRequest;
  readonly measured: Measured;
  readonly judged: Judged;
}

function firstBaseline(draft: Draft, grounds: Grounds): Drafted {
  const { request, measured, judged } = grounds;
  const file = fileOf(measured);
  const none = (why: string): Drafted => ({ told: { kind: "none", file, why } });
  if (measured.baseline.kind !== "none yet") return none(THERE_ALREADY);
  if (request.onDefaultBranch === false) return none(ANOTHER_BRANCH);
  const without = new Set([
    ...draft.scenarios.filter(isMissing).map(({ name }) => name),
    ...judged.judgement.failures.map(({ scenario }) => scenario),
  ]);
  const idle = new Set(
    measured.scenarios.filter(({ runs }) => runs.some(madeNothing)).map(({ name }) => name),
  );
  const entering = judged.toRecord.filter(
    ({ scenario }) => !without.has(scenario) && !idle.has(scenario),
  );
  const grown = withRunsAdded(undefined, entering, request, measured.config);
  if (grown === undefined) return none(idle.size > 0 ? NOTHING_MADE : ALL_MISSED);
  const told = {
    kind: "new",
    file,
    text: baselineText(grown),
    scenarios: entering.map(({ scenario }) => scenario),
    without: [...without],
  } as const;
  return { told, grown };
}

const THERE_ALREADY = "it is there already and stays as it is; `plimsoll baseline add` adds a run";
const ANOTHER_BRANCH =
  "this was not measured on the default branch; `plimsoll baseline add` after the merge";
const ALL_MISSED =
  "every run missed something, and normal should not look like that; if it does, `plimsoll baseline add --accept REASON`";

const NOTHING_MADE =
  "a run made no requests, so there is nothing to compare with; measure again, then `plimsoll baseline add`";

/** Zero requests, or none told and zero iterations: `count >= 0` is met by that, and nothing was measured. */
function madeNothing({ measurements }: Run): boolean {
  const [requests, iterations] = ["http_reqs", "iterations"].map((metric) =>
    read(measurements, metric, { kind: "count" }),
  );
  const told = requests?.kind === "measured" ? requests : iterations;
  return told?.kind === "measured" && told.value === 0;
}

function isMissing({ objectives }: Draft["scenarios"][number]): boolean {
  return objectives.some(({ missed }) => missed !== undefined);
}

function fileOf({ baseline }: Measured): string {
  return baseline.kind === "side by side" ? "" : baseline.file;
}

function withBaseline(measured: Measured, { grown, told }: Drafted): Measured {
  if (grown === undefined) return measured;
  return { ...measured, baseline: { kind: "history", file: told.file, baseline: grown } };
}
