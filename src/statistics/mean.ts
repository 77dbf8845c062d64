/** The arithmetic mean. Refuses an empty list: there is no mean of nothing. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("the mean of no values");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The same, where there may be no values; then there is none. */
export function meanIfAny(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : mean(values);
}

/**
 * The sample variance with n − 1 degrees of freedom, in two passes against cancellation.
 * One value has no variance to show: 0, with 0 degrees of freedom, which callers weigh by.
 */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  if (values.length === 1) return 0;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
