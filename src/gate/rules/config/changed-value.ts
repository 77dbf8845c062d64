import type { RuleChange, RuleEffect } from "../../../model/rule-change.ts";

/** How a value is told, and what it does to a gate when it becomes another one. */
export interface ValueTold<Value> {
  readonly text: (value: Value) => string;
  readonly effect: (before: Value, after: Value) => RuleEffect;
}

/** One rule with a value on both sides; nothing where they are the same. */
export function changedValue<Value extends number | string | undefined>(
  rule: string,
  [before, after]: readonly [Value, Value],
  { text, effect }: ValueTold<Value>,
): readonly RuleChange[] {
  if (before === after) return [];
  return [
    {
      rule,
      ...(before !== undefined && { before: text(before) }),
      ...(after !== undefined && { after: text(after) }),
      effect: effect(before, after),
    },
  ];
}

/** The more of it, the looser the gate. */
export const moreLoosens = (before: number, after: number): RuleEffect =>
  after > before ? "loosens" : "tightens";

/** The more of it, the stricter the gate. */
export const moreTightens = (before: number, after: number): RuleEffect =>
  after > before ? "tightens" : "loosens";

/** It judges nothing. */
export const neutral = (): RuleEffect => "neutral";

/** Only a person can say. */
export const notComparable = (): RuleEffect => "not comparable";
