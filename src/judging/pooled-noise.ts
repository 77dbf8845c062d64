/** What is believed of run-to-run noise: usually 3 %, worth four degrees of freedom. */
export const USUAL_DEVIATION = 0.03;
const PRIOR_FREEDOM = 4;
/** What has to be feared while a family has shown no noise of its own. */
const FEARED_DEVIATION = 0.05;
/** So many degrees of freedom show whether a machine is as quiet as usual. */
const SHOWN = 8;
/** What a family lends to each of its indicators, from before it has shown any noise to when it has shown enough. */
const LENT = { least: 4, most: 8 } as const;

/** What one indicator's own history tells of the noise. */
export interface OwnNoise {
  /** Sample variance of logarithms. */
  readonly spread: number;
  readonly runs: number;
}

/** What a family lends to one of its indicators: a variance, and the degrees of freedom that it is worth. */
export interface LentNoise {
  readonly variance: number;
  readonly freedom: number;
}

/** What is lent if each indicator of the family had so many runs more of the same noise. */
export type PooledNoise = (moreRuns: number) => LentNoise;

/**
 * The noise that indicators of one kind share: their own variances weighed by their degrees of freedom together with a
 * prior (Smyth 2004, with fixed weights). As the family shows its own noise, the prior narrows from the feared to the usual
 * and what is lent is worth more: two runs that happen to agree say little of a noisy machine.
 */
export function pooledNoise(family: readonly OwnNoise[]): PooledNoise {
  const shown = sum(family.map(({ runs }) => runs - 1));
  const squares = sum(family.map(({ spread, runs }) => spread * (runs - 1)));
  const spreads = sum(family.map(({ spread }) => spread));
  return (moreRuns) => {
    const freedom = shown + moreRuns * family.length;
    const known = Math.min(1, freedom / SHOWN);
    const prior = between(FEARED_DEVIATION ** 2, USUAL_DEVIATION ** 2, known);
    return {
      variance: (PRIOR_FREEDOM * prior + squares + moreRuns * spreads) / (PRIOR_FREEDOM + freedom),
      freedom: between(LENT.least, LENT.most, known),
    };
  };
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
