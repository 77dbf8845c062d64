/** A curve with parameters that are not linear in it: its value at `x`, and how that moves with each parameter. */
export interface Model {
  readonly at: (x: number, parameters: readonly number[]) => number;
  readonly slopes: (x: number, parameters: readonly number[]) => readonly number[];
}

/** A point to which a curve is fitted. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The parameters with the least squares, and those squares added up. */
export interface Fit {
  readonly parameters: readonly number[];
  readonly squares: number;
}

const MOST_STEPS = 200;
const FIRST_DAMPING = 1e-3;
const MOST_DAMPING = 1e9;

/**
 * Non-linear least squares by Levenberg and Marquardt (Marquardt 1963): the damping is scaled by the curvature of each parameter,
 * and only a step that lowers the squares is taken. Finds the valley in which it starts; parameters have no bounds here.
 */
export function leastSquares(
  model: Model,
  points: readonly Point[],
  start: readonly number[],
): Fit {
  let fit: Fit = { parameters: start, squares: squaresOf(model, points, start) };
  let equations = normalEquations(model, points, start);
  let damping = FIRST_DAMPING;
  for (let step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
    const parameters = stepped(fit.parameters, equations, damping);
    const squares = squaresOf(model, points, parameters);
    if (!(squares < fit.squares)) {
      damping *= 10;
      continue;
    }
    fit = { parameters, squares };
    equations = normalEquations(model, points, parameters);
    damping /= 10;
  }
  return fit;
}

function squaresOf(model: Model, points: readonly Point[], parameters: readonly number[]): number {
  return points.reduce((sum, { x, y }) => sum + (y - model.at(x, parameters)) ** 2, 0);
}

/** The rows of `JᵀJ`, each with its `Jᵀr` at the end. */
function normalEquations(
  { at, slopes }: Model,
  points: readonly Point[],
  parameters: readonly number[],
): readonly (readonly number[])[] {
  const rows = points.map(({ x, y }) => ({
    slope: slopes(x, parameters),
    rest: y - at(x, parameters),
  }));
  return parameters.map((_, i) => [
    ...parameters.map((__, j) =>
      rows.reduce((sum, { slope }) => sum + (slope[i] ?? 0) * (slope[j] ?? 0), 0),
    ),
    rows.reduce((sum, { slope, rest }) => sum + (slope[i] ?? 0) * rest, 0),
  ]);
}

/** Solves `(JᵀJ + damping · diag(JᵀJ)) · step = Jᵀr`. */
function stepped(
  parameters: readonly number[],
  equations: readonly (readonly number[])[],
  damping: number,
): readonly number[] {
  const step = solved(
    equations.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) : value))),
  );
  return parameters.map((value, index) => value + (step[index] ?? 0));
}

/**
 * Solves a small linear system with a positive definite matrix, right side last in each row, by elimination; NaN where it has no
 * one solution.
 */
function solved(system: readonly (readonly number[])[]): readonly number[] {
  let rows = system;
  for (const column of system.keys()) {
    const row = rows[column] ?? [];
    const pivot = row.map((value) => value / (row[column] ?? 0));
    rows = rows.map((other, index) =>
      index === column
        ? pivot
        : other.map((value, at) => value - (other[column] ?? 0) * (pivot[at] ?? 0)),
    );
  }
  return rows.map((row) => row.at(-1) ?? Number.NaN);
}
