import { lastShift, sinceShift } from "../../judging/changes/since-shift.ts";
import type { Baseline, BaselineRun, Fingerprint } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import type { Change } from "../../model/change.ts";
import type { HistoryView } from "../../model/history-view.ts";
import { InputError } from "../../model/input-error.ts";
import { noBaselineText } from "../../words/no-baseline-text.ts";
import type { AskedIndicator } from "../questions/asked.ts";
import { baselineFile, baselineInUse } from "./baseline-in-use.ts";
import { configOf } from "../results/case.ts";
import { changesOf, historyOf } from "./changes.ts";
import type { Files } from "../ports.ts";
import { rememberedBy } from "./remembered-indicators.ts";
import type { CheckRequest } from "../request.ts";

/** What the baseline knows, for a person. */
export interface ShownBaseline {
  readonly file: string;
  readonly histories: readonly HistoryView[];
}

/**
 * Reads the baseline and tells, for each indicator, its runs, its noise, and what a gate with it would notice: the figures
 * that `check` would reckon with for one new run of every scenario that repeats the newest, so nothing is judged.
 */
export async function showBaseline(
  request: Pick<CheckRequest, "config" | "baseline" | "results">,
  files: Files,
): Promise<ShownBaseline> {
  const config = await configOf(request, files);
  const inUse = await baselineInUse(request, config, files);
  const file = baselineFile(request, config, files);
  if (inUse.kind !== "history") throw new InputError([absent(file)]);
  return { file, histories: historiesOf(inUse.baseline, config) };
}

/** How sharply a gate with a baseline would see each of its indicators. */
export function historiesOf(
  baseline: Baseline,
  config: Config | undefined,
): readonly HistoryView[] {
  const inUse = { kind: "history", file: "", baseline } as const;
  const newest = newestEnvironments(baseline);
  const asked = rememberedBy(baseline, config);
  const changes = changesOf(asked, newest, inUse, config?.baseline);
  return asked.map((one) => {
    const history = historyOf(one.scenario, newest.get(one.scenario) ?? {}, inUse);
    const compared = history.kind === "runs" ? history.runs : [];
    return viewOf(one, { compared, change: changes.get(one), baseline });
  });
}

/** What a new run like the newest of each scenario would be told apart by. */
export function newestEnvironments({ scenarios }: Baseline): ReadonlyMap<string, Fingerprint> {
  return new Map(
    Object.entries(scenarios).map(([name, { runs }]) => [name, runs.at(-1)?.environment ?? {}]),
  );
}

interface Seen {
  /** The runs that a new one like the newest may be held against. */
  readonly compared: readonly BaselineRun[];
  readonly change: Change | undefined;
  readonly baseline: Baseline;
}

function viewOf(
  { scenario, key, unit, gated }: AskedIndicator,
  { compared, change, baseline }: Seen,
): HistoryView {
  const having = compared.filter(({ indicators }) => indicators[key] !== undefined);
  const values = having.flatMap(({ indicators }) => indicators[key] ?? []);
  const shift = lastShift(values);
  const shiftedAt = shift && having[shift.at]?.id;
  const all = baseline.scenarios[scenario]?.runs.length ?? 0;
  return {
    scenario,
    indicator: key,
    unit,
    gated,
    values: values.map(({ value }) => value),
    latest: sinceShift(values).map(({ value }) => value),
    unlike: all - compared.length,
    ...sightOf(change),
    ...(shiftedAt !== undefined && { shiftedAt }),
  };
}

function sightOf(change: Change | undefined): Pick<HistoryView, "sight" | "notCompared"> {
  if (change === undefined) return { notCompared: "it has no better side, so it is only shown" };
  if (change.verdict === "no baseline") return { notCompared: noBaselineText(change.reason) };
  const { scale, noise, noticeable } = change;
  return { sight: { scale, noise, noticeable } };
}

function absent(file: string): InputError["faults"][0] {
  return {
    id: "no-baseline",
    place: { file },
    problem: "there is no baseline yet",
    wayOut: "Write the first one: `plimsoll baseline add RESULT`.",
  };
}
