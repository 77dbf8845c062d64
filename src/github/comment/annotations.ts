import type { JudgedFailure, Judgement } from "../../model/judgement.ts";
import { failedIndicator } from "../../words/failed-indicator.ts";
import { failureText } from "../../words/failure-text.ts";

/** A line that GitHub shows on the page of the run, and at a file where it names one. */
export interface Annotation {
  readonly title: string;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** GitHub shows ten errors of a step, and the step's own failure is one of them. */
const MOST_OF_A_STEP = 9;

/** One annotation for each reason of a failed gate, as many as GitHub shows. */
export function annotationsOf(
  judgement: Judgement,
  most: number = MOST_OF_A_STEP,
): readonly Annotation[] {
  return judgement.failures.slice(0, most).map((failure) => ({
    title: `Plimsoll: ${failure.kind}`,
    text: failureText(failure, judgement),
    ...placeOf(failure, judgement),
  }));
}

/** Where a person wrote the objective, so that the annotation stands beside it. */
function placeOf(
  failure: JudgedFailure,
  judgement: Judgement,
): { readonly file?: string; readonly line?: number } {
  const objective = failedIndicator(failure, judgement)?.objective;
  // What only worsened is no fault of the line that its objective stands in.
  const from = objective?.verdict === failure.kind ? objective.from : undefined;
  const line = /^(?:line )?(?<line>\d+)(?::\d+)?$/u.exec(from?.at ?? "")?.groups?.["line"];
  return from === undefined || line === undefined ? {} : { file: from.file, line: Number(line) };
}
