import { seeded } from "../../src/statistics/seeded.ts";

export { seeded };

/** Standard normal numbers by Box and Muller. */
export function normal(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Noise of standard deviation 1 in which each value resembles the one before: an AR(1) process in its stationary state. */
export function resembling(
  seed: number,
  length: number,
  autocorrelation: number,
): readonly number[] {
  const next = normal(seeded(seed));
  const innovation = Math.sqrt(1 - autocorrelation ** 2);
  const values: number[] = [];
  let last = next();
  for (let index = 0; index < length; index += 1) {
    values.push(last);
    last = autocorrelation * last + innovation * next();
  }
  return values;
}
