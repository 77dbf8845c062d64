import { indicatorKey } from "../../../model/indicator.ts";
import { type Objective, sideOf } from "../../../model/objective.ts";
import type { RuleChange, RuleEffect } from "../../../model/rule-change.ts";
import { code } from "../../../words/code.ts";
import { grouped } from "../../../model/grouped.ts";

/**
 * What became of each limit on each indicator, of one scenario or of every one (`where`). Several limits on one side are
 * as strict as the strictest of them; a limit under an indicator and one above it are two rules.
 */
export function limitChanges(
  before: readonly Objective[],
  after: readonly Objective[],
  where: string,
): readonly RuleChange[] {
  const [old, now] = [byRule(before), byRule(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule) => {
    const [first, second] = [old.get(rule) ?? [], now.get(rule) ?? []];
    const [one] = [...first, ...second];
    if (one === undefined) return [];
    const told = `${code(indicatorKey(one))} of ${where}`;
    return [...limitChange(told, first, second), ...absenceChange(told, first, second)];
  });
}

function byRule(objectives: readonly Objective[]): ReadonlyMap<string, readonly Objective[]> {
  return grouped(
    objectives,
    (objective) => `${indicatorKey(objective)} ${sideOf(objective.comparator)}`,
  );
}

function limitChange(
  rule: string,
  before: readonly Objective[],
  after: readonly Objective[],
): readonly RuleChange[] {
  const [old, now] = [canonical(before), canonical(after)];
  if (old === now) return [];
  if (now === "") return [{ rule, before: textOf(before), effect: "loosens" }];
  if (old === "") return [{ rule, after: textOf(after), effect: "tightens" }];
  const effect = effectOf(before, after);
  return [{ rule, before: textOf(before), after: textOf(after), effect }];
}

/** What is asked, whatever the spelling: `3s` is `3000ms`. */
function canonical(objectives: readonly Objective[]): string {
  return objectives
    .map(({ comparator, limit, ofStart }) => `${comparator} ${ofStart ?? ""} ${limit}`)
    .toSorted()
    .join("\n");
}

function textOf(objectives: readonly Objective[]): string {
  return objectives.map(({ text }) => code(text)).join(", ");
}

function effectOf(before: readonly Objective[], after: readonly Objective[]): RuleEffect {
  const all = [...before, ...after];
  const [first] = all;
  if (first === undefined || sideOf(first.comparator) === "equality") return "not comparable";
  const units = new Set(all.flatMap(({ unit }) => unit ?? []));
  const isRelative = new Set(all.map(({ ofStart }) => ofStart !== undefined));
  if (units.size > 1 || isRelative.size > 1) return "not comparable";
  const stricter = compared(strictest(before), strictest(after));
  if (stricter === 0) return "neutral";
  return stricter > 0 ? "loosens" : "tightens";
}

/** How strict a limit is on its side: the greater the stricter; at the same number `<` is stricter than `<=`. */
type Strictness = readonly [number, number];

function strictest(objectives: readonly Objective[]): Strictness {
  const [first = [Number.NEGATIVE_INFINITY, 0]] = objectives
    .map(({ comparator, limit, ofStart }): Strictness => {
      const number = ofStart ?? limit;
      const excludes = comparator.endsWith("=") ? 0 : 1;
      return [sideOf(comparator) === "ceiling" ? -number : number, excludes];
    })
    .toSorted((left, right) => compared(right, left));
  return first;
}

function compared(left: Strictness, right: Strictness): number {
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
}

/** `absent: zero` lets a metric without samples count as zero, where it would have been unmeasured, which fails. */
function absenceChange(
  rule: string,
  before: readonly Objective[],
  after: readonly Objective[],
): readonly RuleChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const [old, now] = [zeros(before), zeros(after)];
  if (old === now) return [];
  const told = { rule: `${rule} without samples` };
  return [now ? { ...told, ...LENIENT } : { ...told, ...STRICT }];
}

const LENIENT = { before: "unmeasured", after: "counts as zero", effect: "loosens" } as const;
const STRICT = { before: "counts as zero", after: "unmeasured", effect: "tightens" } as const;

/** One that stays unmeasured fails the gate, whatever the others say. */
function zeros(objectives: readonly Objective[]): boolean {
  return objectives.every(({ absent }) => absent === "zero");
}
