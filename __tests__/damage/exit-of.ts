import { judge } from "../../src/gate/judge.ts";
import { measure } from "../../src/gate/measure.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { filesIn } from "../../src/workspace/files.ts";

/** How a check ended: by the exit code, with the judgement where it came to one. */
export interface Exit {
  readonly code: 0 | 1 | 2;
  readonly judgement?: Judgement;
  readonly faults?: readonly string[];
}

const NOON = Date.UTC(2026, 10, 24, 12);

/** Checks the results of a folder as `plimsoll check` in it does, up to the verdict; a crash is thrown on. */
export async function exitOf(folder: string, results: readonly string[]): Promise<Exit> {
  const request = {
    results,
    against: [],
    failOn: new Set(DEFAULT_FAIL_ON),
    release: false,
    toolVersion: "0.0.0",
    machine: { runner: "x", cores: 2 },
  };
  const ports = { files: filesIn(folder), now: () => NOON };
  try {
    const { judgement } = judge(request, await measure(request, ports), NOON);
    return { code: judgement.assessment === "fail" ? 1 : 0, judgement };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { code: 2, faults: error.faults.map(({ id }) => id) };
  }
}
