import { incompleteBeta } from "./incomplete-beta.ts";

/** How counts scatter when their rate is itself uncertain; `shape` need not be an integer. */
export interface NegativeBinomial {
  readonly shape: number;
  /** Probability of success, in (0, 1). */
  readonly success: number;
}

/** P(K ≥ k) of a negative binomial count, as I_{1−p}(k, r) (DLMF 8.17.24 for integers, by continuation for all r > 0). */
export function atLeast({ shape, success }: NegativeBinomial, k: number): number {
  refuse({ shape, success }, k);
  return k === 0 ? 1 : incompleteBeta(k, shape, 1 - success, success);
}

/** P(K ≤ k), with its own digits instead of 1 − P(K > k). */
export function atMost({ shape, success }: NegativeBinomial, k: number): number {
  refuse({ shape, success }, k);
  return incompleteBeta(shape, k + 1, success, 1 - success);
}

function refuse({ shape, success }: NegativeBinomial, k: number): void {
  if (!(shape > 0 && success > 0 && success < 1 && k >= 0 && Number.isFinite(k))) {
    throw new RangeError(`a negative binomial is asked of ${k} with ${shape}, ${success}`);
  }
}
