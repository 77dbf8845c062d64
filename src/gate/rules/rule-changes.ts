import { readBaseline } from "../../baseline/read-baseline.ts";
import { readConfig } from "../../config/read-config.ts";
import type { Baseline } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import type { RuleChange } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { baselineChanges } from "./baseline-changes.ts";
import { configChanges } from "./config/config-changes.ts";

/** A file of rules: how it is called, and its text; without a text there is no such file. */
export interface RuleFile {
  readonly file: string;
  readonly text?: string;
}

/** The rules of one commit. */
export interface RuleTexts {
  readonly config: RuleFile;
  readonly baseline: RuleFile;
}

type Read<Rules> =
  | { readonly kind: "none" }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] }
  | { readonly kind: "read"; readonly rules: Rules };

/**
 * What `after` changes in the rules of `before`, rule by rule and by what is meant, not by lines: other blanks, other comments and
 * `3000ms` for `3s` change nothing. A file that `before` has not is adopted, which is no change.
 */
export function ruleChanges(before: RuleTexts, after: RuleTexts): readonly RuleChange[] {
  const config: Sides<Config> = [read(before.config, readConfig), read(after.config, readConfig)];
  const baseline: Sides<Baseline> = [
    read(before.baseline, readBaseline),
    read(after.baseline, readBaseline),
  ];
  const rules = config[0].kind === "read" ? config[0].rules : undefined;
  return [
    ...changesOf(before.config.file, config, configChanges),
    ...changesOf(before.baseline.file, baseline, (old, now) => baselineChanges(old, now, rules)),
  ];
}

type Sides<Rules> = readonly [Read<Rules>, Read<Rules>];

function read<Rules>(
  { file, text }: RuleFile,
  reader: (text: string, file: string) => Rules,
): Read<Rules> {
  if (text === undefined) return { kind: "none" };
  try {
    return { kind: "read", rules: reader(text, file) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "faulty", faults: error.faults };
  }
}

/** Faults of the base commit's own file are the gate's to refuse. */
function changesOf<Rules>(
  file: string,
  [before, after]: Sides<Rules>,
  compare: (before: Rules, after: Rules) => readonly RuleChange[],
): readonly RuleChange[] {
  if (before.kind !== "read") return [];
  const rule = code(file);
  switch (after.kind) {
    case "none":
      return [{ rule, before: "there", effect: "loosens" }];
    case "faulty":
      return [
        { rule, before: "readable", after: faultsText(after.faults), effect: "not comparable" },
      ];
    case "read":
      return compare(before.rules, after.rules);
  }
}

function faultsText(faults: readonly Fault[]): string {
  const [first] = faults;
  const line = first?.place?.line === undefined ? "" : `line ${first.place.line}: `;
  return `${countText(faults.length, "fault")} (${line}${first?.problem ?? ""}): nothing could be judged by it`;
}
