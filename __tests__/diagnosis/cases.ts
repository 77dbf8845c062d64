import { DATABASE_CASES } from "./cases/database.ts";
import { ERROR_CASES } from "./cases/errors.ts";
import { LOAD_CASES } from "./cases/load.ts";
import { SERVICE_CASES } from "./cases/service.ts";
import type { MadeFacts } from "./some-facts.ts";

/** Runs that show a rule, runs that look like it and are something else, and runs that lack one of its inputs. */
export interface Cases {
  readonly shows: Readonly<
    Record<string, { readonly made: MadeFacts; readonly says: readonly string[] }>
  >;
  readonly alike: Readonly<Record<string, MadeFacts>>;
  readonly missing: Readonly<Record<string, MadeFacts>>;
}

/** By rule. */
export const CASES: Readonly<Record<string, Cases>> = {
  ...DATABASE_CASES,
  ...ERROR_CASES,
  ...LOAD_CASES,
  ...SERVICE_CASES,
};
