/** A limit of an objective, as a level in a chart. */
export interface ChartLimit {
  /** The curve that it is for. */
  readonly line: string;
  /** `< 3 s`. */
  readonly asked: string;
  readonly value: number;
}

/** Where a curve's number was in the baseline: its mean, one run-to-run standard deviation to each side. */
export interface ChartBand {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/** A named stretch of the axis. The name may be the user's. */
export interface ChartPhase {
  readonly name: string;
  readonly shade: 1 | 2;
  readonly from: number;
  readonly to: number;
}

/** What a chart shows beside its curves. */
export interface ChartMarks {
  /** Charts of one group are of one run and share a cursor. */
  readonly group: string;
  readonly limits: readonly ChartLimit[];
  readonly bands: readonly ChartBand[];
  readonly phases: readonly ChartPhase[];
}
