import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** GitLab's own schema of its pipelines; where it is from stands in its first line. */
const schema = JSON.parse(
  readFileSync("__tests__/fixtures/gitlab/ci-schema.json", "utf8"),
) as object;
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  schema,
);

interface Job {
  readonly image: unknown;
  readonly needs?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: {
    readonly paths: readonly string[];
    readonly when: string;
    readonly reports: { readonly junit: string };
  };
}

const pipeline: Readonly<Record<string, Job>> = parse(
  readFileSync("examples/gitlab-ci.yml", "utf8"),
);

describe("the example for GitLab CI", () => {
  test("is a pipeline by GitLab's own schema", () => {
    expect(validate(pipeline), JSON.stringify(validate.errors)).toBe(true);
  });

  test.for([
    { "load-test": { scrip: ["true"] } },
    { "load-test": { script: ["true"], artifacts: { when: "sometimes" } } },
    { "load-test": { script: ["true"], stages: 7 } },
  ])("would not be one with a slip such as %j", (faulty) => {
    expect(validate(faulty)).toBe(false);
  });

  test("hands what k6 wrote to the gate, whatever k6 thinks of it, and names no program that its image lacks", () => {
    const [load, gate] = [pipeline["load"], pipeline["load-test"]];
    const [run = ""] = load?.script ?? [];
    const [, written] = /--summary-export=(\S+) .*\|\| true/u.exec(run) ?? [];
    expect(load?.artifacts.paths).toEqual([written]);
    expect(gate?.needs).toEqual(["load"]);
    expect(gate?.script.join(" ")).toContain(`check ${written}`);
    const programs = (job: Job | undefined) => job?.script.map((line) => line.split(" ")[0]);
    expect([load?.image, programs(load)]).toMatchObject([
      { name: expect.stringMatching(/^grafana\/k6:/u) },
      ["k6"],
    ]);
    expect([gate?.image, programs(gate)]).toEqual(["node:24", ["git", "node"]]);
  });

  test("keeps the report of a gate that failed, and shows its JUnit file", () => {
    const { artifacts, script } = pipeline["load-test"] ?? {};
    expect(artifacts?.when).toBe("always");
    const check = script?.find((line) => line.includes("dist/cli.js check")) ?? "";
    expect(check).toContain("--out plimsoll-report");
    expect(check).not.toContain("|| true");
    expect(artifacts?.reports.junit).toBe("plimsoll-report/junit.xml");
  });
});
