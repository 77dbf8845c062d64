import { numberAt, textAt } from "./payload.ts";

/** The HTTP status of a failed API call; a lost connection is told as 500 by the client, anything else has none. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? numberAt(error, "status") : undefined;
}

/** A header of the answer to a failed API call. */
export function headerOf(error: unknown, name: string): string | undefined {
  return textAt(error, "response", "headers", name);
}

/** GitHub's own sentence in the answer to a failed API call, else the client's. */
export function sentenceOf(error: unknown): string {
  return (
    textAt(error, "response", "data", "message") ??
    (error instanceof Error ? error.message : String(error))
  );
}
