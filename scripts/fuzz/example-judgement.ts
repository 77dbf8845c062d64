import { check } from "../../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { localFiles } from "../../src/workspace/files.ts";

/** A judgement of the example that fails in many ways, for the forms that are filled with it. */
export async function exampleJudgement(): Promise<Judgement> {
  const request = {
    results: ["examples/mgx-ai"],
    against: [],
    failOn: new Set(DEFAULT_FAIL_ON),
    release: false,
    toolVersion: "0.0.0",
    machine: {},
  };
  const { judgement } = await check(request, { files: localFiles, now: () => 1_795_000_000_000 });
  return judgement;
}
