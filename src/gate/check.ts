import { baselineText } from "../baseline/baseline-text.ts";
import type { Documents } from "../model/documents.ts";
import type { Fault } from "../model/input-error.ts";
import type { Judgement } from "../model/judgement.ts";
import { documentsOf } from "../report/documents.ts";
import { judge } from "./judge.ts";
import { measure, type Measured } from "./measure.ts";
import { formFile, ownReport } from "./own-report.ts";
import type { Ports } from "./ports.ts";
import { withRunsAdded } from "./history/recorded-runs.ts";
import type { CheckRequest } from "./request.ts";

/** What a check leaves behind: the judgement, and the documents that print it. */
export interface Checked {
  readonly judgement: Judgement;
  readonly documents: Documents;
  /** What was read, for who wants to record it. */
  readonly measured: Measured;
  /** Why the team's own form could not be filled. It takes nothing from the verdict, which stood before. */
  readonly formFault?: Fault;
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
  const documents = new Map(documentsOf(judgement));
  if (grown !== undefined) documents.set("baseline.json", () => baselineText(grown));
  const own = await ownReport(formFile(measured.config, ports.files), judgement, ports.files);
  for (const [name, text] of own.documents) documents.set(name, text);
  return {
    judgement,
    documents,
    measured,
    ...(own.fault !== undefined && { formFault: own.fault }),
  };
}
