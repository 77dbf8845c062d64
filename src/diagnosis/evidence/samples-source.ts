import type { Evidence } from "../../model/finding.ts";
import type { RunFacts } from "../run-facts.ts";

/** Where a number was read that the samples of the run tell. */
export function samplesSource({ run }: Pick<RunFacts, "run">, at: string): Evidence["source"] {
  return { file: run.files[0].path, at };
}
