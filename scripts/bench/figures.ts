/** Numbers by which two readers of the same file are known to have done the same work. */
export interface Figures {
  readonly samples: number;
  readonly requests: number;
  readonly failures: number;
  readonly p95: number;
  readonly endpoints: number;
  readonly buckets: number;
}
