import { DeliveryError } from "./delivery-error.ts";
import type { Judgement } from "../model/judgement.ts";

/** The outputs of the action, by name; every value is text. */
export function outputsOf(
  judgement: Judgement,
  delivered: {
    readonly folder: string;
    readonly commentUrl?: string | undefined;
    readonly baselineUrl?: string | undefined;
  },
): ReadonlyMap<string, string> {
  const objectives = judgement.indicators.flatMap(({ objective }) => objective ?? []);
  const owed = objectives.filter(({ waived }) => !waived);
  const count = (verdict: "missed" | "unmeasured"): string =>
    String(owed.filter((objective) => objective.verdict === verdict).length);
  const worsened = judgement.indicators.filter(
    ({ change }) => change?.verdict === "worsened" && change.gated,
  );
  return new Map([
    ["assessment", judgement.assessment],
    ["missed", count("missed")],
    ["unmeasured", count("unmeasured")],
    ["worsened", String(worsened.length)],
    ["report-dir", delivered.folder],
    ["comment-url", delivered.commentUrl ?? ""],
    ["baseline-url", delivered.baselineUrl ?? ""],
  ]);
}

/** Gives each output to the runner. A runner that takes none is a trouble of delivery: the verdict is the end of the step. */
export function giveOutputs(
  outputs: ReadonlyMap<string, string>,
  give: (name: string, value: string) => void,
): readonly DeliveryError[] {
  try {
    for (const [name, value] of outputs) give(name, value);
    return [];
  } catch (error) {
    const problem = `The outputs could not be given (${error instanceof Error ? error.message : String(error)})`;
    const wayOut = "Check where GITHUB_OUTPUT of the runner points.";
    return [new DeliveryError(problem, wayOut, { cause: error })];
  }
}
