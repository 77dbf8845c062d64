import type { getOctokit } from "@actions/github";
import { headerOf, statusOf } from "./response.ts";

/** GitHub's API as the action calls it. */
export type GitHub = ReturnType<typeof getOctokit>;

/** How a call waits between two tries. */
export type Wait = (milliseconds: number) => Promise<void>;

const API_VERSION = "2022-11-28";
const LONGEST_WAIT_MS = 60_000;
const PAUSES_MS = [1_000, 4_000];

/**
 * The API client for a token. What is safe to repeat is tried three times when GitHub fails (5xx or no connection);
 * a new comment is not safe to repeat and is tried once. A rate limit that ends within a minute is waited for, once.
 */
export async function gitHubFor(
  token: string,
  { baseUrl, wait = sleep }: { readonly baseUrl?: string | undefined; readonly wait?: Wait } = {},
): Promise<GitHub> {
  const { getOctokit } = await import("@actions/github");
  const github = getOctokit(token, {
    userAgent: "plimsoll",
    ...(baseUrl !== undefined && { baseUrl }),
  });
  github.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = API_VERSION;
  });
  github.hook.wrap("request", (request, options) =>
    patiently(
      async () => request(options),
      { pauses: options.method === "POST" ? [] : PAUSES_MS, limits: 1 },
      wait,
    ),
  );
  return github;
}

/** What may still be waited for: pauses before the next tries, and rate limits. */
interface Patience {
  readonly pauses: readonly number[];
  readonly limits: number;
}

async function patiently<Answer>(
  call: () => Promise<Answer>,
  patience: Patience,
  wait: Wait,
): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const next = nextTry(error, patience);
    if (next === undefined) throw error;
    await wait(next.pause);
    return patiently(call, next.patience, wait);
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
  const status = statusOf(error);
  const seconds = Number(headerOf(error, "retry-after"));
  const isLimit = status === 429 || (status === 403 && seconds > 0);
  const milliseconds = seconds * 1_000;
  return isLimit && milliseconds > 0 && milliseconds <= LONGEST_WAIT_MS ? milliseconds : undefined;
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
