/** Where a number was read: a file with the path inside it (`metrics.http_req_duration`) or a query. */
export interface Source {
  readonly file: string;
  readonly at: string;
}

/** Where in a file a person wrote something; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}
