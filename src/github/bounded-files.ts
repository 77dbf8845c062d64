import type { Files } from "../gate/ports.ts";
import { InputError } from "../model/input-error.ts";

/** A summary of k6 has some kilobytes; what is read in one piece must not fill the memory. */
const LARGEST_TEXT_BYTES = 64 * 2 ** 20;

/** A file system that refuses to read a file in one piece that is too large for it. Samples are read in pieces. */
export function boundedFiles(files: Files, most = LARGEST_TEXT_BYTES): Files {
  return {
    ...files,
    text: async (path) => {
      const size = await files.size(path);
      if (size <= most) return files.text(path);
      throw new InputError([
        {
          id: "results-refused",
          place: { file: path },
          problem: `a summary of ${size} bytes is none that k6 writes`,
          wayOut: "Give the file that k6 wrote; samples (NDJSON or CSV) may have any size.",
        },
      ]);
    },
  };
}
