import { check, type Checked } from "../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../src/gate/request.ts";
import { localFiles } from "../src/workspace/files.ts";

const NOON = Date.UTC(2026, 10, 24, 12);

/** A case of the examples as `plimsoll check examples/NAME` judges it, on a machine that tells nothing of itself. */
export function checkedExample(folder: string): Promise<Checked> {
  return check(
    {
      results: [folder],
      against: [],
      release: false,
      failOn: new Set(DEFAULT_FAIL_ON),
      toolVersion: "0.0.0-test",
      machine: {},
    },
    { files: localFiles, now: () => NOON },
  );
}
