/**
 * GitHub said no, or could not be reached. Never changes the verdict and never the exit code; always shown,
 * with what was refused and the permission or setting that mends it.
 */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  /** What the user does next. */
  readonly wayOut: string;

  constructor(problem: string, wayOut: string, options?: ErrorOptions) {
    super(problem, options);
    this.wayOut = wayOut;
  }
}
