import type { Fault } from "../model/input-error.ts";

/** The form as the team wrote it, with the parts that lie beside it; texts by file name. */
export interface Form {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The filled form, or why it could not be filled. */
export type FilledForm =
  | { readonly kind: "filled"; readonly text: string }
  | { readonly kind: "faulty"; readonly fault: Fault };

/** The word among those known that was probably meant. */
export type Nearest = (word: string, known: Iterable<string>) => string | undefined;
