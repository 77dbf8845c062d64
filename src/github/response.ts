import { numberAt, textAt } from "./event/payload.ts";

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

/** Whether the answer to a failed API call is a rate limit: used up, or a secondary one. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  const isNamed = Number(headerOf(error, "retry-after")) > 0;
  const isUsedUp = headerOf(error, "x-ratelimit-remaining") === "0";
  return isNamed || isUsedUp || /rate limit/iu.test(sentenceOf(error));
}
