import { comparableRuns } from "../../baseline/comparable.ts";
import { DEFAULT_BASELINE_PLAN } from "../../config/baseline-section.ts";
import { sinceShift } from "../../judging/changes/since-shift.ts";
import { BASELINE_VERSION, type BaselineRun } from "../../model/baseline.ts";
import type { Config, Tolerance } from "../../model/config.ts";
import type { RuleChange } from "../../model/rule-change.ts";
import { mean } from "../../statistics/mean.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { rememberedIn } from "../history/remembered-indicators.ts";
import type { AskedIndicator } from "../questions/asked.ts";

/** So many levels of a scenario are shown, the ones that loosen first. */
const MOST = 5;

/** The levels in the baseline that moved by more than the tolerance: a level that got worse lets more pass. */
export function levelChanges(
  scenario: string,
  before: readonly BaselineRun[],
  after: readonly BaselineRun[],
  config: Config | undefined,
): readonly RuleChange[] {
  const [old, now] = [levelsOf(scenario, before), levelsOf(scenario, after)];
  const { tolerance } = config?.baseline ?? DEFAULT_BASELINE_PLAN;
  const moved = rememberedIn(scenario, before, config)
    .flatMap((one) => levelChange(one, [old.get(one.key), now.get(one.key)], tolerance))
    .toSorted((one, other) => rank(one) - rank(other));
  const rest = moved.slice(MOST);
  const [worst] = rest;
  if (worst === undefined) return moved;
  const more = `${countText(rest.length, "more level")} in the baseline of ${code(scenario)}`;
  return [...moved.slice(0, MOST), { rule: more, after: "moved too", effect: worst.effect }];
}

function rank({ effect }: RuleChange): number {
  return effect === "loosens" ? 0 : 1;
}

/** By indicator, what a run like the newest one is held against. */
function levelsOf(scenario: string, runs: readonly BaselineRun[]): ReadonlyMap<string, number> {
  const newest = runs.at(-1);
  if (newest === undefined) return new Map();
  const scenarios = { [scenario]: { runs } };
  const baseline = { schemaVersion: BASELINE_VERSION, scenarios } as const;
  const past = comparableRuns(baseline, scenario, newest.environment);
  const compared = past.kind === "runs" ? past.runs : [];
  const keys = new Set(compared.flatMap(({ indicators }) => Object.keys(indicators)));
  return new Map(
    [...keys].flatMap((key) => {
      const values = sinceShift(compared.flatMap(({ indicators }) => indicators[key] ?? []));
      return values.length === 0 ? [] : [[key, mean(values.map(({ value }) => value))] as const];
    }),
  );
}

function levelChange(
  { scenario, key, unit, direction }: AskedIndicator,
  [level, now]: readonly [number | undefined, number | undefined],
  { relative, points }: Pick<Tolerance, "relative" | "points">,
): readonly RuleChange[] {
  if (level === undefined || direction === "undirected") return [];
  const rule = `${code(key)} in the baseline of ${code(scenario)}`;
  const before = quantityText(level, unit);
  if (now === undefined) return [{ rule, before, effect: "loosens" }];
  const tolerated = unit === "ratio" ? points : Math.abs(level) * relative;
  if (!(Math.abs(now - level) > tolerated)) return [];
  const isWorse = now > level === (direction === "lower-is-better");
  const effect = isWorse ? "loosens" : "tightens";
  return [{ rule, before, after: quantityText(now, unit), effect }];
}
