import type { getOctokit } from "@actions/github";
import { headerOf, isRateLimit, statusOf } from "./response.ts";

/** GitHub's API as the action calls it. */
export type GitHub = ReturnType<typeof getOctokit>;

/** How a call waits between two tries. */
export type Wait = (milliseconds: number) => Promise<void>;

const API_VERSION = "2022-11-28";
const PAUSES_MS = [1_000, 4_000];
/** A rate limit that takes longer is told instead of waited for. */
const LONGEST_WAIT_MS = 60_000;
/** All waiting of one step together: a gate that stands still is worse than a missing comment. */
const WAITS_OF_A_STEP_MS = 150_000;
/** GitHub asks for a minute where a secondary limit names no time. */
const UNNAMED_LIMIT_MS = 60_000;
const ANSWER_WITHIN_MS = 30_000;

/** What a test says instead of the clock. */
interface Timing {
  readonly baseUrl?: string | undefined;
  readonly wait?: Wait;
  readonly answerWithinMs?: number;
}

/**
 * The API client for a token. What is safe to repeat is tried three times when GitHub fails (5xx, no connection, no answer
 * within half a minute); a new comment is not, and is tried once. A rate limit that ends within a minute is
 * waited for, once a call; all waits of a step together have an end.
 */
export async function gitHubFor(
  token: string,
  { baseUrl, wait = sleep, answerWithinMs = ANSWER_WITHIN_MS }: Timing = {},
): Promise<GitHub> {
  const { getOctokit } = await import("@actions/github");
  const github = getOctokit(token, {
    userAgent: "plimsoll",
    ...(baseUrl !== undefined && { baseUrl }),
  });
  github.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = API_VERSION;
  });
  const waits = { left: WAITS_OF_A_STEP_MS, wait };
  // The hooks share one object of options; what is handed on in its place is not looked at.
  github.hook.wrap("request", (request, options) => {
    const { signal } = options.request;
    return patiently(
      async () => {
        options.request.signal = signal ?? AbortSignal.timeout(answerWithinMs);
        return request(options);
      },
      { pauses: isRepeatable(options) ? PAUSES_MS : [], limits: 1 },
      waits,
    );
  });
  return github;
}

/** A POST makes something new each time, unless its caller knows that a second one does no harm. */
function isRepeatable({
  method,
  request,
}: {
  readonly method: string;
  readonly request: { readonly [option: string]: unknown };
}): boolean {
  return method !== "POST" || request["isRepeatable"] === true;
}

/** What may still be waited for: pauses before the next tries, and rate limits. */
interface Patience {
  readonly pauses: readonly number[];
  readonly limits: number;
}

/** The waiting that all calls of a step share. */
interface Waits {
  left: number;
  readonly wait: Wait;
}

async function patiently<Answer>(
  call: () => Promise<Answer>,
  patience: Patience,
  waits: Waits,
): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const next = nextTry(error, patience);
    if (next === undefined || next.pause > waits.left) throw error;
    waits.left -= next.pause;
    await waits.wait(next.pause);
    return patiently(call, next.patience, waits);
  }
}

function nextTry(
  error: unknown,
  { pauses, limits }: Patience,
): { readonly pause: number; readonly patience: Patience } | undefined {
  const limit = limits > 0 ? limitEnds(error) : undefined;
  if (limit !== undefined) return { pause: limit, patience: { pauses, limits: limits - 1 } };
  const [pause, ...later] = pauses;
  const hasFailed = (statusOf(error) ?? 0) >= 500;
  return pause === undefined || !hasFailed
    ? undefined
    : { pause, patience: { pauses: later, limits } };
}

/** Milliseconds until a rate limit ends; absent when the answer is no rate limit, or one longer than a minute. */
function limitEnds(error: unknown): number | undefined {
  if (!isRateLimit(error)) return undefined;
  const pause = namedEnd(error) ?? UNNAMED_LIMIT_MS;
  return pause <= LONGEST_WAIT_MS ? pause : undefined;
}

/** `retry-after` goes first; else the reset of a limit that is used up, by GitHub's own clock. */
function namedEnd(error: unknown): number | undefined {
  const seconds = Number(headerOf(error, "retry-after"));
  if (seconds > 0) return seconds * 1_000;
  const isUsedUp = headerOf(error, "x-ratelimit-remaining") === "0";
  const reset = Number(headerOf(error, "x-ratelimit-reset")) * 1_000;
  const now = Date.parse(headerOf(error, "date") ?? "");
  return isUsedUp && reset > 0 && now > 0 ? Math.max(reset - now, 0) + 1_000 : undefined;
}

/** Waits by the clock. */
export async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
