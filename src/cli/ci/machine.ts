import { availableParallelism } from "node:os";
import { env } from "node:process";
import type { CheckRequest } from "../../gate/request.ts";
import { InputError } from "../../model/input-error.ts";

/** The commit and the machine, where the CI system tells them; a machine of unknown class is never guessed. */
export function measuredOn(): {
  readonly commit?: string;
  readonly machine: CheckRequest["machine"];
} {
  const commit = env["GITHUB_SHA"] ?? env["CI_COMMIT_SHA"];
  return { ...(commit !== undefined && { commit }), machine: machine() };
}

function machine(): CheckRequest["machine"] {
  const added = addedBy(env["PLIMSOLL_ENVIRONMENT"] ?? "");
  const named = env["PLIMSOLL_RUNNER"];
  const image = env["ImageOS"];
  const system = env["RUNNER_OS"];
  const runner =
    named ??
    (system === undefined
      ? undefined
      : [env["RUNNER_ENVIRONMENT"], image ?? system, env["RUNNER_ARCH"]].filter(Boolean).join(" "));
  return {
    ...(runner !== undefined && { runner, cores: availableParallelism() }),
    ...(Object.keys(added).length > 0 && { added }),
  };
}

/** `dataset=1M rows, region=eu`: what else must be equal for this run to be compared. */
function addedBy(text: string): Readonly<Record<string, string>> {
  const parts = text.split(",").filter((part) => part.trim() !== "");
  return Object.fromEntries(
    parts.map((part) => {
      const [name = "", ...rest] = part.split("=");
      const value = rest.join("=").trim();
      if (name.trim() === "" || value === "") throw new InputError([unreadable(part)]);
      return [name.trim(), value];
    }),
  );
}

function unreadable(part: string): InputError["faults"][0] {
  return {
    id: "environment-unreadable",
    problem: `\`${part.trim()}\` of PLIMSOLL_ENVIRONMENT is not \`name=value\``,
    wayOut: "Write what must be equal for runs to be compared: `dataset=1M rows, region=eu`.",
  };
}
