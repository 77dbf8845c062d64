import { describe, expect, test } from "vitest";
import { readInputs } from "../../../src/github/event/inputs.ts";
import { InputError } from "../../../src/model/input-error.ts";

const from =
  (inputs: Readonly<Record<string, string>>) =>
  (name: string): string =>
    inputs[name] ?? "";

function faultsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    readInputs(from(inputs));
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ problem }) => problem);
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the inputs of the action", () => {
  test("may all be left out", () => {
    expect(readInputs(from({}))).toEqual({
      mode: "check",
      results: [],
      against: [],
      failOn: new Set(["missed", "unmeasured", "worsened"]),
      release: "auto",
      out: "plimsoll-report",
      comment: "always",
      artifact: true,
      uploadResults: "auto",
      checkRun: false,
      baselineTo: { kind: "pull request" },
    });
  });

  test("are read as they are written in a workflow", () => {
    const inputs = readInputs(
      from({
        mode: "deliver",
        results: "results/*.json\r\n\n  spike=results/spike, part 1.json  \n",
        against: "base.json",
        config: " load/plimsoll.yml ",
        baseline: "load/baseline.json",
        "fail-on": "missed,\n unmeasured",
        release: "True",
        "prometheus-url": "http://prometheus:9090",
        "prometheus-token": "secret",
        window: "2026-11-23T10:00:00Z..2026-11-23T11:00:00Z",
        out: "report",
        token: "t",
        comment: "on-problem",
        "comment-key": "api",
        artifact: "false",
        "pr-number": "7",
        "head-sha": "A".repeat(40),
      }),
    );
    expect(inputs).toEqual({
      mode: "deliver",
      results: ["results/*.json", "spike=results/spike, part 1.json"],
      against: ["base.json"],
      config: "load/plimsoll.yml",
      baseline: "load/baseline.json",
      failOn: new Set(["missed", "unmeasured"]),
      release: "always",
      prometheusUrl: "http://prometheus:9090",
      prometheusToken: "secret",
      window: "2026-11-23T10:00:00Z..2026-11-23T11:00:00Z",
      out: "report",
      token: "t",
      comment: "on problem",
      commentKey: "api",
      artifact: false,
      uploadResults: "auto",
      checkRun: false,
      baselineTo: { kind: "pull request" },
      pullRequest: 7,
      headSha: "a".repeat(40),
    });
  });

  test.for([
    ["mode", "chek", 'the input `mode` is "chek"; expected one of check, deliver, baseline'],
    [
      "comment",
      "yes",
      'the input `comment` is "yes"; expected one of always, on-problem, never, auto, true, false',
    ],
    [
      "head-sha",
      "1111111",
      'the input `head-sha` is "1111111"; expected the whole name of a commit, 40 hexadecimal digits',
    ],
    ["artifact", "1", 'the input `artifact` is "1"; expected one of true, false'],
    [
      "fail-on",
      "missed,slow",
      'the input `fail-on` is "slow"; expected one of missed, unmeasured, worsened, inconclusive',
    ],
    [
      "pr-number",
      "#7",
      'the input `pr-number` is "#7"; expected the number of a pull request, such as 7',
    ],
    [
      "prometheus-url",
      "prometheus:9090",
      'the input `prometheus-url` is "prometheus:9090"; expected an address that begins with http:// or https://',
    ],
  ] as const)("%s: %s is refused by the name of its input", ([name, text, problem]) => {
    expect(faultsOf({ [name]: text })).toEqual([problem]);
  });

  test.for([
    ["auto", "always"],
    ["true", "demanded"],
    ["false", "never"],
  ] as const)("know %s as an earlier name of a wish for comments", ([word, wish]) => {
    expect(readInputs(from({ comment: word })).comment).toBe(wish);
  });

  test("let nothing fail with `fail-on: none`, which stands alone", () => {
    expect(readInputs(from({ "fail-on": "none" })).failOn).toEqual(new Set());
    expect(faultsOf({ "fail-on": "missed,none" })).toHaveLength(1);
  });

  test("are refused all at once, not one after the other", () => {
    expect(faultsOf({ mode: "chek", "fail-on": "slow,fast", "pr-number": "0" })).toHaveLength(4);
  });
});
