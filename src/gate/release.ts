import type { Concern } from "../model/concern.ts";
import type { Config, SignOffRole } from "../model/config.ts";
import type { SignOff } from "../model/judgement.ts";
import { DEFAULT_FAIL_ON, type CheckRequest, type Note } from "./request.ts";

/** Who has signed a release, and what kept somebody's signature from being read. */
export interface SignedOff {
  readonly signOffs: readonly SignOff[];
  readonly notes: readonly Note[];
}

/** Asks who has signed in roles that people or teams may sign. */
export type AskSignOffs = (roles: readonly SignOffRole[]) => Promise<SignedOff>;

const NOBODY: SignedOff = { signOffs: [], notes: [] };

/** Asks for the signatures of a release; none where no role can be signed by an approval, or nobody can be asked. */
export async function signedOff(
  { release, signOffs: ask }: Pick<CheckRequest, "release" | "signOffs">,
  config: Config | undefined,
): Promise<SignedOff> {
  const roles = signable(config);
  return release && ask !== undefined && roles.length > 0 ? ask(roles) : NOBODY;
}

/** What a release has to tell beside its numbers: what it was told not to fail on, and who has not signed yet. */
export function concernsOfRelease(
  { release, failOn, signOffs: ask }: Pick<CheckRequest, "release" | "failOn" | "signOffs">,
  { signOffs }: SignedOff,
  config: Config | undefined,
): readonly Concern[] {
  if (!release) return [];
  const passing = DEFAULT_FAIL_ON.filter((kind) => !failOn.has(kind));
  const open = (ask === undefined ? [] : signable(config))
    .map(({ role }) => role)
    .filter((role) => !signOffs.some((signed) => signed.role === role));
  return [
    ...(passing.length === 0
      ? []
      : [{ kind: "release-lets-pass" as const, kinds: passing, isTold: failOn.size === 0 }]),
    ...(open.length === 0 ? [] : [{ kind: "not-signed" as const, roles: open }]),
  ];
}

/** Roles that an approving review can fill. The others are signed by hand. */
function signable(config: Config | undefined): readonly SignOffRole[] {
  return (config?.report.signOff ?? []).filter(
    ({ people, team }) => people.length > 0 || team !== undefined,
  );
}
