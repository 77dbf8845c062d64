import type { BaselinePlan, Tolerance } from "../../../model/config.ts";
import type { RuleChange } from "../../../model/rule-change.ts";
import { sizeText } from "../../../words/change-sentence.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";
import {
  changedValue,
  moreLoosens,
  moreTightens,
  neutral,
  notComparable,
} from "./changed-value.ts";

/** What became of the use of the baseline: how much may change unseen, what is compared, how many runs are kept. */
export function comparingChanges(before: BaselinePlan, after: BaselinePlan): readonly RuleChange[] {
  return [
    ...toleranceChanges(before.tolerance, after.tolerance),
    ...comparedChanges(before.compare, after.compare),
    ...changedValue("runs that the baseline keeps of a scenario", [before.keep, after.keep], {
      text: (keep) => countText(keep, "run"),
      effect: moreTightens,
    }),
    // Its runs are compared wherever they stand.
    ...changedValue("place of the baseline", [before.file, after.file], {
      text: code,
      effect: neutral,
    }),
  ];
}

function toleranceChanges(before: Tolerance, after: Tolerance): readonly RuleChange[] {
  const keys = new Set([...before.byIndicator.keys(), ...after.byIndicator.keys()]);
  const own = [...keys].toSorted().flatMap((key) => {
    const scale = scaleOf(before, key) ?? scaleOf(after, key) ?? "relative";
    const sizes = [sizeFor(before, key, scale), sizeFor(after, key, scale)] as const;
    return sizeChange(`tolerance of ${code(key)}`, sizes, scale);
  });
  return [
    ...sizeChange("tolerance", [before.relative, after.relative], "relative"),
    ...sizeChange("tolerance of ratios", [before.points, after.points], "points"),
    ...own,
  ];
}

type Scale = "relative" | "points";

/** On which scale the config gives an indicator or metric a tolerance of its own. */
function scaleOf({ byIndicator }: Tolerance, key: string): Scale | undefined {
  const own = byIndicator.get(key);
  if (own === undefined) return undefined;
  return own.points === undefined ? "relative" : "points";
}

function sizeFor(tolerance: Tolerance, key: string, scale: Scale): number {
  return tolerance.byIndicator.get(key)?.[scale] ?? tolerance[scale];
}

function sizeChange(
  rule: string,
  sizes: readonly [number, number],
  scale: Scale,
): readonly RuleChange[] {
  return changedValue(rule, sizes, {
    text: (size) => sizeText(size * 100, scale === "points" ? "points" : "percent"),
    effect: moreLoosens,
  });
}

/** A list of what is compared, and the usual choice where there is none: neither is the stricter one. */
function comparedChanges(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly RuleChange[] {
  if (before === undefined || after === undefined) {
    return changedValue("what is compared with the baseline", [listed(before), listed(after)], {
      text: (keys) => keys,
      effect: notComparable,
    });
  }
  const lost = before.filter((key) => !after.includes(key));
  const gained = after.filter((key) => !before.includes(key));
  return [
    ...lost.map((key) => ({
      rule: comparisonOf(key),
      before: "may fail",
      effect: "loosens" as const,
    })),
    ...gained.map((key) => ({
      rule: comparisonOf(key),
      after: "may fail",
      effect: "tightens" as const,
    })),
  ];
}

function comparisonOf(key: string): string {
  return `comparison of ${code(key)} with the baseline`;
}

function listed(keys: readonly string[] | undefined): string {
  return keys === undefined ? "the usual choice" : keys.map(code).join(", ");
}
