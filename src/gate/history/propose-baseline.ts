import { baselineText } from "../../baseline/baseline-text.ts";
import { proposedRuns, withProposedRuns } from "../../baseline/proposed-runs.ts";
import { readBaseline } from "../../baseline/read-baseline.ts";
import type { Baseline, BaselineRun } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import type { HistoryView } from "../../model/history-view.ts";
import { type MovedIndicator, proposalText } from "../../report/comment/proposal-text.ts";
import { mean } from "../../statistics/mean.ts";
import type { BaselineInUse } from "./baseline-in-use.ts";
import { changesOf } from "./changes.ts";
import type { EnteringRun } from "./record-baseline.ts";
import { runsKept } from "./recorded-runs.ts";
import { rememberedBy } from "./remembered-indicators.ts";
import { historiesOf, newestEnvironments } from "./show-baseline.ts";

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
  return proposalText({
    file,
    added,
    moved: movedIndicators(added, { today, whole, file }, config),
    sight: { before: gatedHistories(today, config), after: gatedHistories(whole, config) },
  });
}

function gatedHistories(
  baseline: Baseline | undefined,
  config: Config | undefined,
): readonly HistoryView[] {
  if (baseline === undefined) return [];
  return historiesOf(baseline, config).filter(({ gated }) => gated);
}

interface Compared {
  readonly today: Baseline | undefined;
  readonly whole: Baseline;
  readonly file: string;
}

/** The runs that are added, as one new measurement, against those of today's baseline. */
function movedIndicators(
  added: readonly { readonly scenario: string; readonly run: BaselineRun }[],
  { today, whole, file }: Compared,
  config: Config | undefined,
): readonly MovedIndicator[] {
  const asked = rememberedBy(whole, config).flatMap((one) => {
    const repeats = added.flatMap(({ scenario, run }) =>
      scenario === one.scenario ? (run.indicators[one.key] ?? []) : [],
    );
    return one.gated && repeats.length > 0
      ? [{ ...one, reading: { ...one.reading, repeats } }]
      : [];
  });
  const inUse: BaselineInUse =
    today === undefined
      ? { kind: "none yet", file, named: false }
      : { kind: "history", file, baseline: today };
  const changes = changesOf(asked, newestEnvironments(whole), inUse, config?.baseline);
  return asked.flatMap((one) => {
    const change = changes.get(one);
    const { scenario, key: indicator, unit, reading } = one;
    const value = mean(reading.repeats.map((repeat) => repeat.value));
    return change === undefined ? [] : [{ scenario, indicator, unit, value, change }];
  });
}
