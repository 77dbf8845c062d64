import { baselineText } from "../baseline/baseline-text.ts";
import type { Judgement } from "../model/judgement.ts";
import { documentsOf } from "../report/documents.ts";
import { judge } from "./judge.ts";
import { measure } from "./measure.ts";
import type { Ports } from "./ports.ts";
import { withRunsAdded } from "./recorded-runs.ts";
import type { CheckRequest } from "./request.ts";

/** What a check leaves behind: the judgement, and the documents by their file names. */
export interface Checked {
  readonly judgement: Judgement;
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * The whole gate, in the order of its rooms: foreign text becomes runs, runs meet objectives and baseline, the answers
 * become one judgement, and only then is anything rendered. Throws an `InputError` with every fault found where it
 * cannot judge; it never judges half.
 */
export async function check(request: CheckRequest, ports: Ports): Promise<Checked> {
  const measured = await measure(request, ports);
  const { judgement, toRecord } = judge(request, measured, ports.now());
  const before = measured.baseline.kind === "history" ? measured.baseline.baseline : undefined;
  const grown = withRunsAdded(before, toRecord, request, measured.config);
  const documents = new Map<string, string>(documentsOf(judgement));
  if (grown !== undefined) documents.set("baseline.json", baselineText(grown));
  return { judgement, documents };
}
