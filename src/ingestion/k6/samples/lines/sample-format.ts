import { isCsvSamples } from "../../detection/csv-head.ts";
import type { SampleFormat } from "../sample-file.ts";

/** How much of a file is looked at: a console may have written before the first sample. */
export const HEAD_BYTES = 1 << 16;

/** Samples are NDJSON unless k6's CSV header stands among the first lines. */
export function formatOf(head: Uint8Array): SampleFormat {
  return isCsvSamples(new TextDecoder().decode(head)) ? "CSV samples" : "NDJSON samples";
}
