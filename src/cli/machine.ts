import { availableParallelism } from "node:os";
import { env } from "node:process";

/** The commit and the machine, where the CI system tells them; a machine of unknown class is never guessed. */
export function measuredOn(): {
  readonly commit?: string;
  readonly machine: { readonly runner?: string; readonly cores?: number };
} {
  const commit = env["GITHUB_SHA"] ?? env["CI_COMMIT_SHA"];
  return { ...(commit !== undefined && { commit }), machine: machine() };
}

function machine(): { readonly runner?: string; readonly cores?: number } {
  const named = env["PLIMSOLL_RUNNER"];
  const image = env["ImageOS"];
  const system = env["RUNNER_OS"];
  const runner =
    named ??
    (system === undefined
      ? undefined
      : [env["RUNNER_ENVIRONMENT"], image ?? system, env["RUNNER_ARCH"]].filter(Boolean).join(" "));
  return runner === undefined ? {} : { runner, cores: availableParallelism() };
}
