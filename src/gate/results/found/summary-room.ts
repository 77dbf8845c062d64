import { InputError } from "../../../model/input-error.ts";
import type { Files } from "../../ports.ts";

/** A thousand summaries of a hundred endpoints each; all of them are kept until the check is judged. */
const MOST_CHARACTERS = 40 * 2 ** 20;

/** The same files, whose summaries may have 40 MiB together. Beyond that each refuses with the same fault, which is told once. */
export function withSummariesBounded(files: Files): Files {
  let left = MOST_CHARACTERS;
  const tooMuch = new InputError([
    {
      id: "summaries-too-large",
      problem: "the summaries of this check have more than 40 MiB together",
      wayOut:
        "Check fewer runs at once, and tell requests apart by tags and not by metrics of their own.",
    },
  ]);
  return {
    ...files,
    text: async (path, most) => {
      if (left < 0) throw tooMuch;
      const text = await files.text(path, most);
      left -= text.length;
      if (left < 0) throw tooMuch;
      return text;
    },
  };
}
