/** From each point in time to the next one. */
export function distancesIn(timesMs: readonly number[]): readonly number[] {
  return timesMs.slice(1).map((time, index) => time - (timesMs[index] ?? time));
}
