import { baselineText } from "../baseline/baseline-text.ts";
import { proposedRuns, withProposedRuns } from "../baseline/proposed-runs.ts";
import { readBaseline } from "../baseline/read-baseline.ts";
import { compareFamily } from "../judging/compare-family.ts";
import { sinceShift } from "../judging/since-shift.ts";
import type { Baseline, BaselineValue } from "../model/baseline.ts";
import { type MovedIndicator, proposalText } from "../report/proposal-text.ts";
import type { EnteringRun } from "./record-baseline.ts";
import { runsKept } from "./recorded-runs.ts";
import { historiesOf, type Remembered, rememberedBy } from "./show-baseline.ts";

/** The texts of the baseline that a proposal starts from; absent ones are not there. */
export interface BaselineTexts {
  /** As it is in force now. */
  readonly today?: string;
  /** As an open proposal has it, and as it was where that proposal began. */
  readonly proposed?: { readonly text: string; readonly madeFrom?: string };
}

/** A baseline to be proposed. */
export interface BaselineProposal {
  /** The whole file. */
  readonly text: string;
  /** What it adds, what moved, and what a gate with it can notice, as Markdown. */
  readonly description: string;
  /** It says nothing that today's baseline does not say. */
  readonly isInForce: boolean;
  /** It says nothing that the open proposal does not say. */
  readonly isProposed: boolean;
}

/**
 * Today's baseline with the runs that are proposed already and with this one. Refuses by an InputError a text that is no
 * baseline: it is never taken for an empty one.
 */
export function proposedBaseline(run: EnteringRun, texts: BaselineTexts): BaselineProposal {
  const { file, config } = run;
  const read = (text: string | undefined): Baseline | undefined =>
    text === undefined ? undefined : readBaseline(text, file);
  const today = read(texts.today);
  const open = read(texts.proposed?.text);
  const madeFrom = read(texts.proposed?.madeFrom);
  const withOpen =
    open === undefined
      ? today
      : withProposedRuns(
          today,
          { baseline: open, ...(madeFrom && { madeFrom }) },
          runsKept(config),
        );
  const whole = run.into(withOpen);
  const text = baselineText(whole);
  const isInForce = today !== undefined && baselineText(today) === text;
  return {
    text,
    description: isInForce ? "" : described(run, today, whole),
    isInForce,
    isProposed: open !== undefined && baselineText(open) === text,
  };
}

function described(
  { file, config }: EnteringRun,
  today: Baseline | undefined,
  whole: Baseline,
): string {
  const proposed = { baseline: whole, ...(today && { madeFrom: today }) };
  const added = proposedRuns(proposed).map(([scenario, run]) => ({ scenario, run }));
  const before = today === undefined ? [] : gated(rememberedBy(today, config));
  const after = gated(rememberedBy(whole, config));
  return proposalText({
    file,
    added,
    moved: movedIndicators(before, after),
    sight: { before: historiesOf(before), after: historiesOf(after) },
  });
}

function gated(remembered: readonly Remembered[]): readonly Remembered[] {
  return remembered.filter(({ comparison }) => comparison.gated);
}

/** The runs that are added, as one new measurement, against those of today's baseline. */
function movedIndicators(
  before: readonly Remembered[],
  after: readonly Remembered[],
): readonly MovedIndicator[] {
  const pairs = after.flatMap((one) => {
    const past = before.find((other) => isSameIndicator(other, one));
    const known = new Set(past?.runs.map(({ id, time }) => `${id} ${time}`));
    const head = one.values.filter((_, at) => !known.has(runKey(one, at)));
    return head.length === 0 ? [] : [{ one, head, past }];
  });
  const compared = pairs.map(({ one, head, past }) => ({
    ...one.comparison,
    head,
    base: historyOf(past?.values ?? []),
  }));
  const changes = compareFamily(compared);
  return pairs.flatMap(({ one, head }, index) => {
    const change = changes[index];
    const { scenario, indicator } = one.comparison;
    const value = head.reduce((sum, each) => sum + each.value, 0) / head.length;
    return change === undefined ? [] : [{ scenario, indicator, unit: one.unit, value, change }];
  });
}

function historyOf(values: readonly BaselineValue[]): Remembered["comparison"]["base"] {
  return values.length === 0
    ? { kind: "none", reason: { kind: "indicator not in baseline" } }
    : { kind: "runs", values: sinceShift(values) };
}

function runKey({ runs }: Remembered, at: number): string {
  const run = runs[at];
  return `${run?.id ?? ""} ${run?.time ?? ""}`;
}

function isSameIndicator({ comparison: left }: Remembered, { comparison: right }: Remembered) {
  return left.scenario === right.scenario && left.indicator === right.indicator;
}
