import { describe, expect, test } from "vitest";
import type { Run } from "../../../../src/model/run.ts";
import { numberOf, recorded, recordedRun, runOf } from "../recorded.ts";

describe("secrets", () => {
  const SECRET = "hunter2-token";

  test.for(["handle-summary", "summary-export"])(
    "what setup() of %s returned does not enter the run",
    (format) => {
      const real = JSON.parse(recorded(`v2.2.0/${format}.json`)) as object;
      const run = runOf({ ...real, setup_data: { token: SECRET, nested: [SECRET] } });
      expect(numberOf(run, "http_reqs count")).toBe(145);
      expect(whole(run)).not.toContain(SECRET);
    },
  );

  test("the script of a machine-readable summary does not enter the run", () => {
    const real = JSON.parse(recorded("v2.2.0/machine-readable.full.json")) as {
      readonly config: { readonly script: string };
    };
    expect(real.config.script).toContain("export const options");
    const run = runOf({ ...real, config: { ...real.config, script: `const key = "${SECRET}";` } });
    expect(whole(run)).not.toContain(SECRET);
    expect(whole(recordedRun("v2.2.0/machine-readable.full.json"))).not.toContain("export const");
  });
});

/** Everything in a run as one text, maps and sets opened. */
function whole(run: Run): string {
  return JSON.stringify(run, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
