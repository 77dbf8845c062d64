import type { Block } from "../markup/blocks.ts";

/** A part of the comment: how it is named when it is left out, and its forms from the whole one to the shortest. */
export interface Part {
  readonly name: string;
  /** Parts with a greater number are shortened, then left out, before others. */
  readonly expendable: number;
  readonly forms: readonly (readonly Block[])[];
}

/** A part with nothing to say. */
export const SILENT: Part = { name: "", expendable: 0, forms: [] };
