import type { Network, PostAnswer, PostRequest } from "../ports.ts";
import { masked } from "./masked.ts";

/** How long one request may take with all its tries. */
export const TOTAL_MS = 60_000;
const FIRST_WAIT_MS = 1000;
const WORTH_RETRYING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** What systems and undici call a connection that the other side broke off. */
const RESETS: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
/** More than these are no accident. */
const MOST_RESETS = 2;

/**
 * Sends a request until it is answered, for a minute in all: again where a server is busy, as late as it says, and twice where the
 * connection broke. What comes back holds no secret that was sent.
 */
export async function patiently(
  sent: Omit<PostRequest, "timeoutMs">,
  network: Network,
): Promise<PostAnswer> {
  const endMs = network.now() + TOTAL_MS;
  let [waitMs, resets] = [FIRST_WAIT_MS, 0];
  for (;;) {
    const leftMs = Math.max(1, Math.round(endMs - network.now()));
    const answer = await network.post({ ...sent, timeoutMs: leftMs });
    const nextMs = Math.max(waitMs, afterOf(answer));
    const isOver = network.now() + nextMs > endMs;
    if (isReset(answer)) resets += 1;
    if (isOver || !mayPass(answer) || resets > MOST_RESETS) {
      return withoutSecrets(answer, sent.headers);
    }
    await network.wait(nextMs);
    waitMs *= 2;
  }
}

/** A busy server, and a connection that was lost on the way: what is asked changes nothing there, so it may be asked again. */
function mayPass(answer: PostAnswer): boolean {
  return (answer.kind === "answered" && WORTH_RETRYING.has(answer.status)) || isReset(answer);
}

/** Whether the other side broke the connection off. */
export function isReset(answer: PostAnswer): boolean {
  return answer.kind === "unreachable" && RESETS.has(answer.why);
}

function afterOf(answer: PostAnswer): number {
  return answer.kind === "answered" ? 1000 * (answer.retryAfterSeconds ?? 0) : 0;
}

/** An answer with every secret that was sent taken out of its body. */
export function withoutSecrets(answer: PostAnswer, headers: PostRequest["headers"]): PostAnswer {
  return answer.kind === "answered" ? { ...answer, body: masked(answer.body, headers) } : answer;
}
