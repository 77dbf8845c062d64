import { sideOf } from "../../../model/objective.ts";
import type { RuleChange, RuleEffect } from "../../../model/rule-change.ts";
import { EVERY_INDICATOR, type Waiver, type WaiverBound } from "../../../model/waiver.ts";
import { code } from "../../../words/code.ts";
import { listText } from "../../../words/count-text.ts";
import { grouped } from "../../../model/grouped.ts";

/** What became of each waiver: leave that is new, longer or wider loosens a gate, leave that is taken back tightens it. */
export function waiverChanges(
  before: readonly Waiver[],
  after: readonly Waiver[],
): readonly RuleChange[] {
  const [old, now] = [byTarget(before), byTarget(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule) =>
    ofOneTarget(rule, old.get(rule) ?? [], now.get(rule) ?? []),
  );
}

function byTarget(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  return grouped(waivers, ({ scenario, objective }) => {
    const what = objective === EVERY_INDICATOR ? "every indicator" : code(objective);
    return `waiver for ${what} of ${code(scenario)}`;
  });
}

/** Waivers of one indicator, each for other kinds of failure: those that stayed alike pair first, then in their order. */
function ofOneTarget(
  rule: string,
  before: readonly Waiver[],
  after: readonly Waiver[],
): readonly RuleChange[] {
  const old = before.filter((one) => !after.some((other) => isAlike(one, other)));
  const now = after.filter((one) => !before.some((other) => isAlike(one, other)));
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index): RuleChange => {
    const [first, second] = [old[index], now[index]];
    return {
      rule,
      ...(first !== undefined && { before: waiverText(first) }),
      ...(second !== undefined && { after: waiverText(second) }),
      effect: effectOf(first, second),
    };
  });
}

function isAlike(one: Waiver, other: Waiver): boolean {
  return waiverText(one) === waiverText(other);
}

function waiverText({ until, bound, waives, reason }: Waiver): string {
  const far = bound === undefined ? "" : `, as long as ${bound.text}`;
  const only = waives === undefined ? "" : `, for ${listText(waives.toSorted())} alone`;
  return `until ${until}${far}${only}: ${reason}`;
}

/** One part that gives more leave is enough to loosen; parts that pull both ways leave the looser word, never the other. */
function effectOf(before: Waiver | undefined, after: Waiver | undefined): RuleEffect {
  if (before === undefined) return "loosens";
  if (after === undefined) return "tightens";
  const effects = [
    untilEffect(before.until, after.until),
    boundEffect(before.bound, after.bound),
    kindsEffect(before, after),
  ];
  const order = ["loosens", "not comparable", "tightens"] as const;
  return order.find((effect) => effects.includes(effect)) ?? "neutral";
}

function untilEffect(before: string, after: string): RuleEffect {
  if (before === after) return "neutral";
  return after > before ? "loosens" : "tightens";
}

function boundEffect(before: WaiverBound | undefined, after: WaiverBound | undefined): RuleEffect {
  if (before === undefined) return after === undefined ? "neutral" : "tightens";
  if (after === undefined) return "loosens";
  const side = sideOf(before.comparator);
  if (side !== sideOf(after.comparator)) return "not comparable";
  if (before.limit === after.limit) {
    if (before.comparator === after.comparator) return "neutral";
    return after.comparator.endsWith("=") ? "loosens" : "tightens";
  }
  return after.limit > before.limit === (side === "ceiling") ? "loosens" : "tightens";
}

function kindsEffect(before: Waiver, after: Waiver): RuleEffect {
  const [grew, shrank] = [isAsWide(after, before), isAsWide(before, after)];
  if (grew && shrank) return "neutral";
  if (grew) return "loosens";
  return shrank ? "tightens" : "not comparable";
}

/** Whether a waiver covers all the kinds of failure that another does. */
function isAsWide({ waives: wide }: Waiver, { waives: narrow }: Waiver): boolean {
  if (wide === undefined) return true;
  return narrow?.every((kind) => wide.includes(kind)) === true;
}
