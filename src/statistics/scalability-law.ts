import { leastSquares, type Model, type Point } from "./least-squares.ts";
import { mean } from "./mean.ts";

/**
 * The Universal Scalability Law (Gunther 2007): what `users` at once get done in a second,
 * `X(N) = λN / (1 + σ(N − 1) + κN(N − 1))`.
 */
export interface ScalabilityLaw {
  /** λ: what one user gets done in a second. */
  readonly alone: number;
  /** σ: the share of work that has to wait its turn. */
  readonly contention: number;
  /** κ: the cost of each pair of users keeping in step; without it there is no peak. */
  readonly crosstalk: number;
}

/** A law as it fits measured levels. */
export interface FittedLaw extends ScalabilityLaw {
  /** R²: the share of the variance that the law explains. */
  readonly explained: number;
}

/** Throughput at so many users. */
export function throughputAt(law: ScalabilityLaw, users: number): number {
  return LAW.at(users, [law.alone, law.contention, law.crosstalk]);
}

/** N* = √((1 − σ)/κ), where throughput is greatest; infinite without crosstalk. */
export function peakUsers({ contention, crosstalk }: ScalabilityLaw): number {
  return Math.sqrt(Math.max(0, 1 - contention) / crosstalk);
}

/**
 * The law nearest to the points (users, throughput) by least squares, with contention and crosstalk of at least 0: where the free
 * fit leaves those bounds, the best on their edges. Undefined for fewer points than parameters, or throughput that never changes.
 */
export function fittedLaw(points: readonly Point[]): FittedLaw | undefined {
  if (points.length < PARAMETERS) return undefined;
  const centre = mean(points.map(({ y }) => y));
  const total = points.reduce((sum, { y }) => sum + (y - centre) ** 2, 0);
  if (!(total > 0)) return undefined;
  const scale = {
    x: Math.max(...points.map(({ x }) => x)),
    y: Math.max(...points.map(({ y }) => y)),
  };
  const [free] = fitOn(BOTH, points, scale);
  const fits = free === undefined ? EDGES.flatMap((edge) => fitOn(edge, points, scale)) : [free];
  const [best] = fits.toSorted((a, b) => a.squares - b.squares);
  return best && { ...best.law, explained: 1 - best.squares / total };
}

/** Of the law: so many degrees of freedom are spent on a fit. */
export const PARAMETERS = 3;

/** Which of contention and crosstalk are fitted; the others are 0. */
interface Fitted {
  readonly contention: boolean;
  readonly crosstalk: boolean;
}

const BOTH: Fitted = { contention: true, crosstalk: true };
const EDGES: readonly Fitted[] = [
  { contention: true, crosstalk: false },
  { contention: false, crosstalk: true },
  { contention: false, crosstalk: false },
];

interface OnEdge {
  readonly law: ScalabilityLaw;
  readonly squares: number;
}

/** Parameters are scaled to about 1, since users are hundreds and crosstalk is less than a thousandth. */
function fitOn(
  { contention: waits, crosstalk: talks }: Fitted,
  points: readonly Point[],
  { x, y }: Point,
): readonly OnEdge[] {
  const lawOf = ([alone = 0, ...rest]: readonly number[]): ScalabilityLaw => ({
    alone: (alone * y) / x,
    contention: waits ? (rest[0] ?? 0) / x : 0,
    crosstalk: talks ? (rest.at(-1) ?? 0) / x ** 2 : 0,
  });
  const scales = [y / x, ...(waits ? [1 / x] : []), ...(talks ? [1 / x ** 2] : [])];
  const model: Model = {
    at: (users, parameters) => throughputAt(lawOf(parameters), users),
    slopes: (users, parameters) => {
      const { alone, contention, crosstalk } = lawOf(parameters);
      const [first = 0, second = 0, third = 0] = LAW.slopes(users, [alone, contention, crosstalk]);
      const free = [first, ...(waits ? [second] : []), ...(talks ? [third] : [])];
      return free.map((slope, index) => slope * (scales[index] ?? 0));
    },
  };
  const start = [1, ...(waits ? [0.1] : []), ...(talks ? [0.1] : [])];
  const { parameters, squares } = leastSquares(model, points, start);
  const law = lawOf(parameters);
  const { contention, crosstalk } = law;
  const possible = contention >= 0 && contention <= 1 && crosstalk >= 0;
  return possible ? [{ law, squares }] : [];
}

const LAW: Model = {
  at: (users, parameters) => {
    const { top, below } = fraction(users, parameters);
    return top / below;
  },
  slopes: (users, parameters) => {
    const { top, below } = fraction(users, parameters);
    const byBelow = -top / below ** 2;
    return [users / below, byBelow * (users - 1), byBelow * users * (users - 1)];
  },
};

function fraction(
  users: number,
  [alone = 0, contention = 0, crosstalk = 0]: readonly number[],
): { readonly top: number; readonly below: number } {
  const below = 1 + contention * (users - 1) + crosstalk * users * (users - 1);
  return { top: alone * users, below };
}
