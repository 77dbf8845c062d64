/** One thing that goes wrong with one file. */
export interface Damage {
  readonly what: string;
  readonly file: string;
  /** What becomes of the file; absent where it is lost. */
  readonly bytes?: Uint8Array;
  /** Where in a tree it was done, if it was done to a tree. */
  readonly at?: readonly string[];
  readonly kind: "whole" | "lost" | "renamed" | "replaced";
  /** The name or value that stands there now. */
  readonly value?: unknown;
}

export const encoded = (text: string): Uint8Array => Buffer.from(text);
