import { readFile, stat } from "node:fs/promises";
import { InputError } from "../../model/input-error.ts";
import type { Occasion } from "./event.ts";
import type { Runner } from "./runner.ts";

/** GitHub sends no larger payload. */
const LARGEST_BYTES = 25 * 2 ** 20;

/**
 * What the runner tells of the event. A runner writes it whole before the job, so one that cannot be read is refused: it names
 * the base commit, and without that a pull request would be judged by its own rules. Undefined where there is no event.
 */
export async function payloadOf({ eventFile }: Pick<Runner, "eventFile">): Promise<unknown> {
  if (eventFile === undefined) return undefined;
  let payload: unknown;
  try {
    const { size } = await stat(eventFile);
    if (size > LARGEST_BYTES) throw new Error(`it has ${size} bytes`);
    payload = JSON.parse(await readFile(eventFile, "utf8"));
  } catch (cause) {
    throw unreadable(`cannot be read: ${firstLineOf(cause)}`, cause);
  }
  if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload;
  throw unreadable("is no JSON object");
}

const HAVE_A_BASE: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
]);

/** Refuses an event that always has a base commit, and does not name it. */
export function expectBase({ eventName }: Pick<Runner, "eventName">, occasion: Occasion): void {
  if (!HAVE_A_BASE.has(eventName) || occasion.kind !== "no pull request") return;
  throw unreadable(`(${eventName}) names no base commit: ${occasion.because}`);
}

function unreadable(what: string, cause?: unknown): InputError {
  const fault = {
    id: "event-unreadable",
    problem: `the event of this run ${what}; it would tell the base commit, whose objectives and baseline count`,
    wayOut:
      "Look for a step before this one that writes to $GITHUB_EVENT_PATH. A runner that is not GitHub's needs the payload of the " +
      "event (act: `--eventpath FILE`), or the input `pr-number`.",
  };
  return new InputError([fault], { cause });
}

/** Without what the parser quotes of the file behind its first words. */
function firstLineOf(cause: unknown): string {
  const { message } = cause instanceof Error ? cause : new Error(String(cause));
  return cause instanceof SyntaxError ? "it is not valid JSON" : (message.split("\n", 1)[0] ?? "");
}
