import type { ResultFormat } from "../../../model/run.ts";
import type { LineTally } from "./lines/line-tally.ts";

/** The two formats in which k6 writes samples. */
export type SampleFormat = Extract<ResultFormat, "NDJSON samples" | "CSV samples">;

/** What was learnt of a gzip stream while it was read. */
export interface GzipNotes {
  isGzip: boolean;
  /** The stream ends without the length that gzip writes at its end. */
  isCut: boolean;
}

/** A file of samples, and what became of its lines. */
export interface SampleFile {
  readonly path: string;
  readonly format: SampleFormat;
  readonly tally: LineTally;
  readonly gzip: GzipNotes;
}
