import { seeded } from "../../src/statistics/seeded.ts";

/** Numbers that look random and are the same every time. */
export interface Random {
  /** Evenly in [0, 1). */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** Student's t with 5 degrees of freedom, scaled to standard deviation 1: noise with outliers. */
  readonly heavy: () => number;
  /** A Poisson count. */
  readonly poisson: (mean: number) => number;
}

/** A generator from a seed: normals by Box and Muller. */
export function randomFrom(seed: number): Random {
  const uniform = seeded(seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const heavy = (): number => {
    const squares = Array.from({ length: 5 }, () => normal() ** 2).reduce((sum, x) => sum + x, 0);
    return (normal() / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5);
  };
  return { uniform, normal, heavy, poisson: (mean) => poisson(mean, uniform, normal) };
}

function poisson(mean: number, uniform: () => number, normal: () => number): number {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const end = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > end || count < 0; product *= uniform()) count += 1;
  return count;
}
