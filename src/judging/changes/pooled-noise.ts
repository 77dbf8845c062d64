/** What is believed of run-to-run noise: usually 3 %, worth four degrees of freedom. */
export const USUAL_DEVIATION = 0.03;
const PRIOR_FREEDOM = 4;
/** What has to be feared while a family has shown no noise of its own. */
const FEARED_DEVIATION = 0.08;
/** A family has shown whether its machine is as quiet as usual by so many degrees of freedom, over runs with so many of their own. */
const SHOWN = { byAll: 8, byRuns: 3 } as const;
/** The degrees of freedom that an assumed noise is worth; each run of the indicator's own takes its share of them. */
const ASSUMED_FREEDOM = 9;
/** At most so many are lent by the others of a family. */
const MOST_LENT = 8;

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

/** What is lent to an indicator of so many runs, if each of the family had so many more of the same noise. */
export type PooledNoise = (runs: number, moreRuns: number) => LentNoise;

/**
 * The noise that indicators of one kind share: their own variances weighed by their degrees of freedom together with a
 * prior (Smyth 2004, with fixed weights). As the family shows its own noise, the prior narrows from the feared to the usual.
 * What is lent is worth twice what the others have shown; an indicator alone has but the assumption, which wanes.
 */
export function pooledNoise(family: readonly OwnNoise[]): PooledNoise {
  const shown = sum(family.map(({ runs }) => runs - 1));
  const squares = sum(family.map(({ spread, runs }) => spread * (runs - 1)));
  const spreads = sum(family.map(({ spread }) => spread));
  const longest = Math.max(1, ...family.map(({ runs }) => runs));
  return (runs, moreRuns) => {
    const freedom = shown + moreRuns * family.length;
    const own = runs + moreRuns - 1;
    const known = Math.min(1, freedom / SHOWN.byAll, (longest + moreRuns - 1) / SHOWN.byRuns);
    const prior = between(FEARED_DEVIATION ** 2, USUAL_DEVIATION ** 2, known);
    return {
      variance: (PRIOR_FREEDOM * prior + squares + moreRuns * spreads) / (PRIOR_FREEDOM + freedom),
      freedom: Math.max(Math.min(2 * (freedom - own), MOST_LENT), ASSUMED_FREEDOM / (own + 1)),
    };
  };
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
