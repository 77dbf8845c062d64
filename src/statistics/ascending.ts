declare const order: unique symbol;

/** Values in ascending order, at least one, all finite. Only `ascending` makes them. */
export type Ascending = readonly [number, ...number[]] & { readonly [order]: "ascending" };

/** Sorts a copy. Refuses an empty list and anything that is not a finite number, by answering undefined. */
export function ascending(values: readonly number[]): Ascending | undefined {
  if (values.length === 0 || !values.every(Number.isFinite)) return undefined;
  // Through unknown: the brand exists in the types only, and this is the one place that may grant it.
  return values.toSorted((a, b) => a - b) as unknown as Ascending;
}
