import type { ResultFormat, Run } from "../../../model/run.ts";
import type { LooseAnswer } from "../../gauges/saved/loose-answers.ts";
import type { ResultArgument } from "./result-arguments.ts";

/** A k6 output that was found. A summary is read at once, since it is small; samples are only named. */
export type FoundOutput =
  | { readonly kind: "summary"; readonly path: string; readonly run: Run }
  | {
      readonly kind: "samples";
      readonly path: string;
      readonly format: SampleFormat;
      /** Named in the first lines; a scenario that starts later is not among them. */
      readonly k6Scenarios: readonly string[];
    };

type SampleFormat = Extract<ResultFormat, "NDJSON samples" | "CSV samples">;

/** What one `RESULT`, or one folder that its glob matched, brought. */
export interface Candidate {
  readonly argument: ResultArgument;
  /** The folder that stands for one run; absent where the files were named themselves. */
  readonly folder?: string;
  readonly outputs: readonly FoundOutput[];
  /** The folder of saved answers of Prometheus that belong to it. */
  readonly answers?: string;
  /** Single answers and texts of `/metrics` that lie beside its files. */
  readonly loose: readonly LooseAnswer[];
  /** Folders within that folder, which are not looked into. */
  readonly within?: readonly string[];
  /** Files beside them that are no k6 outputs, with what they look like. */
  readonly ignored: readonly { readonly path: string; readonly looksLike: string }[];
}
